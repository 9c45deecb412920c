// The one-page summary says what the records say, item by item, and names what it leaves out.
import { exampleDeliverable, exampleGoal, exampleSource, exampleTeam } from '../example-source';
import { buildReleaseContent } from '../build-content';
import type { DocumentBlock, DocumentContent } from './document';
import { textsOf } from './document';
import { exampleGate } from '../example-gate';
import { exampleContent, exampleOnePager } from './example-document';
import { onePager } from './one-pager';
import { beforeDue, quarterOfTeams, withoutResults } from './quarter-content';

function sectionOf(document: DocumentContent, title: RegExp): DocumentBlock[] {
  const start = document.blocks.findIndex((block) => block.kind === 'HEADING' && title.test(block.text));
  const rest = document.blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'HEADING');
  return end === -1 ? rest : rest.slice(0, end);
}

function itemsIn(document: DocumentContent, title: RegExp): string[] {
  return sectionOf(document, title).flatMap((block) =>
    block.kind === 'LIST' ? block.items.map(({ lead, text }) => `${lead} ${text}`) : [],
  );
}

function figures(document: DocumentContent) {
  const block = document.blocks.find(({ kind }) => kind === 'FIGURES');
  return block?.kind === 'FIGURES' ? block.figures : [];
}

describe('the one-page summary', () => {
  it('keeps work, dates, results and reporting apart, with the counts of the content', () => {
    const document = onePager(exampleOnePager());
    const content = exampleContent();
    expect(figures(document).map(({ title }) => title)).toEqual(['Work', 'Dates', 'Results', 'Reporting']);
    const [work, dates, results, reporting] = figures(document).map(({ parts }) =>
      parts.map(({ count }) => count),
    );
    expect(work).toEqual(content.figures.work.map(({ count }) => count));
    expect(dates).toEqual([0, 0, 0, 1, 0]);
    expect(results).toEqual([0, 0, 1, 0, 0]);
    expect(reporting).toEqual([1, 0, 0, 1, 0]);
  });

  it('says what changed since the quarter before', () => {
    const items = itemsIn(onePager(exampleOnePager()), /^What changed since/);
    expect(items).toEqual(['1 action newly at risk, off track or on hold D1']);
  });

  it('names the items at risk with the help that is asked', () => {
    const [item] = itemsIn(onePager(exampleOnePager()), /^At risk/);
    expect(item).toMatch(/^D1 .*At risk, Parks team\. Two surveyors until May\.$/);
  });

  it('names the dates that slipped, with first promise, present date and reason', () => {
    const [item] = itemsIn(onePager(exampleOnePager()), /^Dates that slipped/);
    expect(item).toContain('92 days later. Promised for September 30, 2026, now December 31, 2026.');
    expect(item).toContain('The contractor changed.');
  });

  it('tells results in sentences with their gap, and next dates', () => {
    const document = onePager(exampleOnePager());
    const [result] = itemsIn(document, /^Results for people/);
    expect(result).toMatch(/^Worse\. Residents within a ten-minute walk of a park.*gap is 32 points/);
    expect(itemsIn(document, /^Next dates/)[0]).toMatch(/^December 31, 2026: D1/);
    expect(textsOf(document)).toContain('The report for FY 2027 Q1 is due on October 21, 2026.');
  });

  it('counts what it leaves out', () => {
    const deliverables = Array.from({ length: 9 }, (_, n) =>
      exampleDeliverable({ code: `D${n}`, status: 'AT_RISK' }),
    );
    const plan = { ...exampleTeam().plans[0]!, goals: [exampleGoal({ deliverables, metrics: [] })] };
    const source = exampleSource({ teams: [exampleTeam({ plans: [plan] })] });
    const content = buildReleaseContent(source, exampleGate()).content;
    const document = onePager(exampleOnePager({ now: { content, release: null, dueOn: null } }));
    expect(itemsIn(document, /^At risk/)).toHaveLength(4);
    expect(sectionOf(document, /^At risk/).at(-1)).toMatchObject({ text: 'And 5 more.' });
  });

  it('names teams without an approved report and says nothing of what they wrote', () => {
    const document = onePager(exampleOnePager());
    expect(document.facts[1]?.text).toContain('No report came in from: Library team.');
    expect(textsOf(document).join(' ')).not.toContain('UNPUBLISHED');
  });

  it('shows no result, and no figure of results, before a release of the quarter is published', () => {
    const { content } = buildReleaseContent(withoutResults(exampleSource()), () => {
      throw new Error('Nothing measured may be built.');
    });
    const document = onePager(
      exampleOnePager({ now: { content, release: null, dueOn: null }, before: null }),
    );
    expect(figures(document).map(({ title }) => title)).toEqual(['Work', 'Dates', 'Reporting']);
    expect(textsOf(document).join(' ')).toContain('once a release of this quarter is published');
    expect(textsOf(document).join(' ')).not.toMatch(/ten-minute walk|30 percent/);
  });

  it('calls no report missing before it is due', () => {
    const { content } = buildReleaseContent(beforeDue(withoutResults(exampleSource())), () => {
      throw new Error('Nothing measured may be built.');
    });
    const document = onePager(
      exampleOnePager({ now: { content, release: null, dueOn: '2026-07-21' }, before: null }),
    );
    expect(document.facts[1]?.text).not.toContain('No report came in');
    expect(document.facts[1]?.text).toContain('Reports are due on July 21, 2026.');
    expect(figures(document).at(-1)?.parts.at(-1)).toMatchObject({
      label: 'Not due before July 21, 2026',
      count: 1,
    });
  });

  it('is about one team only when asked for one', () => {
    const { now } = exampleOnePager();
    const own = quarterOfTeams(now, new Set(['Library team']));
    const document = onePager(
      exampleOnePager({ now: own, before: null, scope: { name: 'Library team', oneTeam: true } }),
    );
    expect(document.facts[1]?.text).toBe('No report came in for this quarter.');
    expect(itemsIn(document, /^At risk/)).toEqual([]);
    expect(textsOf(document).join(' ')).not.toContain('Parks');
  });
});
