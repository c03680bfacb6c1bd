/**
 * The `settings.js` that every package carries: a classic script, so that it works over http, from a file and
 * under a strict content security policy. The object is strict JSON. What each setting means stands in the
 * `settings-guide.txt` beside it: every learner fetches this file.
 */
export const settingsTemplate = `/*
  Settings for your school. settings-guide.txt, beside this file, says what each means and takes.
  Change only what stands to the right of a colon, in a plain text editor. A mistake never stops the course.
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
  "schools": [],
  "contactCorrections": {},
  "logo": "",
  "accentColour": "",
  "modulesOff": [],
  "expressRoute": false,
  "passMark": null,
  "completion": "pass",
  "statusOnFail": "incomplete",
  "interactions": false,
  "keepOnDevice": true,
  "exit": "stay",
  "certificateHours": null,
  "printContactCodes": false
};
`;
