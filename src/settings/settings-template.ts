/**
 * The `settings.js` that every package carries: a classic script, so that it works over http, from a file and
 * under a strict content security policy. Comments stand above the object only; the object is strict JSON.
 */
export const settingsTemplate = `/*
  Settings for your school. You can change them without building the course again.

  How to: open this file in a plain text editor (Notepad, TextEdit), change it, save it under the same name,
  put it back into the zip in the same place, and import the zip again. Keep every quotation mark, comma
  and bracket. Change only what stands to the right of a colon. null or "" means "not set". A mistake never
  stops the course: it takes the default for that setting, and tells you under Diagnostics.

  region        Whose laws and phone numbers the course shows. This package has: "nz".

  schoolName    Your school's name, as it should stand in the course.

  contacts      Whom your staff tell about a concern. They are shown behind the help button on every
                screen and named in the lessons.
                  lead         your safeguarding lead, or whoever has that job
                  deputy       who stands in
                  outOfHours   whom to ring in the evening, at weekends and in holidays
                  instead      whom to tell when the concern is about the lead, the principal or a colleague
                Each has a name, a role, a phone number and an e-mail address. Fill in what you have; a name
                or a role is needed. Everyone who opens the course can read them: use work numbers.

  passMark      How much must be right to pass, in per cent, from 0 to 100. null means the course's own
                pass mark. A pass mark set in your LMS comes first.

  completion    When your LMS records the course as completed:
                  "pass"             when the check is passed (the default)
                  "visit"            when every step has been done or skipped
                  "pass-and-visit"   when both are so

  interactions  true sends each answer of the check to your LMS; false sends the result only.
                Practice answers are never sent.
*/
window.nrrSettings = {
  "region": "nz",
  "schoolName": "",
  "contacts": {
    "lead": {"name": "", "role": "", "phone": "", "email": ""},
    "deputy": {"name": "", "role": "", "phone": "", "email": ""},
    "outOfHours": {"name": "", "role": "", "phone": "", "email": ""},
    "instead": {"name": "", "role": "", "phone": "", "email": ""}
  },
  "passMark": null,
  "completion": "pass",
  "interactions": false
};
`;
