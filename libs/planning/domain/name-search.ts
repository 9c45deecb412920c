// Finding things by a part of their name, without minding capitals or accents.

/** Whether every word that is looked for occurs in the text; nothing looked for matches everything. */
export function namesMatch(text: string, wanted: string): boolean {
  const plain = (raw: string) => raw.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const within = plain(text);
  return plain(wanted)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => within.includes(word));
}
