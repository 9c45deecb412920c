// A release, or a page of one, as reference managers read it: BibTeX and RIS.
import { dayInZone } from '@plumbline/platform/domain';
import { readEnvironment } from '@plumbline/platform/server';
import type { PublicReleaseRow } from '../public.queries';

/** What is cited: a release, or a page of it, by what the release itself calls it. */
export interface CitedPage {
  release: PublicReleaseRow;
  officeName: string;
  planName: string;
  timeZone: string;
  /** The parts of the page's address below the release; none for the release itself. */
  parts: readonly string[];
  title: string | null;
}

/** The permanent address of the page; `latest` is never cited. */
function addressOf({ release, parts }: CitedPage): string {
  const all = [release.citySlug, 'releases', release.slug, ...parts];
  return `${readEnvironment().publicUrl}/${all.map(encodeURIComponent).join('/')}`;
}

function titleOf({ release, planName, title }: CitedPage): string {
  // Goals are sentences: their full stop is not said twice.
  return [title?.replace(/\.$/, ''), `${planName}: ${release.title}`].filter(Boolean).join('. ');
}

function noteOf({ release }: CitedPage): string {
  return [
    `Release ${release.number}, SHA-256 ${release.digest}`,
    ...(release.sample ? ['contains sample content made up for demonstration'] : []),
    ...(release.withdrawnAt ? ['withdrawn'] : []),
  ].join('; ');
}

/** One `@misc` entry. Braces, backslashes and what else TeX would act on is written so that it does not. */
export function bibTex(page: CitedPage): string {
  const { release, officeName, timeZone } = page;
  const day = dayInZone(release.publishedAt, timeZone);
  const fields = [
    ['author', `{${tex(`${release.cityName}, ${officeName}`)}}`],
    ['title', `{${tex(titleOf(page))}}`],
    ['year', day.slice(0, 4)],
    ['month', String(Number(day.slice(5, 7)))],
    ['note', tex(noteOf(page))],
    ['url', addressOf(page).replace(/[{}\\]/g, '')],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${release.citySlug}-${release.slug},`, ...lines, '}', ''].join('\n');
}

function tex(text: string): string {
  const said = text
    .replace(/[{}\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return said
    .replace(/[&%$#_]/g, '\\$&')
    .replaceAll('~', '\\textasciitilde ')
    .replaceAll('^', '\\textasciicircum ');
}

/** One entry of type report (RIS tags as reference managers read them). */
export function ris(page: CitedPage): string {
  const { release, officeName, timeZone } = page;
  const day = dayInZone(release.publishedAt, timeZone);
  const fields = [
    ['TY', 'RPRT'],
    ['AU', `${release.cityName}, ${officeName}`],
    ['TI', titleOf(page)],
    ['PY', day.slice(0, 4)],
    ['DA', day.replaceAll('-', '/')],
    ['PB', officeName],
    ['N1', noteOf(page)],
    ['UR', addressOf(page)],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/\s+/g, ' ')}\r\n`).join('');
}
