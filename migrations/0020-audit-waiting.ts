// The entries of the audit trail that wait for their seal, so that sealing costs what is new and not what is there.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '@plumbline/platform/server/migration';

export class AuditWaiting0020 implements MigrationInterface {
  name = 'audit-waiting-0000000000020';

  /**
   * A list beside the trail, since the trail itself can't be marked: it is history, and nothing in it changes. The
   * database alone writes the list, in the transaction of the entry, so no entry is ever in one and not in the other.
   */
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'audit_waiting', 'event_id uuid not null', {
      foreignKeys: [{ columns: 'event_id', references: 'audit_event' }],
      indexes: ['event_id'],
      grants: { app: 'select, delete' },
    });
    // Row security binds the owner too, and this is about the trails of all cities.
    const tables = ['audit_event', 'audit_seal', 'audit_waiting'];
    for (const table of tables) await runner.query(`alter table ${table} no force row level security`);
    await runner.query(`
      insert into audit_waiting (city_id, id, event_id)
      select e.city_id, gen_random_uuid(), e.id from audit_event e
      left join (select city_id, unnest(event_ids) as id from audit_seal) sealed
        on sealed.city_id = e.city_id and sealed.id = e.id
      where sealed.id is null`);
    for (const table of tables) await runner.query(`alter table ${table} force row level security`);
    await runner.query(`
      create function audit_entry_waits() returns trigger language plpgsql security definer
      set search_path = pg_catalog, pg_temp as $$
      begin
        insert into public.audit_waiting (city_id, id, event_id) values (new.city_id, gen_random_uuid(), new.id);
        return null;
      end $$`);
    await runner.query('revoke all on function audit_entry_waits from public');
    await runner.query(
      'create trigger waits after insert on audit_event for each row execute function audit_entry_waits()',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
