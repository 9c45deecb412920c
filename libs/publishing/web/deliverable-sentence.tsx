// One plain sentence about a promise: what became of it and of its date.
import { ph } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { dayText } from '@plumbline/language/domain';
import { isDeliverableStatus } from '@plumbline/cities/domain';
import { closes, isLate } from '@plumbline/planning/domain';
import { CityText } from './city-text';

interface Promised {
  status: string | null;
  currentDueOn: string | null;
  actualOn: string | null;
  overdue: boolean;
}

/** Does the sentence tell what was reported? Else it tells what the plan says, and its date. */
export function tellsOfReport({ status, actualOn }: Promised): boolean {
  if (actualOn !== null || status === 'CONTINUOUS') return true;
  return status !== null && isDeliverableStatus(status) && closes(status);
}

/** The first that holds: given up, not done, done late or in time, ongoing, overdue, due, without a date. */
export function deliverableSentence(promised: Promised, owner: string, asOf: string | null): ReactNode {
  const { status, currentDueOn, actualOn, overdue } = promised;
  const due = currentDueOn === null ? '' : dayText(currentDueOn);
  if (status === 'CANCELLED')
    return (
      <Trans>
        <CityText>{ph({ owner })}</CityText> has given this promise up.
      </Trans>
    );
  if (status === 'NOT_COMPLETED') {
    return (
      <Trans>
        <CityText>{ph({ owner })}</CityText> closed this promise without keeping it.
      </Trans>
    );
  }
  if (actualOn !== null) {
    const said = { owner, day: dayText(actualOn), due, late: isLate(promised) };
    return status === 'PARTLY_COMPLETED' ? partlyDoneSentence(said) : doneSentence(said);
  }
  if (status === 'COMPLETED' || status === 'PARTLY_COMPLETED') {
    return status === 'COMPLETED' ? (
      <Trans>
        <CityText>{ph({ owner })}</CityText> has kept this promise, but names no day.
      </Trans>
    ) : (
      <Trans>
        <CityText>{ph({ owner })}</CityText> has kept a part of this promise and closed it.
      </Trans>
    );
  }
  if (status === 'CONTINUOUS') {
    return (
      <Trans>
        <CityText>{ph({ owner })}</CityText> does this as part of its daily work, with no end date.
      </Trans>
    );
  }
  if (overdue && asOf !== null) {
    return (
      <Trans>
        <CityText>{ph({ owner })}</CityText> was to do this by {ph({ due })}, and it was still open on{' '}
        {ph({ day: dayText(asOf) })}.
      </Trans>
    );
  }
  if (currentDueOn !== null) {
    return (
      <Trans>
        <CityText>{ph({ owner })}</CityText> is to do this by {ph({ due })}.
      </Trans>
    );
  }
  return (
    <Trans>
      <CityText>{ph({ owner })}</CityText> has promised this without a date.
    </Trans>
  );
}

/** Days in words; `due` is empty where none was set. */
interface Done {
  owner: string;
  day: string;
  due: string;
  late: boolean;
}

function doneSentence({ owner, day, due, late }: Done): ReactNode {
  if (due === '') {
    return (
      <Trans>
        <CityText>{ph({ owner })}</CityText> did this on {ph({ day })}.
      </Trans>
    );
  }
  return late ? (
    <Trans>
      <CityText>{ph({ owner })}</CityText> did this on {ph({ day })}, later than the {ph({ due })} it had
      promised.
    </Trans>
  ) : (
    <Trans>
      <CityText>{ph({ owner })}</CityText> did this on {ph({ day })}, in time for {ph({ due })}.
    </Trans>
  );
}

function partlyDoneSentence({ owner, day, due, late }: Done): ReactNode {
  if (due === '') {
    return (
      <Trans>
        <CityText>{ph({ owner })}</CityText> did a part of this by {ph({ day })} and closed it.
      </Trans>
    );
  }
  return late ? (
    <Trans>
      <CityText>{ph({ owner })}</CityText> did a part of this by {ph({ day })} and closed it, later than the{' '}
      {ph({ due })} it had promised.
    </Trans>
  ) : (
    <Trans>
      <CityText>{ph({ owner })}</CityText> did a part of this by {ph({ day })} and closed it, in time for{' '}
      {ph({ due })}.
    </Trans>
  );
}
