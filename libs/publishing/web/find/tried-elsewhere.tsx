// From a goal to the library: who else tried this.
import { t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { topicWord } from './find-words';

/** Links to the goal's topics in the library; without a topic to the whole of it. */
export function TriedElsewhere({ topics }: { topics: readonly string[] }) {
  return (
    <section>
      <h2>{t`Who else tried this?`}</h2>
      {topics.length === 0 ? (
        <p>
          {t`The city has not yet said which topic this belongs to.`}{' '}
          <Link to="/library">{t`See what other cities tried`}</Link>
        </p>
      ) : (
        <ul>
          {topics.map((topic) => (
            <li key={topic}>
              <Link to={`/library?topic=${topic}`}>
                {t`What other cities tried: ${{ topic: topicWord(topic) }}`}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
