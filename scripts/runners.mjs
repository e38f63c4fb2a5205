// Runs the tools as child processes and counts what they report.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { node24, root } from './bootstrap.mjs';

const reports = join(root, 'test-results', 'reports');

/** Runs a tool, one of JavaScript under Node 24 unless another command is named; resolves with its exit code and all it printed. */
function runTool(args, env = {}, command = node24) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

/** A task with the name that is told when it begins. */
export function named(name, task) {
  return Object.assign(task, { label: name });
}

/** A tool that passes or fails as a whole counts as one check. */
export function single(name, args) {
  return named(name, async () => {
    const { code, output } = await runTool(args);
    return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output: code === 0 ? '' : output };
  });
}

/** A test runner: `count` reads its JSON report. No report, no test, a skipped test or a bad exit is a failure. */
export function suite(name, args, report, count, env = {}, command = node24) {
  return named(name, async () => {
    mkdirSync(reports, { recursive: true });
    const file = join(reports, report);
    rmSync(file, { force: true });
    const { code, output } = await runTool(
      args.map((arg) => arg.replace('{report}', file)),
      Object.fromEntries(Object.entries(env).map(([key, value]) => [key, value.replace('{report}', file)])),
      command,
    );
    let counted;
    try {
      counted = count(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      return { name, passed: 0, failed: 1, output: `${output}\n${name}: no report was written` };
    }
    const { passed, skipped } = counted;
    let failed = counted.failed + skipped;
    if (failed === 0 && (code !== 0 || passed === 0)) failed = 1;
    const note = skipped > 0 ? `\n${name}: ${skipped} skipped tests count as failed` : '';
    const again = (counted.unsteady ?? []).map((title) => `${name}: passed at the second try: ${title}`).join('\n');
    return { name, passed, failed, output: failed === 0 ? again : output + note };
  });
}

export function countVitest(report) {
  const skipped = report.numPendingTests + report.numTodoTests;
  // A file that does not even load has no tests of its own to count.
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length, skipped };
}

/** What passed at the second try alone has passed, and is named: Playwright loses an answer of Electron now and then. */
export function countPlaywright({ stats, errors, suites }) {
  const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];
  const unsteady = suites
    .flatMap(specs)
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ title }) => title);
  const failed = stats.unexpected + errors.length;
  return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped, unsteady };
}

/** Runs the tasks, at most `lanes` at a time, and prints a line for each as it ends. */
export async function runAll(tasks, lanes = 2) {
  const results = [];
  const waiting = [...tasks];
  const lane = async () => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      console.log(`…      ${task.label}`);
      const started = Date.now();
      const result = await task();
      results.push(result);
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      if (result.output) console.log(`\n${result.output.trim()}\n`);
      console.log(
        `${result.failed ? 'FAILED' : 'ok    '} ${result.name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`,
      );
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

export function total(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  return { passed, failed };
}
