/** What a person can put right in the content or the source. The message says what and where, a problem a line. */
export class BuildProblem extends Error {}
