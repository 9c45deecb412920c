// The bell of the workspace: how much is new for the person, in a word for everybody and a mark for those who see it.
import { plural, t } from '@lingui/core/macro';
import { Link } from 'react-router';

/** Above this the mark says only that there are more; its name says how many. */
const MOST_SHOWN = 99;

/** Link to the notifications, with the number of new ones; the bell without a mark when there are none. */
export function Bell({ to, count }: { to: string; count: number }) {
  const name =
    count === 0
      ? t`Notifications, none new`
      : plural(count, { one: 'Notifications, # new', other: 'Notifications, # new' });
  return (
    <Link to={to} className="pl-bell" aria-label={name}>
      <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path
          d="M12 22a2.4 2.4 0 0 0 2.3-2H9.7a2.4 2.4 0 0 0 2.3 2zm7-6v-5.2c0-3.3-1.9-6-5.2-6.7V3.5a1.8 1.8 0 1 0-3.6 0v.6C6.900 4.800 5 7.500 5 10.800V16l-2 2v1h18v-1z"
          fill="currentColor"
        />
      </svg>
      {count > 0 ? (
        <span className="pl-bell__count" aria-hidden="true">
          {count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}
        </span>
      ) : null}
    </Link>
  );
}
