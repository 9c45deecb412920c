// What can be done with a whole part: move it elsewhere, double it, look at its history, take it out.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { Link, useFetcher } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { Button, Select } from '@plumbline/ui';
import { useAuthoring } from './authoring-context';
import { placesFor, siblingsIn, step, type Part } from './outline';
import { Still, StillForm, useStill } from './still';
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
  const mayMoveTo = (part.kind === 'GOAL' ? outline : placesFor(outline, part.kind)).length > 1;
  const hidden = <span className="pl-hidden-visually"> {name}</span>;
  return (
    <div className="pl-part__tools">
      <div className="pl-row">
        {mayWrite ? (
          <span className="pl-live pl-row">
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
          </span>
        ) : null}
        <Link to={to(`plans/${plan.id}/changes?item=${part.id}`)}>
          <Trans>
            History<span className="pl-hidden-visually"> of {name}</span>
          </Trans>
        </Link>
        {mayWrite ? (
          <span className="pl-live">
            <Button look="plain" type="button" onClick={() => remove(part)}>
              <Trans>Remove{hidden}</Trans>
            </Button>
          </span>
        ) : null}
        {mayWrite ? <StillTools part={part} name={name} /> : null}
      </div>
      {refused ? (
        <p className="usa-error-message" role="alert">
          {refused}
        </p>
      ) : null}
      {isChoosing ? (
        part.kind === 'GOAL' ? (
          <MoveBehind part={part} name={name} onEnd={() => setIsChoosing(false)} />
        ) : (
          <MoveTo part={part} name={name} onEnd={() => setIsChoosing(false)} />
        )
      ) : null}
    </div>
  );
}

/** The same by plain buttons; a step goes one place up or down, over the edge to the neighboring parent. */
function StillTools({ part, name }: { part: Part; name: string }) {
  const { outline } = useAuthoring();
  if (!useStill()) return null;
  const ways = { up: step(outline, part.id, 'up'), down: step(outline, part.id, 'down') };
  const move = (way: 'up' | 'down') =>
    ways[way] ? (
      <Button
        look="plain"
        name="intent"
        value={`move/${ways[way].parentId ?? ''}/${ways[way].afterId ?? ''}`}
      >
        {way === 'up' ? t`Move ${name} up` : t`Move ${name} down`}
      </Button>
    ) : null;
  return (
    <Still>
      <StillForm fields={{ kind: part.kind, itemId: part.id }}>
        <span className="pl-row">
          {move('up')}
          {move('down')}
          <Button look="plain" name="intent" value="duplicate">{t`Duplicate ${name}`}</Button>
          <Button look="plain" name="intent" value="remove">{t`Remove ${name}`}</Button>
        </span>
      </StillForm>
    </Still>
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

/** A goal hangs below nothing: it is told behind which of the others it stands. */
function MoveBehind({ part, name, onEnd }: { part: Part; name: string; onEnd: () => void }) {
  const { outline, call, move } = useAuthoring();
  const id = useId();
  const now = outline[outline.findIndex((one) => one.id === part.id) - 1]?.id ?? FIRST;
  const [place, setPlace] = useState(now);
  return (
    <div className="pl-part__move">
      <Select
        id={id}
        name=""
        label={t`New place of ${name}`}
        required={false}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
      >
        <option value={FIRST}>{t`First`}</option>
        {outline
          .filter((one) => one.id !== part.id)
          .map((one) => (
            <option key={one.id} value={one.id}>
              {t`After ${{ part: `${call(one)}: ${one.text}`.slice(0, 80) }}`}
            </option>
          ))}
      </Select>
      <Button
        look="second"
        type="button"
        disabled={place === now || place === ''}
        onClick={() => {
          const afterId = place === FIRST ? null : place;
          move({ kind: part.kind, itemId: part.id, parentId: null, afterId });
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

const FIRST = 'first';
