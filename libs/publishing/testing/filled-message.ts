// A message as a reader meets it: with a number, a day or a name where it has a place for one.

const VALUES: readonly [RegExp, string][] = [
  [/day|date|due$|asOf|when|since|until|before$|after$|at$/i, 'June 30, 2026'],
  [/count|number|total|all|completed|approved|better|worse|value|overdue|times|version|from|to$/i, '12'],
  [/period/i, '2026 Q2'],
  [/goals/i, 'goals'],
  [/deliverables/i, 'actions'],
  [/teams/i, 'teams'],
];

function valueFor(name: string): string {
  return VALUES.find(([pattern]) => pattern.test(name))?.[1] ?? 'Parks';
}

/** The message with its places filled, in its plural form where it has one, and without tags. */
export function filled(message: string): string {
  let text = message.replace(/<\/?\d+\/?>/g, '');
  for (let before = ''; before !== text;) {
    before = text;
    // The innermost plural or place first.
    text = text
      .replace(
        /\{\w+, (?:plural|select)(?:[^{}]|\{[^{}]*\})*? other \{([^{}]*)\}\s*\}/g,
        (_, other: string) => other.replaceAll('#', '12'),
      )
      .replace(/\{(\w+)\}/g, (_, name: string) => valueFor(name));
  }
  return text.replace(/\s+/g, ' ').trim();
}
