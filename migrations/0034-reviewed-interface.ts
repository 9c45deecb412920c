// What a city's people reviewed of the interface reaches their public pages: the words, never who read them.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReviewedInterface0034 implements MigrationInterface {
  name = 'reviewed-interface-0000000000034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create policy published on reviewed_message for select to plumbline_public using (true)',
    );
    await runner.query(`
      grant select (city_id, id, language, message_id, source, translation, text, reviewed_at)
        on reviewed_message to plumbline_public`);
    await runner.query(`
      create trigger publication_change after insert or update or delete on reviewed_message
        for each row execute function count_publication_change()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
