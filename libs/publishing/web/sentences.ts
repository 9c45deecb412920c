// The plain sentences public pages begin with: what the counts say, kind by kind, before any chart.
import type { FiguresData } from '@plumbline/ui';

/** The city's words, small letters, plural. */
export interface Words {
  departments: string;
  deliverables: string;
  goals: string;
}

/** "In 2026 Q3, 7 of 8 departments have an approved report." */
export function reportingSentence(
  period: string,
  departments: readonly { reported: boolean }[],
  words: Words,
): string {
  const reported = departments.filter((department) => department.reported).length;
  return `In ${period}, ${reported} of ${departments.length} ${words.departments} have an approved report.`;
}

/** What became of the work and its dates: two sentences, never one figure. */
export function workSentence({ work, dates }: FiguresData, words: Words): string {
  const total = work.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return `No ${words.deliverables} are reported yet.`;
  const completed = work.find(({ status }) => status === 'COMPLETED')?.count ?? 0;
  return `Of ${total} ${words.deliverables}, ${completed} ${isAre(completed)} completed. ${dates.overdue} ${isAre(dates.overdue)} overdue.`;
}

/** What changed for people, in words; nothing is averaged. */
export function resultsSentence({ results }: FiguresData, words: Words): string {
  const { better, same, worse, uncertain, unmeasured } = results;
  const measured = better + same + worse + uncertain;
  const total = measured + unmeasured;
  if (total === 0) return '';
  if (measured === 0) return `None of the ${total} ${words.goals} can be measured yet.`;
  const parts = [
    [better, 'got better'],
    [worse, 'got worse'],
    [same, 'stayed about the same'],
    [uncertain, 'too uncertain to say'],
    [unmeasured, 'cannot be measured yet'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `Of ${total} ${words.goals}: ${said.join(', ')}.`;
}

function isAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}
