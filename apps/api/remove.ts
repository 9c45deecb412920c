// The operator's command for a removal that the law requires.
import { main } from './remove-record';

process.exitCode = await main(process.argv.slice(2));
