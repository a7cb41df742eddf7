// How a command reports that it could not do its work.

/** The message is all the user needs; the exit code is 1. */
export class CommandError extends Error {}
