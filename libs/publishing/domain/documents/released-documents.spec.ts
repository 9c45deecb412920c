// The documents of a corrected release say which values were corrected, before and now, and why; others say nothing.
import { buildReleaseContent } from '../build-content';
import { exampleGate } from '../example-gate';
import {
  exampleGoal,
  exampleMetric,
  exampleObservation,
  exampleSource,
  exampleTeam,
} from '../example-source';
import type { ReleaseContent } from '../content';
import type { DocumentContent } from './document';
import { EXAMPLE_RELEASE, exampleYear } from './example-document';
import { planDocument } from './plan-document';
import { quarterReport } from './quarter-report';

function release(value: string, reason: string | null, previous: ReleaseContent[] = []): ReleaseContent {
  const team = exampleTeam();
  const observation = exampleObservation({ value, numerator: null, reason });
  const goals = [exampleGoal({ metrics: [exampleMetric({ observations: [observation] })] })];
  const source = exampleSource({ teams: [{ ...team, plans: [{ ...team.plans[0]!, goals }] }] });
  return buildReleaseContent(source, exampleGate(), previous).content;
}

function documentsOf(content: ReleaseContent): DocumentContent[] {
  const { words } = exampleYear();
  const quarter = { content, dueOn: null, release: EXAMPLE_RELEASE };
  const source = { issuer: 'Office', words, quarter, address: 'https://city.example/releases/2' };
  const [team] = content.teams;
  const plan = { team: team!, plan: team!.plans[0]!, departments: [] };
  return [quarterReport(source), planDocument(source, plan)];
}

const corrections = ({ blocks }: DocumentContent) =>
  blocks.find((block) => block.kind === 'TABLE' && block.caption === 'Corrected values');

const first = release('47', null);

it.each([
  ['the reason that was given', 'One site was counted twice.', 'One site was counted twice.'],
  ['that none was given', null, 'No reason was given.'],
])('lists the measure, what it was, what it is, and %s', (_, reason, told) => {
  for (const document of documentsOf(release('44', reason, [first]))) {
    const table = corrections(document);
    expect(table).toMatchObject({
      rows: [
        [
          'Residents within a ten-minute walk of a park',
          expect.stringContaining('Total'),
          '47%',
          '44%',
          told,
        ],
      ],
    });
    // Before the chapters that rest on it.
    const chapters = document.blocks.flatMap((block) =>
      block.kind === 'HEADING' && block.level === 2 ? [block.text] : [],
    );
    expect(chapters.indexOf('What was corrected')).toBeLessThan(2);
    expect(chapters.indexOf('What was corrected')).toBeGreaterThanOrEqual(0);
  }
});

it('says nothing where nothing was corrected', () => {
  expect(documentsOf(first).map(corrections)).toEqual([undefined, undefined]);
  expect(documentsOf(release('47.0', 'Typed again.', [first])).map(corrections)).toEqual([
    undefined,
    undefined,
  ]);
});
