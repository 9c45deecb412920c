import { FindIndex } from './find-index';
import { findItems, type FindableDepartment } from './find-items';
import { askedWords, foundParts, withoutPlural } from './words';

type Goal = FindableDepartment['plans'][number]['goals'][number];

function goal(given: Partial<Goal>): Goal {
  return {
    ...{ code: 'G1', text: 'A goal.', priority: null, theme: null, planArea: null, sample: false },
    ...{ populationFocus: null, geographyFocus: null, result: 'UNMEASURED', resultSample: false },
    ...{ strategies: [], deliverables: [], metrics: [] },
    ...given,
  };
}

function deliverable(code: string, text: string, status: string | null = null): Goal['deliverables'][number] {
  const label = status === 'DELAYED' ? 'Behind' : status;
  return {
    ...{ code, text, status, statusLabel: label, ownerRole: null, note: null },
    ...{ sample: false, reportedSample: false },
  };
}

const shared = goal({
  code: 'G2',
  text: 'Safer streets for all.',
  theme: 'Streets',
  deliverables: [deliverable('D3', 'Mend crossings in The Bronx.', 'DONE')],
});

const departments: FindableDepartment[] = [
  {
    code: 'HPD',
    name: 'Housing',
    plans: [
      {
        slug: 'plan',
        goals: [
          goal({
            text: 'Families keep their homes.',
            priority: 'Fair housing',
            geographyFocus: 'Bronx',
            result: 'WORSE',
            strategies: [{ text: 'Pay for lawyers in eviction court.' }],
            deliverables: [
              deliverable('D1', 'Open two legal clinics for tenants.', 'DELAYED'),
              deliverable('D2', 'Translate the tenants’ guide into Español.', 'DONE'),
            ],
            metrics: [
              {
                ...{ code: 'M1', name: 'Evictions', methodNote: null, result: 'WORSE', sample: false },
                observations: [
                  { place: null, sample: false },
                  { place: 'Queens', sample: false },
                ],
              },
            ],
          }),
        ],
      },
    ],
  },
  { code: 'DOT', name: 'Transport', plans: [{ slug: 'shared', goals: [shared] }] },
  // A plan that two departments share.
  { code: 'DDC', name: 'Design', plans: [{ slug: 'shared', goals: [{ ...shared }] }] },
];

const settings = {
  topics: [
    { source: 'PRIORITY', label: 'Fair  Housing', topics: ['housing'] },
    { source: 'DEPARTMENT', label: 'DOT', topics: ['transport'] },
    { source: 'DEPARTMENT', label: 'HPD', topics: ['health'] },
  ],
  areas: [
    { name: 'The Bronx', also: [] },
    { name: 'Queens', also: [] },
  ],
} as const;

const index = new FindIndex(findItems(departments, settings));
const codes = (question: Parameters<FindIndex['find']>[0]) =>
  index.find(question).items.map((at) => index.items[at]!.code);

describe('words', () => {
  it.each([
    ['families', 'family'],
    ['homes', 'home'],
    ['boxes', 'box'],
    ['bus', 'bus'],
    ['access', 'access'],
    ['gas', 'gas'],
  ])('one of many %s is %s', (many, one) => expect(withoutPlural(many)).toBe(one));

  it.each<[string, string[]]>([
    ['family', ['G1', 'D1', 'D2', 'M1']],
    ['clinic', ['D1']],
    ['CLINICS tenant', ['D1']],
    ['espanol', ['D2']],
    ['the tenants of', ['D1', 'D2']],
    ['evict', ['M1', 'G1']],
    ['clinic crossing', []],
    ['linic', []],
    ['"(*&', ['G1', 'D1', 'D2', 'M1', 'G2', 'D3']],
  ])('“%s” finds %j', (words, expected) => expect(codes({ words })).toEqual(expected));

  it('are shown where they stand, and the pieces make up the text', () => {
    const text = 'Translate the tenants’ guide into Español.';
    const parts = foundParts(text, askedWords('espanol tenant'));
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.filter(({ found }) => found).map((part) => part.text)).toEqual(['tenants', 'Español']);
  });
});

describe('filters', () => {
  it.each<[Parameters<FindIndex['find']>[0], string[]]>([
    [{ topic: 'housing' }, ['G1', 'D1', 'D2', 'M1']],
    [{ topic: 'health' }, []],
    [{ topic: 'transport' }, ['G2', 'D3']],
    [{ place: 'The Bronx' }, ['G1', 'D1', 'D2', 'M1', 'D3']],
    [{ place: 'Queens' }, ['G1', 'M1']],
    [{ department: 'DDC' }, ['G2', 'D3']],
    [{ status: 'DONE' }, ['D2', 'D3']],
    [{ status: 'DONE', result: 'WORSE' }, ['D2']],
    [{ what: 'METRIC', words: 'evictions' }, ['M1']],
    [{ topic: 'arts' }, []],
  ])('%j finds %j', (question, expected) => expect(codes(question)).toEqual(expected));

  it('say for each value how many things it would leave', () => {
    const { counts } = index.find({ status: 'DONE', department: 'HPD' });
    expect(counts.status).toEqual([
      { value: 'DELAYED', label: 'Behind', count: 1 },
      { value: 'DONE', label: 'DONE', count: 1 },
    ]);
    expect(counts.department.map(({ value, count }) => [value, count])).toEqual([
      ['HPD', 1],
      ['DOT', 1],
      ['DDC', 1],
    ]);
    for (const { value, count } of counts.department) {
      expect(codes({ status: 'DONE', department: value })).toHaveLength(count);
    }
  });

  it('another name may stand for several areas', () => {
    const sides = [
      { name: 'South Side', also: ['South and West sides'] },
      { name: 'West Side', also: ['South and West sides'] },
    ];
    const [item] = findItems(
      [
        {
          code: 'D',
          name: 'D',
          plans: [{ slug: 'p', goals: [goal({ text: 'Grants on the South and West Sides.' })] }],
        },
      ],
      { topics: [], areas: sides },
    );
    expect(item?.places).toEqual(['South Side', 'West Side']);
  });

  it('what no word of the city places has no topic', () => {
    const untold = new FindIndex(findItems(departments, { topics: [], areas: [] }));
    expect(untold.find({ topic: 'none' }).items).toHaveLength(6);
  });
});
