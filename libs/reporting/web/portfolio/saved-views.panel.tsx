// A person's own views of the portfolio: each a link with a name, one of them what the page opens with.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, Link, useNavigation } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { Button, ErrorSummary, TextField, useUserErrors } from '@plumbline/ui';

interface SavedView {
  id: string;
  name: string;
  address: string;
  isDefault: boolean;
}

type Answer = Parameters<typeof useUserErrors>[0];

/** The views as links, and folded away what keeps and removes them. `here` is the address of what is shown now. */
export function SavedViews({
  views,
  here,
  answer,
}: {
  views: readonly SavedView[];
  here: string;
  answer: Answer;
}) {
  const { to } = useWorkspace();
  const errors = useUserErrors(answer);
  const busy = useNavigation().state === 'submitting';
  return (
    <section className="pl-views" aria-label={t`Saved views`}>
      {views.length > 0 ? (
        <ul className="pl-views__list">
          {views.map(({ id, name, address, isDefault }) => (
            <li key={id}>
              <Link to={to(`portfolio${address}`)} aria-current={address === here ? 'page' : undefined}>
                {name}
                {isDefault ? <span className="pl-views__default">{` ${t`(opens first)`}`}</span> : null}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      <details open={(answer?.userErrors?.length ?? 0) > 0}>
        <summary>{views.length > 0 ? t`Save or manage views` : t`Save this view`}</summary>
        <ErrorSummary errors={errors} />
        {/* Empty again once the view is kept. */}
        <Form method="post" className="pl-views__save" preventScrollReset key={views.length}>
          <input type="hidden" name="intent" value="save" />
          <input type="hidden" name="address" value={here} />
          <TextField
            name="name"
            id="view-name"
            label={t`Name of the view`}
            maxLength={60}
            error={errors.of('name')}
          />
          <div className="usa-checkbox">
            <input
              className="usa-checkbox__input"
              type="checkbox"
              name="isDefault"
              value="yes"
              id="view-default"
            />
            <label
              className="usa-checkbox__label"
              htmlFor="view-default"
            >{t`Open the portfolio with it`}</label>
          </div>
          <Button look="second" disabled={busy}>{t`Save what is shown now`}</Button>
        </Form>
        <p className="pl-small pl-muted">
          <Trans>
            Saved views are yours alone. To share one, send the address of this page: filters, layer and order
            are part of it, and everybody sees what their own portfolio holds.
          </Trans>
        </p>
        {views.length > 0 ? (
          <ul className="pl-views__manage">
            {views.map((view) => (
              <li key={view.id}>
                <span>{view.name}</span>
                <Verb view={view} intent="chooseDefault" />
                <Verb view={view} intent="delete" />
              </li>
            ))}
          </ul>
        ) : null}
      </details>
    </section>
  );
}

function Verb({ view, intent }: { view: SavedView; intent: 'chooseDefault' | 'delete' }) {
  const takesBack = intent === 'chooseDefault' && view.isDefault;
  const says = intent === 'delete' ? t`Delete` : takesBack ? t`No longer open first` : t`Open first`;
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="savedViewId" value={takesBack ? '' : view.id} />
      <Button look="plain">
        {says}
        <span className="pl-hidden-visually"> {view.name}</span>
      </Button>
    </Form>
  );
}
