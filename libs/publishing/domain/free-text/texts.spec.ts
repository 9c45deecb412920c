// No text that people wrote gets into a release without having been looked through.
import { buildReleaseContent } from '../build-content';
import type { ReleaseContent } from '../content';
import { exampleGate } from '../example-gate';
import {
  exampleDeliverable,
  exampleGoal,
  exampleMetric,
  RACES,
  exampleSource,
  exampleTeam,
} from '../example-source';
import { REMOVABLE, TEXT_FIELDS, textsOf, withTexts } from './texts';

/** Made by the product from what passed the gate, closed words, codes, days and digests: nobody wrote them. */
const NOT_WRITTEN = new Set(
  `slug code teamNames periodLabel privacyRule asOf status reportingNote startsOn
   endsOn from to on originalDueOn currentDueOn actualOn kind fileDigest
   mediaType result resultSentence sentence direction reference value numerator denominator
   periodEndsOn baselineValue targetValue label progress low high noGap measures
   says measure refusal pace warning share timeShare expected version
   dimension counting`.split(/\s+/),
);

function example(): ReleaseContent {
  const evidence = {
    title: 'Minutes',
    kind: 'LINK',
    url: 'https://example.org/minutes',
    on: '2026-05-02',
  } as const;
  const deliverable = exampleDeliverable({
    evidence: [{ ...evidence, fileDigest: null, size: null, mediaType: null, sample: false }],
  });
  const metric = exampleMetric({
    categorySet: RACES,
    breaks: [{ startsOn: '2020-01-01', reason: 'Counted anew.' }],
  });
  const goal = exampleGoal({ deliverables: [deliverable], metrics: [metric] });
  const plan = exampleTeam().plans[0]!;
  const source = exampleSource({ teams: [exampleTeam({ plans: [{ ...plan, goals: [goal] }] })] });
  return buildReleaseContent(source, exampleGate()).content;
}

/** Each text of a content with the name of its field. */
function stringsIn(value: unknown, name = ''): [string, string][] {
  if (typeof value === 'string') return [[name, value]];
  if (Array.isArray(value)) return value.flatMap((one) => stringsIn(one, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, key));
}

it('every text in a release is looked through, but for those the product makes', () => {
  const changed = withTexts(example(), () => 'LOOKED AT');
  const missed = stringsIn(changed).filter(([name, text]) => text !== 'LOOKED AT' && !NOT_WRITTEN.has(name));
  // What is left is the city's own name and address.
  expect(missed.map(([name, text]) => `${name}: ${text}`)).toEqual([
    `name: ${changed.city.name}`,
    // The same name is looked through where the metric says it.
    `name: ${RACES.name}`,
  ]);
  expect(textsOf(example()).map(({ place }) => place.field)).toEqual(
    expect.arrayContaining(TEXT_FIELDS.filter((field) => field !== 'REVISION_REASON')),
  );
});

it('looking through changes nothing, and no name, label or link can be left out', () => {
  expect(withTexts(example(), (text) => text)).toEqual(example());
  for (const field of ['TITLE', 'TEAM', 'PLAN_TITLE', 'METRIC', 'SOURCE', 'EVIDENCE', 'OWNER'] as const) {
    expect(REMOVABLE).not.toContain(field);
  }
});
