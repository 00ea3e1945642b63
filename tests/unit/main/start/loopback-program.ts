import { runLoopback } from '../../../../main/start/run-loopback'

/** Not a test: the browser version as `npm start` runs it, without the build that comes before. */
const [port = '', dataFolder = ''] = process.argv.slice(2)
process.exitCode = await runLoopback({
  root: dataFolder,
  dataFolder,
  port: Number(port),
  open: false,
  tell: (line) => process.stderr.write(`${line}\n`),
})
