// npm run types: the four TypeScript programs, each with the types of its own place only.
import { bootstrap } from './bootstrap.mjs';

bootstrap();
const { types } = await import('./checks.mjs');
const { runAll, total } = await import('./runners.mjs');
process.exit(total(await runAll(types)).failed === 0 ? 0 : 1);
