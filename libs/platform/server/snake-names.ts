// Names in the database: `dueOn` in code is `due_on` in a table.
import { DefaultNamingStrategy } from 'typeorm';

export class SnakeNames extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return [...prefixes, custom ?? property.replace(/([A-Z])/g, '_$1').toLowerCase()].join('_');
  }
}
