/** An object type in which what may be undefined may be absent instead. */
type OnlyPresent<Fields> = {
  [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
} & {
  [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<Fields[Key], undefined>;
};

/** The fields that have a value: a missing one is absent, never undefined. */
export function onlyPresent<Fields extends object>(fields: Fields): OnlyPresent<Fields> {
  const present: Partial<Fields> = {};
  for (const key in fields) if (fields[key] !== undefined) present[key] = fields[key];
  return present as unknown as OnlyPresent<Fields>;
}
