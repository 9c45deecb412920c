// What changed for people, as a word with its own shape.
import { msg } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { say, type Message } from '@plumbline/language/domain';
import type { Tone } from '@plumbline/ui';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } as const;

const dots = <path d="M2 8h3M7 8h3M12 8h3" {...line} />;

const results: Readonly<Record<string, TagProps>> = {
  BETTER: { tone: 'good', label: msg`Better`, shape: <path d="M8 14V3M3 8l5-5 5 5" {...line} /> },
  SAME: { tone: 'quiet', label: msg`About the same`, shape: <path d="M2 6h12M2 10h12" {...line} /> },
  WORSE: { tone: 'bad', label: msg`Worse`, shape: <path d="M8 2v11M3 8l5 5 5-5" {...line} /> },
  UNCERTAIN: {
    tone: 'quiet',
    label: msg`Too uncertain to say`,
    shape: <path d="M1 8q3.5-6 7 0t7 0" {...line} />,
  },
  UNMEASURED: { tone: 'quiet', label: msg`Nothing to judge yet`, shape: dots },
};

const paces: Readonly<Record<string, TagProps>> = {
  REACHED: {
    tone: 'good',
    label: msg`Reached`,
    shape: <path d="M2 8.5l4 4 8-9" {...line} strokeWidth={3} />,
  },
  ON_PACE: { tone: 'steady', label: msg`On pace`, shape: <path d="M3 2l11 6-11 6z" fill="currentColor" /> },
  BEHIND: { tone: 'warn', label: msg`Behind`, shape: <path d="M8 2l6.5 12h-13zM8 6.5v4M8 12v1" {...line} /> },
  NO_MOVE: { tone: 'quiet', label: msg`No move`, shape: <path d="M2 6h12M2 10h12" {...line} /> },
  AWAY: { tone: 'bad', label: msg`Moving away`, shape: <path d="M14 8H3M8 3L3 8l5 5" {...line} /> },
  UNKNOWN: { tone: 'quiet', label: msg`Cannot be judged`, shape: dots },
};

interface TagProps {
  tone: Tone;
  label: Message;
  shape: ReactNode;
}

function Tag({ tone, label, shape }: TagProps) {
  return (
    <span className={`pl-status pl-status--${tone}`}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {shape}
      </svg>
      {say(label)}
    </span>
  );
}

/** The result of a goal, a metric or a group: better, same, worse, too uncertain to say, or nothing to judge yet. */
export function ResultTag({ result }: { result: string }) {
  return <Tag {...(results[result] ?? results.UNMEASURED!)} />;
}

/** How a value stands to its target and the time that has passed. */
export function PaceTag({ pace }: { pace: string }) {
  return <Tag {...(paces[pace] ?? paces.UNKNOWN!)} />;
}
