// Questions to begin with: each can be sent as it is, and changed afterwards.
import { t } from '@lingui/core/macro';

/** A question with its name and variables. */
interface Example {
  name: string;
  query: string;
  variables: string;
}

const RELEASES = `query ($city: String!) {
  city(slug: $city) {
    name
    releases { slug title periodLabel publishedAt sample withdrawn { reason } }
  }
}`;

const FIGURES = `query ($city: String!) {
  release(city: $city) {
    periodLabel
    asOf
    departments {
      code
      name
      reported
      figures {
        work { label count }
        dates { onTime late overdue }
        results { better same worse uncertain unmeasured }
      }
    }
  }
}`;

const VALUES = `query ($city: String!, $department: String!) {
  release(city: $city) {
    periodLabel
    department(code: $department) {
      plans {
        goals {
          code
          metrics {
            code
            name
            unit
            observations { periodLabel category place value hidden missing }
          }
        }
      }
    }
  }
}`;

const SCHEMA = `{
  __schema {
    queryType {
      fields { name description args { name } }
    }
  }
}`;

/** The questions for a city, in the reader's language; `department` is the code of one that reported. */
export function explorerExamples(city: string, department: string): Example[] {
  const about = (variables: object) => JSON.stringify(variables);
  return [
    { name: t`All releases of the city`, query: RELEASES, variables: about({ city }) },
    { name: t`The figures of each department`, query: FIGURES, variables: about({ city }) },
    { name: t`The values of one department`, query: VALUES, variables: about({ city, department }) },
    { name: t`What can be asked`, query: SCHEMA, variables: '' },
  ];
}
