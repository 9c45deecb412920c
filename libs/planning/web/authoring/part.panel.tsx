// One part of the outline: its line with what is missing, the ways to move it, and its fields in place below.
import { dayText } from '@plumbline/language/domain';
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { SampleMark } from '@plumbline/ui';
import { AddPart, lowered } from './add-part.form';
import { useAuthoring } from './authoring-context';
import { CommentsHere } from './comments.panel';
import { useDragging } from './dragging';
import { DueDate } from './due-date.form';
import { ItemForm, ItemReading } from './item.form';
import { siblingsIn, step, type Part, type PartKind } from './outline';
import { PartTools } from './part-tools.panel';
import { fieldPlace, partPlace, remedyFor } from './places';
import { StillSaved } from './still';

/** What can be added below each kind, in the order of the page. */
const ADDS: Readonly<Record<PartKind, readonly PartKind[]>> = {
  GOAL: ['STRATEGY', 'DELIVERABLE'],
  STRATEGY: ['DELIVERABLE'],
  DELIVERABLE: ['MILESTONE'],
  MILESTONE: [],
};

/** A part with everything below it. */
export function PartPanel({ part }: { part: Part }) {
  const authoring = useAuthoring();
  const { outline, mayWrite, move, call, isOpen, setOpen, announce } = authoring;
  const row = useRef<HTMLDivElement>(null);
  const grip = useRef<HTMLSpanElement>(null);
  const landing = useDragging(row, grip, part, { enabled: mayWrite, outline, move });
  const name = call(part);
  const open = isOpen(part.id);
  const body = `${partPlace(part.id)}-body`;

  function go(way: 'up' | 'down') {
    const next = step(outline, part.id, way);
    if (next) move(next);
    else announce(way === 'up' ? t`${name} is first already.` : t`${name} is last already.`);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (!mayWrite || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    go(event.key === 'ArrowUp' ? 'up' : 'down');
  }

  return (
    <li
      className={`pl-part pl-part--${part.kind.toLowerCase()}${open ? ' pl-part--open' : ''}`}
      id={partPlace(part.id)}
    >
      <div
        className={`pl-part__row${landing ? ` pl-part__row--${landing}` : ''}`}
        ref={row}
        onKeyDown={onKeyDown}
      >
        {mayWrite ? (
          <span className="pl-part__grip pl-live" ref={grip} aria-hidden="true" title={t`Drag to move`}>
            <svg width="12" height="18" viewBox="0 0 12 18" focusable="false">
              <path d="M3 3h.01M9 3h.01M3 9h.01M9 9h.01M3 15h.01M9 15h.01" />
            </svg>
          </span>
        ) : null}
        <div className="pl-part__head">
          <PartHeading kind={part.kind}>
            <button
              type="button"
              className="pl-part__open"
              aria-expanded={open}
              aria-controls={body}
              onClick={() => setOpen(part.id, !open)}
            >
              <span className="pl-part__name">{name}</span> <span className="pl-part__text">{part.text}</span>
            </button>
          </PartHeading>
          <PartFacts part={part} name={name} />
        </div>
        {mayWrite ? (
          <div className="pl-part__ways pl-live">
            <MoveButton way="up" name={name} onClick={() => go('up')} />
            <MoveButton way="down" name={name} onClick={() => go('down')} />
          </div>
        ) : null}
      </div>
      <StillSaved itemId={part.id} />
      {/* Once written in, a form stays: what is not saved yet must not vanish with a fold. */}
      <div className="pl-part__body" id={body} hidden={!open}>
        <PartBody part={part} name={name} />
      </div>
      <PartsBelow part={part} name={name} />
    </li>
  );
}

function PartHeading({ kind, children }: { kind: PartKind; children: React.ReactNode }) {
  if (kind === 'GOAL') return <h3 className="pl-part__title">{children}</h3>;
  if (kind === 'MILESTONE') return <h5 className="pl-part__title">{children}</h5>;
  return <h4 className="pl-part__title">{children}</h4>;
}

function MoveButton({ way, name, onClick }: { way: 'up' | 'down'; name: string; onClick: () => void }) {
  return (
    <button
      type="button"
      className="pl-icon-button"
      onClick={onClick}
      title={way === 'up' ? t`Move up (Alt and arrow key)` : t`Move down (Alt and arrow key)`}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={way === 'up' ? 'M8 13V3M3.5 7.5L8 3l4.5 4.5' : 'M8 3v10M3.5 8.5L8 13l4.5-4.5'} />
      </svg>
      <span className="pl-hidden-visually">{way === 'up' ? t`Move ${name} up` : t`Move ${name} down`}</span>
    </button>
  );
}

/** The quiet line below a part's words: who, when, what is missing, what is new. */
function PartFacts({ part, name }: { part: Part; name: string }) {
  const { plan, outline, goTo } = useAuthoring();
  const { id, values, dates } = part;
  const department = plan.team.departments.find((one) => one.id === values.departmentId)?.name;
  const facts = [
    values.ownerRole,
    department,
    dates?.currentDueOn ? t`due ${{ day: dayText(dates.currentDueOn) }}` : null,
    values.horizon,
    values.populationFocus,
  ].filter(Boolean);
  const origin = plan.origins.find((one) => one.id === id);
  const missing = plan.problems.filter(({ path, refuses }) => {
    if (!refuses || path.length === 0) return false;
    const remedy = remedyFor(path, outline, plan.id);
    return remedy.partId === id;
  });
  const [first] = missing;
  const open = plan.comments.filter((one) => one.itemId === id && !one.resolved).length;
  const changes = plan.changesSinceReturn.filter((one) => one.itemId === id);
  const isNew = changes.some((one) => one.kind === 'ADDED');
  return (
    <p className="pl-part__facts">
      {facts.length > 0 ? <span>{facts.join(' · ')}</span> : null}
      {part.sample ? <SampleMark /> : null}
      {origin ? (
        <span>
          <Trans>
            Copied from {ph({ originCode: origin.code })} of “{ph({ planTitle: origin.planTitle })}”
          </Trans>
        </span>
      ) : null}
      {first ? (
        <button
          type="button"
          className="pl-part__missing pl-live"
          onClick={() => {
            const { place, partId } = remedyFor(first.path, outline, plan.id);
            goTo(place, partId);
          }}
        >
          {plural(missing.length, { one: '# thing missing', other: '# things missing' })}
          <span className="pl-hidden-visually">
            {' '}
            <Trans>in {name}: go to the first</Trans>
          </span>
        </button>
      ) : null}
      {open > 0 ? (
        <span className="pl-part__comments">
          {plural(open, { one: '# open comment', other: '# open comments' })}
        </span>
      ) : null}
      {changes.length > 0 ? (
        <span className="pl-since__tag">{isNew ? t`New since the return` : t`Changed since the return`}</span>
      ) : null}
    </p>
  );
}

function PartBody({ part, name }: { part: Part; name: string }) {
  const { mayWrite, word } = useAuthoring();
  const { kind, id: itemId, values } = part;
  const fields = { kind, itemId, name, values };
  return (
    <>
      {mayWrite ? <ItemForm {...fields} /> : <ItemReading {...fields} />}
      <DueDate part={part} name={name} />
      <CommentsHere
        kind={kind}
        itemId={itemId}
        field={null}
        about={name}
        label={t`Comment on the whole ${{ part: lowered(word(kind).singular) }}`}
      />
      <PartTools part={part} name={name} />
    </>
  );
}

function PartsBelow({ part, name }: { part: Part; name: string }) {
  const { plan, mayWrite, word } = useAuthoring();
  const { to } = useWorkspace();
  const goal = part.kind === 'GOAL' ? plan.goals.find((one) => one.id === part.id) : undefined;
  const required = (kind: PartKind) =>
    part.kind === 'GOAL' &&
    plan.form.requiredParts.includes(kind === 'STRATEGY' ? 'goal.strategy' : 'goal.deliverable') &&
    (kind === 'STRATEGY'
      ? siblingsIn([part], kind, part.id).length === 0
      : plan.goals.find((one) => one.id === part.id)?.deliverables.length === 0);
  // A city uses the levels of its template; what is on record at another level stays and can be written all the same.
  const used = (kind: PartKind) =>
    kind === 'DELIVERABLE' || plan.form.levels.some(({ level }) => level === kind.toLowerCase());
  const adds = mayWrite ? ADDS[part.kind].filter(used) : [];
  const isEmpty = part.below.length === 0 && adds.length === 0 && !goal;
  if (isEmpty) return null;
  return (
    <div className="pl-part__below">
      {part.below.length > 0 ? (
        <ol className="pl-outline__list" aria-label={t`Below ${name}`}>
          {part.below.map((one) => (
            <PartPanel key={one.id} part={one} />
          ))}
        </ol>
      ) : null}
      {goal ? <GoalMeasures goal={goal} name={name} /> : null}
      <div className="pl-part__adds">
        {adds.map((kind) => (
          <AddPart key={kind} kind={kind} parentId={part.id} parentName={name} needed={required(kind)} />
        ))}
        {goal && mayWrite ? (
          <div className="pl-add">
            <Link
              className="usa-link pl-add__open"
              id={fieldPlace(goal.id, 'metrics')}
              to={to(`plans/${plan.id}/goals/${goal.id}/measure`)}
            >
              <Trans>
                <span aria-hidden="true">+ </span>Define {ph({ metric: lowered(word('METRIC').singular) })}
                <span className="pl-hidden-visually"> for {name}</span>
              </Trans>
            </Link>
          </div>
        ) : null}
      </div>
    </div>
  );
}

function GoalMeasures({
  goal,
  name,
}: {
  goal: { metrics: { id: string; code: string; name: string }[] };
  name: string;
}) {
  const { word } = useAuthoring();
  const { to } = useWorkspace();
  if (goal.metrics.length === 0) return null;
  return (
    <div className="pl-part__measures">
      <span className="pl-small pl-muted">
        {goal.metrics.length === 1 ? word('METRIC').singular : word('METRIC').plural}
        <span className="pl-hidden-visually">
          {' '}
          <Trans>of {name}</Trans>
        </span>
        :{' '}
      </span>
      {goal.metrics.map((metric, index) => (
        <span key={metric.id}>
          {index > 0 ? ', ' : ''}
          <Link to={to(`metrics/${metric.id}`)}>
            {metric.code}: {metric.name}
          </Link>
        </span>
      ))}
    </div>
  );
}
