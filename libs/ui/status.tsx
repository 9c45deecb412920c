// The status of a promise as a word with its own shape; color only repeats what they say.
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { ReactNode } from 'react';
import { say } from '@plumbline/language/domain';
import { AsWritten } from '@plumbline/language/web';

/** The closed set of statuses; cities may relabel them. */
export type Status =
  | 'NOT_STARTED'
  | 'ON_TRACK'
  | 'AT_RISK'
  | 'OFF_TRACK'
  | 'ON_HOLD'
  | 'CONTINUOUS'
  | 'COMPLETED'
  | 'PARTLY_COMPLETED'
  | 'NOT_COMPLETED'
  | 'CANCELLED';

/** How strongly something is meant: the tones shared by tags and bars. */
export type Tone = 'good' | 'warn' | 'bad' | 'steady' | 'quiet';

interface Look {
  tone: Tone;
  label: MessageDescriptor;
  shape: ReactNode;
}

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } as const;
const ring = <circle cx="8" cy="8" r="6" {...line} />;

const looks: Record<Status, Look> = {
  NOT_STARTED: { tone: 'quiet', label: msg`Not started`, shape: ring },
  ON_TRACK: { tone: 'steady', label: msg`On track`, shape: <path d="M3 2l11 6-11 6z" fill="currentColor" /> },
  AT_RISK: {
    tone: 'warn',
    label: msg`At risk`,
    shape: <path d="M8 2l6.5 12h-13zM8 6.5v4M8 12v1" {...line} />,
  },
  OFF_TRACK: { tone: 'bad', label: msg`Off track`, shape: <path d="M8 1l7 7-7 7-7-7zM5.5 8h5" {...line} /> },
  ON_HOLD: {
    tone: 'quiet',
    label: msg`On hold`,
    shape: <path d="M5 3v10M11 3v10" {...line} strokeWidth={3} />,
  },
  CONTINUOUS: {
    tone: 'steady',
    label: msg`Continuous`,
    shape: <path d="M13 8a5 5 0 1 1-1.5-3.5M13 1v4H9" {...line} />,
  },
  COMPLETED: {
    tone: 'good',
    label: msg`Completed`,
    shape: <path d="M2 8.5l4 4 8-9" {...line} strokeWidth={3} />,
  },
  PARTLY_COMPLETED: {
    tone: 'warn',
    label: msg`Partly completed`,
    shape: (
      <>
        {ring}
        <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
      </>
    ),
  },
  NOT_COMPLETED: {
    tone: 'bad',
    label: msg`Not completed`,
    shape: <path d="M3 3l10 10M13 3L3 13" {...line} strokeWidth={3} />,
  },
  CANCELLED: {
    tone: 'quiet',
    label: msg`Cancelled`,
    shape: (
      <>
        {ring}
        <path d="M4 12l8-8" {...line} />
      </>
    ),
  },
};

const unknown: Look = {
  tone: 'quiet',
  label: msg`No update`,
  shape: <circle cx="8" cy="8" r="6" {...line} strokeDasharray="3 2" />,
};

function lookOf(status: string | null | undefined): Look {
  return (status && looks[status as Status]) || unknown;
}

/** The shape alone; always beside a word. */
export function StatusIcon({ status }: { status: string | null | undefined }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {lookOf(status).shape}
    </svg>
  );
}

/**
 * The word for a status: the city's own, or the plain one. A city that kept the plain English word has none of its own,
 * so it is said in the reader's language.
 */
export function statusWord(status: string | null | undefined, label?: string | null): string {
  const plain = lookOf(status).label;
  return label && label !== plain.message ? label : say(plain);
}

/** Shape and word. `label` is the city's own word; without it the plain one stands. Null means no update. */
export function StatusTag({ status, label }: { status: string | null | undefined; label?: string | null }) {
  const look = lookOf(status);
  return (
    <span className={`pl-status pl-status--${look.tone}`}>
      <StatusIcon status={status} />
      <AsWritten>{statusWord(status, label)}</AsWritten>
    </span>
  );
}

/** A free word with a tone and a clock, e.g. "Overdue": for what is computed, never typed. */
export function ClockTag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`pl-status pl-status--${tone}`}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M8 4v4l3 2M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2" {...line} />
      </svg>
      {children}
    </span>
  );
}
