// Which page of a release an address means: whether there is one, what it is called, and how its address is spelled.

interface CodedPage {
  code: string;
}

/** What is read of a release for that; a `PublicRelease` and its department views have it all. */
export interface ReleaseWithPages {
  departments: readonly (CodedPage & {
    name: string;
    plans: readonly {
      slug: string;
      goals: readonly (CodedPage & {
        text: string;
        deliverables: readonly (CodedPage & { text: string })[];
        metrics: readonly (CodedPage & { name: string })[];
      })[];
    }[];
  })[];
  priorities: readonly { slug: string; name: string }[];
}

/** A page below a release. */
export interface PageInRelease {
  /** The parts of its address below the release, as the release spells them; none for the release itself. */
  parts: string[];
  /** What the page is called, in the words of the release; null for the page of the release itself. */
  title: string | null;
}

/** A part of an address: what can stand below it, and whether an address may end there. */
interface Step {
  title?: string;
  isPage?: boolean;
  below?: () => readonly (readonly [word: string, step: Step])[];
}

/** Pages of a release that are lists and files, as they are called where nobody's language is known. */
const WORDS: Readonly<Record<string, string>> = { data: 'Data', documents: 'Documents', find: 'Find' };

function stepsOf({ departments, priorities }: ReleaseWithPages): Step {
  const pagesOf = (word: string, pages: readonly (readonly [string, Step])[]) =>
    [word, { below: () => pages }] as const;
  type Goal = ReleaseWithPages['departments'][number]['plans'][number]['goals'][number];
  const ofGoal = (goal: Goal): readonly [string, Step] => [
    goal.code,
    {
      ...{ title: goal.text, isPage: true },
      below: () => [
        pagesOf(
          'deliverables',
          goal.deliverables.map(({ code, text }) => [code, { title: text, isPage: true }]),
        ),
        pagesOf(
          'metrics',
          goal.metrics.map(({ code, name }) => [code, { title: name, isPage: true }]),
        ),
      ],
    },
  ];
  return {
    isPage: true,
    below: () => [
      ...Object.entries(WORDS).map(([word, title]): [string, Step] => [word, { title, isPage: true }]),
      [
        'priorities',
        {
          ...{ title: 'Priorities', isPage: true },
          below: () => priorities.map(({ slug, name }) => [slug, { title: name, isPage: true }]),
        },
      ],
      pagesOf(
        'departments',
        departments.map(({ code, name, plans }) => [
          code,
          {
            ...{ title: name, isPage: true },
            below: () => [
              pagesOf(
                'plans',
                plans.map(({ slug, goals }) => [
                  slug,
                  { below: () => [pagesOf('goals', goals.map(ofGoal))] },
                ]),
              ),
              // A goal by its code alone leads on to its page.
              pagesOf(
                'goals',
                plans.flatMap(({ goals }) =>
                  goals.map(({ code, text }): [string, Step] => [code, { title: text, isPage: true }]),
                ),
              ),
            ],
          },
        ]),
      ),
    ],
  };
}

/**
 * The page at these parts of an address below the release; null when there is none.
 * @param spelling `any`: large and small letters may be mixed up, where that leaves exactly one page
 */
export function pageInRelease(
  release: ReleaseWithPages,
  parts: readonly string[],
  spelling: 'exact' | 'any' = 'exact',
): PageInRelease | null {
  let at: Step = stepsOf(release);
  const found: string[] = [];
  for (const part of parts) {
    const word = spelled(part, at.below?.() ?? [], spelling);
    if (!word) return null;
    found.push(word[0]);
    at = word[1];
  }
  return at.isPage ? { parts: found, title: at.title ?? null } : null;
}

function spelled<S>(
  part: string,
  words: readonly (readonly [string, S])[],
  spelling: 'exact' | 'any',
): readonly [string, S] | undefined {
  const exact = words.find(([word]) => word === part);
  if (exact || spelling === 'exact') return exact;
  const close = words.filter(([word]) => word.toLowerCase() === part.toLowerCase());
  return new Set(close.map(([word]) => word)).size === 1 ? close[0] : undefined;
}

/** The one of these words that the part of an address means when letters' sizes are not heeded; undefined if unclear. */
export function meantWord(part: string, words: readonly string[]): string | undefined {
  return spelled(
    part,
    words.map((word) => [word, null] as const),
    'any',
  )?.[0];
}

/** The parts of an address's path, decoded; null when it is not written as addresses are. */
export function partsOfPath(path: string): string[] | null {
  try {
    return path
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
  } catch {
    return null;
  }
}

/** The page of a release that an address below it names, e.g. `departments/DPR`, by the codes of its parts. */
export interface PlaceInRelease {
  department: string | null;
  plan: string | null;
  goal: string | null;
  metric: string | null;
  deliverable: string | null;
}

/** Department, plan, goal, metric and deliverable that the parts of an address name, as far as they do. */
export function placeInRelease(parts: readonly string[]): PlaceInRelease {
  const after = (word: string, at: number) => (parts[at] === word ? (parts[at + 1] ?? null) : null);
  return {
    department: after('departments', 0),
    plan: after('plans', 2),
    goal: after('goals', 4) ?? after('goals', 2),
    metric: after('metrics', 6),
    deliverable: after('deliverables', 6),
  };
}
