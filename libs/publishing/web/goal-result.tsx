// What changed for people, as a word with its own shape.
import type { ReactNode } from 'react';
import type { Tone } from '@plumbline/ui';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } as const;

const looks: Record<string, { tone: Tone; label: string; shape: ReactNode }> = {
  BETTER: { tone: 'good', label: 'Better', shape: <path d="M8 14V3M3 8l5-5 5 5" {...line} /> },
  SAME: { tone: 'quiet', label: 'About the same', shape: <path d="M2 6h12M2 10h12" {...line} /> },
  WORSE: { tone: 'bad', label: 'Worse', shape: <path d="M8 2v11M3 8l5 5 5-5" {...line} /> },
  UNCERTAIN: {
    tone: 'quiet',
    label: 'Too uncertain to say',
    shape: <path d="M1 8q3.5-6 7 0t7 0" {...line} />,
  },
  UNMEASURED: { tone: 'quiet', label: 'No measure yet', shape: <path d="M2 8h3M7 8h3M12 8h3" {...line} /> },
};

/** The result of a goal: better, same, worse, too uncertain to say, or no measure yet. */
export function ResultTag({ result }: { result: string }) {
  const look = looks[result] ?? looks.UNMEASURED!;
  return (
    <span className={`pl-status pl-status--${look.tone}`}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {look.shape}
      </svg>
      {look.label}
    </span>
  );
}
