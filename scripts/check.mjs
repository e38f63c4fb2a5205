// npm run check: everything that needs no window and breaks nothing on purpose.
import { bootstrap } from './bootstrap.mjs';

bootstrap();
const { checks } = await import('./checks.mjs');
const { runAll, total } = await import('./runners.mjs');

const { passed, failed } = total(await runAll(checks));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
