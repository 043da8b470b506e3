// node check.mjs FOLDER: every .html file in it is valid, and usable by everybody, on wide and narrow screens, by day and by night.
import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";


const folder = resolve(process.argv[2]);
const pages = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".html")).map((name) => join(folder, name));
if (pages.length === 0) throw new Error(`there is no page in ${folder}`);
let wrong = 0;

// the checker: errors and warnings alike
const nu = spawnSync("java", ["-jar", createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar"), "--stdout", "--format", "gnu", ...pages], { encoding: "utf8", maxBuffer: 1 << 28 });
if (nu.error) throw nu.error;
// it takes our block of data for a script; CSP 3 (4.2.4) and browsers ask only about scripts that would run
const isData = (line) => line.includes("info warning: Inline script violates Content Security Policy");
for (const line of nu.stdout.split("\n").filter((line) => line && !isData(line))) {
  console.log(line);
  wrong += 1;
}

const which = (name) => { try { return execFileSync("which", [name], { encoding: "utf8" }).trim(); } catch { return ""; } };
const executablePath = process.env.CHROMIUM || ["chromium", "chromium-browser", "google-chrome"].map(which).find(Boolean);
if (!executablePath) throw new Error("there is no Chromium; install it, or name it in CHROMIUM");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await puppeteer.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
// our pages let no script run
await page.setBypassCSP(true);
for (const file of pages) {
  for (const [width, scheme] of [[1200, "light"], [1200, "dark"], [360, "light"]]) {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run());
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (overflow > 0) violations.push({ id: "wider-than-the-window", help: `by ${overflow} px`, nodes: [] });
    for (const { id, help, nodes } of violations) {
      const at = nodes.slice(0, 3).map((node) => node.target.join(" ")).join(" | ");
      console.log(`${file} (${width} px, ${scheme}): ${id}: ${help} ${at} ${nodes[0]?.failureSummary?.replaceAll("\n", " ") ?? ""}`);
      wrong += 1;
    }
  }
}
await browser.close();
console.log(`${pages.length} pages, ${wrong} mistakes`);
process.exit(wrong > 0 ? 1 : 0);
