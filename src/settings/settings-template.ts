/**
 * The `settings.js` that every package carries: a classic script, so that it works over http, from a file and
 * under a strict content security policy. Comments stand above the object only; the object is strict JSON.
 */
export const settingsTemplate = `/*
  Settings for your school. Change this file in a plain text editor (Notepad, TextEdit), put it back into
  the zip in the same place, and import the zip again. Change only what stands to the right of a colon; keep
  every quotation mark, comma and bracket. null or "" means "not set". A mistake never stops the course:
  that setting takes its default, and the browser's console says what is wrong.

  region        whose phone numbers and law are shown; this package has "nz"
  schoolName    as it should stand in the course
  contacts      whom your staff tell. Shown behind the help button and named in lessons; everyone who opens
                the course can read them, so use work numbers. Each needs a name or a role.
                lead: your safeguarding lead. deputy: who stands in. outOfHours: evenings, weekends, holidays.
                instead: whom to tell when it is about the lead, the principal or a colleague.
  passMark      per cent, 0 to 100; null: the course's own. One set in your LMS comes first.
  completion    "pass": the check is passed. "visit": every step done or skipped. "pass-and-visit": both.
  statusOnFail  "incomplete" or "failed": what your LMS is told of a check that was not passed. After "failed"
                Moodle opens a SCORM 1.2 course to look at only: to try again takes a new attempt.
  interactions  true sends each answer of the check to your LMS; false sends the result only.
                Practice answers are never sent.
  keepOnDevice  true keeps work in the browser until it is known to have arrived in your LMS, so that a lost
                connection loses nothing; each learner's apart, without a name. false keeps none.
  certificateHours   hours on the certificate; null: the course's own.
  printContactCodes  true prints codes of your contacts' numbers on the card for the wall.
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
  "statusOnFail": "incomplete",
  "interactions": false,
  "keepOnDevice": true,
  "certificateHours": null,
  "printContactCodes": false
};
`;
