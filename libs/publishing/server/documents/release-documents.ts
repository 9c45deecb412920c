// The documents of a release: the quarter and each plan, as PDF and as Word file, made once by the worker.
import { dayInZone } from '@plumbline/platform/domain';
import { theCity } from '@plumbline/cities/server';
import { planDocument, planSlugs, quarterReport } from '@plumbline/publishing/domain';
import type { DocumentContent, ReleasedSource } from '@plumbline/publishing/domain';
import type { ReleaseToMake } from '../open-data/file-makers';
import { documentWords } from './one-pager.queries';
import { pdfOf } from './pdf-file';
import { wordFileOf } from './word-file';

/** One file of the list of documents. */
export interface ListedDocument {
  name: string;
  title: string;
  kind: 'QUARTER' | 'PLAN';
  format: 'PDF' | 'DOCX';
}

/** The list as a file of its own, and beside it every file it names. */
export async function releaseDocuments({ release, content, site }: ReleaseToMake): Promise<{
  list: Buffer;
  files: { name: string; bytes: Buffer }[];
}> {
  const { timeZone } = await theCity();
  const { number, slug, title, digest, tombstones, city } = release;
  const publishedOn = dayInZone(new Date(release.publishedAt), timeZone);
  const source: ReleasedSource = {
    issuer: `${city.name}, ${city.officeName}`,
    words: await documentWords(),
    quarter: { content, dueOn: null, release: { number, slug, title, publishedOn, digest, tombstones } },
    address: `${site}/${city.slug}/releases/${slug}`,
  };
  const documents: { name: string; kind: ListedDocument['kind']; content: DocumentContent }[] = [
    { name: 'quarter', kind: 'QUARTER', content: quarterReport(source) },
    ...plansOf(source),
  ];
  const files: { name: string; bytes: Buffer }[] = [];
  for (const { name, content: one } of documents) {
    files.push({ name: `${name}.pdf`, bytes: await pdfOf(one) });
    files.push({ name: `${name}.docx`, bytes: await wordFileOf(one) });
  }
  const list = documents.flatMap(({ name, kind, content: one }): ListedDocument[] => [
    { name: `${name}.pdf`, title: one.title, kind, format: 'PDF' },
    { name: `${name}.docx`, title: one.title, kind, format: 'DOCX' },
  ]);
  return { list: Buffer.from(`${JSON.stringify(list)}\n`, 'utf8'), files };
}

function plansOf(source: ReleasedSource) {
  const { teams, departments } = source.quarter.content;
  const all = teams.flatMap((team) => team.plans.map((plan) => ({ team, plan })));
  const slugs = planSlugs(all.map(({ team, plan }) => `${team.name} ${plan.title}`));
  return all.map(({ team, plan }, index) => ({
    name: `plan-${slugs[index] ?? index}`,
    kind: 'PLAN' as const,
    content: planDocument(source, {
      ...{ team, plan },
      departments: departments
        .filter(({ teamNames, name }) => teamNames.includes(team.name) && name !== team.name)
        .map(({ name }) => name),
    }),
  }));
}
