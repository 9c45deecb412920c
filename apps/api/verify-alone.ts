// The verifier as one file that anybody can download and run with Node alone: `node verify.mjs *.json`.
import { main } from './verify-copies';

process.exitCode = main(process.argv.slice(2));
