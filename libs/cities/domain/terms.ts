// What a city calls things: the code knows canonical words only, people read the city's own.
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { say } from '@plumbline/language/domain';

/** The canonical words a city may have its own label for; statuses and roles are labelled as `status.ON_TRACK`, `role.COUNSEL`. */
export const TERM_KEYS = [
  'department',
  'planningTeam',
  'cohort',
  'plan',
  'goal',
  'strategy',
  'deliverable',
  'milestone',
  'metric',
  'quarterlyReport',
  'release',
  'planArea',
  'departmentType',
] as const;

/** One label in both numbers. */
export interface Label {
  singular: string;
  plural: string;
}

/** A label as a message: the same in both numbers where it has one only. */
type PlainLabel = Record<keyof Label, MessageDescriptor>;

const PLAIN: Readonly<Record<string, PlainLabel>> = {
  department: { singular: msg`department`, plural: msg`departments` },
  planningTeam: { singular: msg`planning team`, plural: msg`planning teams` },
  cohort: { singular: msg`cohort`, plural: msg`cohorts` },
  plan: { singular: msg`plan`, plural: msg`plans` },
  goal: { singular: msg`goal`, plural: msg`goals` },
  strategy: { singular: msg`strategy`, plural: msg`strategies` },
  deliverable: { singular: msg`deliverable`, plural: msg`deliverables` },
  milestone: { singular: msg`milestone`, plural: msg`milestones` },
  metric: { singular: msg`metric`, plural: msg`metrics` },
  quarterlyReport: { singular: msg`quarterly report`, plural: msg`quarterly reports` },
  release: { singular: msg`release`, plural: msg`releases` },
  planArea: { singular: msg`plan area`, plural: msg`plan areas` },
  departmentType: { singular: msg`department type`, plural: msg`department types` },
};

const ROLES: Readonly<Record<string, MessageDescriptor>> = {
  EQUITY_OFFICER: msg`Equity officer`,
  DEPARTMENT_LEAD: msg`Department lead`,
  DEPARTMENT_HEAD: msg`Department head`,
  PLANNING_MANAGER: msg`Planning manager`,
  PLANNING_DIRECTOR: msg`Planning director`,
  CHIEF_EQUITY_OFFICER: msg`Chief equity officer`,
  COUNSEL: msg`Counsel`,
  BUDGET_READER: msg`Budget reader`,
  OVERSIGHT_MEMBER: msg`Oversight member`,
  AUDITOR: msg`Auditor`,
  CITY_ADMIN: msg`City admin`,
  PLATFORM_OPERATOR: msg`Platform operator`,
};

/** A closed value as words: `PLANNING_MANAGER` becomes `Planning manager`. */
export function plainWords(value: string): string {
  const words = value.replaceAll('_', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function plainLabel(key: string): PlainLabel | null {
  const [kind, value] = key.split('.');
  const role = kind === 'role' ? ROLES[value ?? ''] : undefined;
  return role ? { singular: role, plural: role } : (PLAIN[key] ?? null);
}

/** Whether a city kept the plain English word, which is then no label of its own; the first letter may be a capital. */
function isPlain(own: Label, plain: PlainLabel): boolean {
  const same = (word: string, message: MessageDescriptor) =>
    withoutCapital(word) === withoutCapital(message.message ?? '');
  return same(own.singular, plain.singular) && same(own.plural, plain.plural);
}

function withoutCapital(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function saidAs(written: string, message: MessageDescriptor): string {
  const said = say(message);
  const first = written.charAt(0);
  return first === first.toLowerCase() ? said : said.charAt(0).toUpperCase() + said.slice(1);
}

/**
 * The city's label for a canonical word, status (`status.…`) or role (`role.…`), or the plain one where the city has
 * none. The plain one is said in the reader's language, also where a city has it as its own in English.
 */
export function labelOf(terms: readonly (Label & { key: string })[], key: string): Label {
  const own = terms.find((term) => term.key === key);
  const plain = plainLabel(key);
  if (own && !(plain && isPlain(own, plain))) return { singular: own.singular, plural: own.plural };
  if (own && plain) {
    return { singular: saidAs(own.singular, plain.singular), plural: saidAs(own.plural, plain.plural) };
  }
  if (plain) return { singular: say(plain.singular), plural: say(plain.plural) };
  const words = plainWords(key.slice(key.indexOf('.') + 1));
  return { singular: words, plural: words };
}
