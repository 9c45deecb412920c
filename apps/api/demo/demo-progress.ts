// What the sample reports say: clearly marked as sample, different from item to item, the same in every run.
import type { DeliverableStatus } from '@plumbline/planning/domain';

/** A number from 0 to 99 that depends only on the text. */
export function spread(text: string): number {
  let hash = 2_166_136_261;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619);
  return (hash >>> 0) % 100;
}

/** What is said about one deliverable in one quarter. */
export interface SampleUpdate {
  status: DeliverableStatus;
  note: string;
  blocker: string | null;
}

const NOTES: Partial<Record<DeliverableStatus, readonly string[]>> = {
  NOT_STARTED: ['Sample: work begins next quarter.'],
  ON_TRACK: [
    'Sample: the steps planned for this quarter are done.',
    'Sample: partners met twice and agreed on what comes next.',
    'Sample: a first draft is with the planning team.',
  ],
  AT_RISK: ['Sample: this is moving, but later than planned.'],
  OFF_TRACK: ['Sample: this stood still for most of the quarter.'],
  CONTINUOUS: ['Sample: this goes on as part of daily work.'],
  COMPLETED: ['Sample: this was finished in the quarter.'],
  PARTLY_COMPLETED: ['Sample: the larger part was finished in the quarter.'],
  NOT_COMPLETED: ['Sample: this was closed without being finished.'],
};

const BLOCKERS = [
  'Sample: a vacancy has not been filled yet.',
  'Sample: a contract is waiting to be registered.',
];

/** The one promise of the demo that was given up, by its code, and why; it is itself invented. */
const GIVEN_UP: Readonly<Record<string, string>> = {
  'PHL311-A04':
    'Sample: given up. Callers are not asked about their race, and asking would keep people from calling.',
};

function inventedStatus(luck: number): DeliverableStatus {
  if (luck < 52) return 'ON_TRACK';
  if (luck < 66) return 'AT_RISK';
  if (luck < 72) return 'OFF_TRACK';
  if (luck < 82) return 'CONTINUOUS';
  if (luck < 90) return 'NOT_STARTED';
  return luck < 96 ? 'COMPLETED' : luck < 98 ? 'PARTLY_COMPLETED' : 'NOT_COMPLETED';
}

/** What sample updates need to know of a deliverable. */
interface Reported {
  code: string;
  status: DeliverableStatus | null;
  sample: boolean;
}

/**
 * The sample update for a deliverable in a quarter. A real promise keeps the status its source gives and is otherwise
 * only ever said to be going on: nothing bad and nothing final is made up about a real department.
 */
export function sampleUpdate({ code, status: kept, sample }: Reported, periodCode: string): SampleUpdate {
  const givenUp = sample ? GIVEN_UP[code] : undefined;
  if (givenUp !== undefined) return { status: 'CANCELLED', note: givenUp, blocker: null };
  const status = sample ? inventedStatus(spread(`${code} ${periodCode}`)) : (kept ?? 'ON_TRACK');
  const notes = NOTES[status] ?? ['Sample: nothing new.'];
  const pick = spread(`${periodCode} ${code} note`);
  const blocked = status === 'AT_RISK' || status === 'OFF_TRACK';
  return {
    status,
    note: notes[pick % notes.length] ?? '',
    blocker: blocked ? (BLOCKERS[pick % BLOCKERS.length] ?? null) : null,
  };
}

/** A sample value for a group in a quarter: near what was entered before, small groups staying small. */
export function sampleValue(before: string | null, key: string): string {
  const last = Math.max(0, Math.round(Number(before ?? '0')));
  return String(Math.max(0, last + (spread(key) % 5) - 1));
}
