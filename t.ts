import { readContent } from './src/check/read.ts';
import { exampleReports } from './src/handbook/reports.ts';
readContent('content');
for (let i=0;i<3;i++){const c = process.cpuUsage(); const t = performance.now();
const n = exampleReports().size;
const d = process.cpuUsage(c); console.log(n, 'cpu ms', (d.user + d.system) / 1000, 'wall', performance.now() - t);}
