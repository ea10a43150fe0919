/** Says by `:state()` what holds of an element. Engines without custom states draw all the same. */
export const showStates = (
  { states = new Set() }: ElementInternals,
  holds: Readonly<Record<string, boolean>>,
): void => {
  // Only what changes: said again, a state has all styles computed again.
  for (const [state, on] of Object.entries(holds))
    if (on === states.has(state)) continue;
    else if (on) states.add(state);
    else states.delete(state);
};
