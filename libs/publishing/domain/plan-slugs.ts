// The addresses of a department's plans: two plans may use one goal code, so a goal is found by its plan and its code.

/**
 * One address for each title, in their order: letters and digits of the title without accents, at most 60 characters.
 * Titles that would share one are numbered (`equity-plan`, `equity-plan-2`). The same titles always give the same.
 */
export function planSlugs(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const base = slugOf(title);
    let slug = base;
    for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
    taken.add(slug);
    return slug;
  });
}

function slugOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').slice(0, 60);
  return words.replace(/^-+|-+$/g, '') || 'plan';
}
