/** What was asked cannot be done as it was asked; its message says why. */
export class UsageError extends Error {}
