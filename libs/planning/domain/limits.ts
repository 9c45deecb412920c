// How long the texts of a plan may be, in characters: the same for forms, files and the API.

/** The longest each kind of text may be. */
export const LIMITS = {
  title: 200,
  text: 4000,
  label: 300,
  milestone: 1000,
  reason: 2000,
  cycleName: 200,
} as const;
