// What can be done with a whole part: move it elsewhere, double it, look at its history, take it out.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { Link, useFetcher } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { Button, Select } from '@plumbline/ui';
import { useAuthoring } from './authoring-context';
import { placesFor, siblingsIn, type Part } from './outline';
import type { WriteAnswer } from './write-action';

/** The row of tools below a part's fields; readers see its history only. */
export function PartTools({ part, name }: { part: Part; name: string }) {
  const { plan, mayWrite, outline, remove } = useAuthoring();
  const { to } = useWorkspace();
  const [isChoosing, setIsChoosing] = useState(false);
  const fetcher = useFetcher<WriteAnswer>();
  const busy = fetcher.state !== 'idle';
  const refused = fetcher.data?.userErrors[0]?.message;
  const duplicate = () =>
    void fetcher.submit(
      { intent: 'duplicate', kind: part.kind, itemId: part.id },
      { method: 'post', preventScrollReset: true },
    );
  const mayMoveTo = placesFor(outline, part.kind).length > 1;
  const hidden = <span className="pl-hidden-visually"> {name}</span>;
  return (
    <div className="pl-part__tools">
      <div className="pl-row">
        {mayWrite ? (
          <>
            {mayMoveTo ? (
              <Button
                look="plain"
                type="button"
                aria-expanded={isChoosing}
                onClick={() => setIsChoosing(!isChoosing)}
              >
                <Trans>Move to…{hidden}</Trans>
              </Button>
            ) : null}
            <Button look="plain" type="button" disabled={busy} onClick={duplicate}>
              <Trans>Duplicate{hidden}</Trans>
            </Button>
          </>
        ) : null}
        <Link to={to(`plans/${plan.id}/changes?item=${part.id}`)}>
          <Trans>
            History<span className="pl-hidden-visually"> of {name}</span>
          </Trans>
        </Link>
        {mayWrite ? (
          <Button look="plain" type="button" onClick={() => remove(part)}>
            <Trans>Remove{hidden}</Trans>
          </Button>
        ) : null}
      </div>
      {refused ? (
        <p className="usa-error-message" role="alert">
          {refused}
        </p>
      ) : null}
      {isChoosing ? <MoveTo part={part} name={name} onEnd={() => setIsChoosing(false)} /> : null}
    </div>
  );
}

function MoveTo({ part, name, onEnd }: { part: Part; name: string; onEnd: () => void }) {
  const { outline, call, move } = useAuthoring();
  const id = useId();
  const [parentId, setParentId] = useState(part.parentId ?? '');
  return (
    <div className="pl-part__move">
      <Select
        id={id}
        name=""
        label={t`Move ${name} to the end of`}
        required={false}
        value={parentId}
        onChange={(event) => setParentId(event.currentTarget.value)}
      >
        {placesFor(outline, part.kind).map((place) => (
          <option key={place.id} value={place.id}>
            {`${call(place)}: ${place.text}`.slice(0, 80)}
          </option>
        ))}
      </Select>
      <Button
        look="second"
        type="button"
        disabled={parentId === ''}
        onClick={() => {
          const last = siblingsIn(outline, part.kind, parentId)
            .filter((one) => one.id !== part.id)
            .at(-1);
          move({ kind: part.kind, itemId: part.id, parentId, afterId: last?.id ?? null });
          onEnd();
        }}
      >
        <Trans>
          Move<span className="pl-hidden-visually"> {name}</span>
        </Trans>
      </Button>
    </div>
  );
}
