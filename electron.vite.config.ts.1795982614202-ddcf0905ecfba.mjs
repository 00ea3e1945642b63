import "node:module";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import { fileURLToPath } from "node:url";
import mdx from "@mdx-js/rollup";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import { valueToEstree } from "estree-util-value-to-estree";
import { toString } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { z } from "zod";
import { LineCounter, YAMLParseError, isMap, isNode, isPair, isScalar, parse, parseDocument, visit as visit$1 } from "yaml";
import GithubSlugger from "github-slugger";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { readFile, readdir } from "node:fs/promises";
import { existsSync, readFileSync, readdirSync } from "node:fs";
// content/schema/fact-check.ts
/** Whether a sentence sends the reader to 112 or 113: then it may never look doubtful to somebody in a hurry. */
function namesEmergency(text) {
	return /(?<![\p{L}\d.,-])11[23](?![\p{L}\d]|[.,-]\d)/u.test(text);
}
// content/plugin/page/fact-ids.ts
/** The ids that a component names: one or more, separated by spaces. Empty when it names none. */
function readIds(node) {
	for (const attribute of node.attributes) if (attribute.type === "mdxJsxAttribute" && attribute.name === "id" && typeof attribute.value === "string") return attribute.value.split(/\s+/).filter((id) => id !== "");
	return [];
}
/** The fact ids that a text names, in its order; one that it names twice stands there twice. */
function listFactIds(tree) {
	const ids = [];
	visit(tree, ["mdxJsxFlowElement", "mdxJsxTextElement"], (node) => {
		const element = node;
		if (element.name === "Feit") ids.push(...readIds(element));
	});
	return ids;
}
// content/plugin/check/list-figures.ts
const words = {
	één: "1",
	twee: "2",
	drie: "3",
	vier: "4",
	vijf: "5",
	zes: "6",
	zeven: "7",
	acht: "8",
	negen: "9",
	tien: "10",
	elf: "11",
	twaalf: "12",
	dertien: "13",
	veertien: "14",
	vijftien: "15",
	zestien: "16",
	zeventien: "17",
	achttien: "18",
	negentien: "19",
	twintig: "20",
	dertig: "30",
	veertig: "40",
	vijftig: "50",
	zestig: "60",
	zeventig: "70",
	tachtig: "80",
	negentig: "90",
	honderd: "100",
	duizend: "1000"
};
/** The figures that stand in a text as digits, each in one way: "27.000" is "27000", "4,50" stays as it is. */
function listFigures(text) {
	return [...text.matchAll(/\d+(?:\.\d+)*(?:,\d+)?/g)].map(([figure]) => /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(figure) ? figure.replaceAll(".", "") : figure);
}
/** The same, with the numbers that stand there as a word: what a sentence may write in digits. */
function listFiguresAndWords(text) {
	const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	return [...listFigures(text), ...found.flatMap((word) => words[word] ?? [])];
}
// content/plugin/check/check-sentence.ts
/** An article of law, as a sentence names it. */
const lawArticle = /\b(?:artikel(?:en)?|art\.) \d|\b\d+[a-z]* Sr\b/i;
const penalty$1 = /hoogstens[^.]*\d+ (?:jaar|maand)/i;
/** An article of law needs its label, and a penalty says whom it is for. */
function checkLabels(text, facts, note) {
	if (facts.length === 0) return;
	if (lawArticle.test(text) && !facts.some(({ mustCheck }) => mustCheck)) note("een wetsartikel zonder feit met controleren: true: noem het feit van dat artikel, dan staat erbij hoe oud het is");
	if (penalty$1.test(text) && facts.some(({ hasPenalty }) => hasPenalty) && !text.includes("volwassenen")) note("een straf zonder 'voor volwassenen': zeg voor wie hij geldt");
}
/** A figure is the first thing to go wrong when a sentence is written afresh, and the last that a reader can check. */
function checkFigures(text, facts, note) {
	if (facts.length === 0) return;
	for (const figure of listFigures(text)) if (!facts.some(({ figures }) => figures.has(figure))) note(`het getal ${figure} staat niet in het feit en niet in de datum van zijn bron: verbeter het, of noem het feit waar het staat`);
}
// content/plugin/describe/judge-fact.ts
/** A reading that is not older than this many years counts as one of now. */
const freshYears = 2;
/** A number or text is sure when it was read in this many places. */
const enoughReadings = 2;
/** These are known to everybody and may never look doubtful to somebody in a hurry. */
const neverDoubted = /^(?:112|113)(?!\d)/;
/**
* What a person has to do with a fact before use, decided by the register alone: nothing when it was read in two places
* and the newest is fresh on the day of the edition. Null is nothing to do.
*/
function judgeFact(fact, { sources, edition }) {
	if (!fact.mustCheck) return null;
	const phone = phoneOf(fact);
	if (neverDoubted.test(phone)) return null;
	const readings = listReadings(fact, sources);
	const newest = readings.map(({ date }) => date).sort().at(-1);
	const check = {
		year: newest?.slice(0, 4) ?? "",
		isNumber: phone !== "",
		inText: isNumberOrLaw(fact)
	};
	if (isDoubtful(fact)) return {
		kind: "twijfel",
		...check
	};
	return new Set(readings.map(({ source }) => source)).size >= enoughReadings && isFresh(newest ?? "", edition) ? null : {
		kind: "nagaan",
		...check
	};
}
/** The number that a page shows: the later reading goes before the first one. */
function phoneOf({ telefoon, latere_lezing: later }) {
	return later?.telefoon ?? telefoon ?? "";
}
/** A fact without readings of its number is as sure as the register says; with them, only a reason for doubt counts. */
function isDoubtful({ twijfel, lezingen, zekerheid }) {
	return twijfel !== void 0 || lezingen === void 0 && zekerheid === "laag";
}
function isNumberOrLaw(fact) {
	return [
		phoneOf(fact),
		fact.artikel,
		fact.maximumstraf
	].some((value) => (value ?? "") !== "") || fact.file.startsWith("feiten/wet/") || lawArticle.test(fact.tekst);
}
/** Where and when a fact was read: its number for a contact, else the fact itself. One entry for each source. */
function listReadings(fact, sources) {
	const dateOf = (id) => sources.get(id)?.datum ?? "";
	const phone = phoneOf(fact);
	if (fact.lezingen) return fact.lezingen.filter(({ telefoon }) => telefoon === phone).map(({ bron, gezien = "" }) => ({
		source: bron,
		date: readDate(dateOf(bron), gezien)
	}));
	const later = fact.latere_lezing;
	const own = [
		fact.geldig_op,
		fact.bron_datum,
		later?.datum_gezien,
		fact.datum_gezien
	].map((date) => readDate(date ?? "")).find((date) => date !== "");
	return [.../* @__PURE__ */ new Set([...fact.bronnen, ...later?.bronnen ?? []])].map((id) => ({
		source: id,
		date: readDate(dateOf(id), own ?? "")
	}));
}
/**
* The date of a source as the register writes it, freely: "2024-05", "medio-2015", "onbekend (2018-2021)". One without
* a year is as old as the day on which it was seen, unless the register calls it older.
*/
function readDate(written, seen = "") {
	const whole = /^\d{4}(?:-\d{2}){0,2}(?!\d)/.exec(written)?.[0];
	if (whole !== void 0) return whole;
	return written.match(/\b(?:19|20)\d{2}\b/g)?.at(-1) ?? (/oud/.test(written) ? "" : seen);
}
/** Whether a date is at most so many years before the day of the edition; a year or month counts to its end. */
function isFresh(date, edition) {
	if (date === "") return false;
	return date >= `${Number(edition.slice(0, 4)) - freshYears}${edition.slice(4)}`.slice(0, date.length);
}
// content/plugin/describe/show-fact.ts
/** Why a fact has no source of its own, in words that the reader sees. */
const grounds = {
	"algemene-kennis": "Algemene kennis: niet op een pagina gezien.",
	afgeleid: "Afgeleid uit wat de bronnen zeggen.",
	"niet-gevonden": "Hier hebben wij gezocht en niets gevonden.",
	geen: "Zonder bron opgenomen."
};
/** A fact with everything the reader may want to know of it. */
function showFact(fact, number, register) {
	return {
		id: fact.id,
		number,
		text: fact.tekst,
		certainty: fact.zekerheid,
		ground: fact.grond ? grounds[fact.grond] : "",
		check: judgeFact(fact, register),
		year: fact.jaar ?? String(fact.peiljaar ?? ""),
		validOn: fact.geldig_op ?? "",
		country: fact.land ?? "",
		caution: [fact.let_op ?? "", sayCorrection(fact, register)].filter((part) => part !== "").join(" "),
		sources: fact.bronnen.flatMap((id) => showSource(id, register))
	};
}
/** A fact that newer ones correct in part says so where a reader opens it: the old words never stand there alone. */
function sayCorrection({ deels_vervangen_door: newer = [] }, { facts }) {
	const texts = newer.flatMap((id) => facts.get(id)?.tekst.trim() ?? []);
	return texts.length === 0 ? "" : `Dit klopt niet meer helemaal. Nu geldt: ${texts.join(" ")}`;
}
function showSource(id, register) {
	const source = register.sources.get(id);
	return source ? [{
		id,
		title: source.titel,
		publisher: source.uitgever ?? "",
		date: source.datum
	}] : [];
}
// content/plugin/describe/list-page-facts.ts
/**
* The facts that the front matter of a page names, by what rests on them. A lead that is our own shows none: that of a
* signal says what it can also be, that of an abbreviation what the letters stand for.
*/
function listGrounds$1({ frontMatter }) {
	return {
		lead: frontMatter.feiten.filter((id) => !isOwnLead(frontMatter, id)),
		ages: frontMatter.collection === "fenomeen" ? frontMatter.leeftijdFeiten : []
	};
}
function isOwnLead(frontMatter, id) {
	if (frontMatter.collection === "signaal") return id === frontMatter.feit;
	return frontMatter.collection === "begrip" && frontMatter.soort === "afkorting";
}
/** The facts of a page as it shows them, numbered by first appearance: those above its text come first. */
function listShownFacts(page, register) {
	const { frontMatter } = page;
	const { lead, ages } = listGrounds$1(page);
	const card = "feit" in frontMatter ? [frontMatter.feit] : [];
	const facts = [.../* @__PURE__ */ new Set([
		...lead,
		...ages,
		...listFactIds(page.tree),
		...card,
		...frontMatter.feiten
	])].flatMap((id) => register.facts.get(id) ?? []);
	return new Map(facts.map((fact, at) => [fact.id, showFact(fact, at + 1, register)]));
}
/** All facts that a page rests on, in the same order. */
function listPageFacts(page, register) {
	return [...listShownFacts(page, register).keys()].flatMap((id) => register.facts.get(id) ?? []);
}
// content/plugin/page/page-id.ts
/** The id of the page in a file: "<collection>/<slug>", as its folder and name say. */
function pageIdOf(path) {
	return `${basename(dirname(path))}/${basename(path, ".mdx")}`;
}
// content/plugin/page/embed-facts.ts
/**
* Remark plugin that gives a page its facts, and every <Feit> the numbers of those it rests on. The page exports them
* as `facts`, each once, and as `grounds` the numbers of those under its lead and ages: so it carries its own sources,
* and where they are shown is not up to the text. Throws for a file that is no page of the content.
*/
function embedFacts({ load }) {
	return async (tree, file) => {
		const { register, pages } = await load();
		const page = pages.find(({ id }) => id === pageIdOf(file.path));
		if (!page) throw new Error(`${file.path} is geen pagina, of heeft een kop die niet klopt.`);
		const shown = listShownFacts(page, register);
		const number = (ids) => ids.flatMap((id) => shown.get(id)?.number ?? []);
		visit(tree, ["mdxJsxFlowElement", "mdxJsxTextElement"], (node) => {
			const element = node;
			if (element.name === "Feit") element.attributes = [
				...element.attributes.filter(isDated),
				makeAttribute("numbers", number(readIds(element))),
				...namesEmergency(toString(element)) ? [emergency] : []
			];
		});
		const { lead, ages } = listGrounds$1(page);
		tree.children.push(exportConstant("facts", [...shown.values()]), exportConstant("grounds", {
			lead: number(lead),
			ages: number(ages)
		}));
	};
}
/** Says that the sentence sends the reader to 112 or 113. */
const emergency = {
	type: "mdxJsxAttribute",
	name: "emergency",
	value: null
};
/** Whether an attribute says that the text around a fact tells how old it is. */
function isDated(attribute) {
	return attribute.type === "mdxJsxAttribute" && attribute.name === "dated";
}
function makeAttribute(name, value) {
	return {
		type: "mdxJsxAttribute",
		name,
		value: {
			type: "mdxJsxAttributeValueExpression",
			value: "",
			data: { estree: {
				type: "Program",
				sourceType: "module",
				comments: [],
				body: [{
					type: "ExpressionStatement",
					expression: valueToEstree(value)
				}]
			} }
		}
	};
}
function exportConstant(name, value) {
	return {
		type: "mdxjsEsm",
		value: "",
		data: { estree: {
			type: "Program",
			sourceType: "module",
			comments: [],
			body: [{
				type: "ExportNamedDeclaration",
				specifiers: [],
				source: null,
				attributes: [],
				declaration: {
					type: "VariableDeclaration",
					kind: "const",
					declarations: [{
						type: "VariableDeclarator",
						id: {
							type: "Identifier",
							name
						},
						init: valueToEstree(value)
					}]
				}
			}]
		} }
	};
}
// content/schema/describe-date.ts
const months = new Intl.DateTimeFormat("nl", {
	month: "long",
	timeZone: "UTC"
});
/** "2024-07-01" is "1 juli 2024", "2024-05" is "mei 2024", and a year stays as it is. */
function describeDate(date) {
	const [year = "", month, day] = date.split("-");
	if (month === void 0) return year;
	const name = months.format(/* @__PURE__ */ new Date(`${year}-${month}-01T00:00:00Z`));
	return [
		...day === void 0 ? [] : [String(Number(day))],
		name,
		year
	].join(" ");
}
// content/schema/collections.ts
const collections = [
	"handreiking",
	"signaal",
	"fenomeen",
	"fast-money",
	"interventie",
	"route",
	"contact",
	"rol",
	"wet",
	"begrip",
	"casus",
	"sessie",
	"bron"
];
/** The nine domains of the signalenkaart. Ids are the file names in seeds/feiten/signalen. */
const domains = [
	{
		id: "geld-bezittingen",
		name: "Geld en spullen"
	},
	{
		id: "telefoon-devices-accounts",
		name: "Telefoon en accounts"
	},
	{
		id: "online-gedrag",
		name: "Online gedrag"
	},
	{
		id: "gedrag-emotie",
		name: "Gedrag en gevoel"
	},
	{
		id: "vrienden-netwerk",
		name: "Vrienden en netwerk"
	},
	{
		id: "school-werk",
		name: "School en werk"
	},
	{
		id: "thuis-gezin",
		name: "Thuis en gezin"
	},
	{
		id: "administratie",
		name: "Post en administratie"
	},
	{
		id: "locatie-pand-buurt",
		name: "Plek, pand en buurt"
	}
];
/** Ages of young people that a source can name. Always about a phenomenon, never about a young person. */
const ageGroups = [
	{
		id: "onder-12",
		name: "Jonger dan 12"
	},
	{
		id: "12-17",
		name: "12 tot en met 17"
	},
	{
		id: "18-plus",
		name: "18 en ouder"
	}
];
/** How sure a fact is, as the source register says. Never a measure of a young person. */
const certainties = [
	"hoog",
	"middel",
	"laag",
	"niet-bepaald"
];
const signalKindIds = [
	{
		id: "schade",
		name: "schade",
		explanation: "er is iets met deze jongere"
	},
	{
		id: "druk",
		name: "druk of haast",
		explanation: "iemand zet druk, of uren tellen"
	},
	{
		id: "gevolg",
		name: "gevolg",
		explanation: "er is al iets gebeurd"
	},
	{
		id: "verandering",
		name: "verandering",
		explanation: "een vraag, geen conclusie"
	},
	{
		id: "plek",
		name: "plek",
		explanation: "gaat over een plek en niet over een jongere"
	},
	{
		id: "kwetsbaarheid",
		name: "omstandigheid",
		explanation: "een reden om hulp te bieden, geen signaal van misdaad"
	}
].map(({ id }) => id);
/** Kinds that carry nothing by themselves: with only these ticked, no direction of crime is named. */
const circumstances = ["plek", "kwetsbaarheid"];
// content/schema/build/front-matter.ts
const pageId = z.string().regex(/^[a-z-]+\/[A-Za-z0-9-]+$/, "schrijf een pagina als collectie/slug, bijvoorbeeld fenomeen/geldezel");
const oneLine = (most) => z.string().min(3, "vul een zin in").max(most, `maak het korter: hooguit ${most} tekens`);
const inCollection = (collection) => z.string().regex(new RegExp(`^${collection}/[A-Za-z0-9-]+$`), `hier hoort een pagina uit ${collection}/`);
/** Fields that every page has. */
const common = {
	/** Title as a user would say it. */
	titel: oneLine(120),
	/** One or two sentences that open the page. */
	kort: oneLine(240),
	/** Facts that `kort` and the card rest on; empty only for what is wholly our own design. */
	feiten: z.array(z.string()),
	bijgewerkt: z.iso.date("schrijf de datum als 2026-11-22"),
	/** Other words under which users look for the page. */
	zoekwoorden: z.array(z.string()).default([]),
	verwant: z.array(pageId).default([]),
	/** Language of the title when it is not Dutch, so that it is read aloud as it sounds. */
	taal: z.enum(["en"]).optional()
};
/** The front matter of each MDX collection. Field names are Dutch because content writers fill them in. */
const frontMatterSchemas = {
	handreiking: z.strictObject({
		...common,
		volgorde: z.int().min(1)
	}),
	fenomeen: z.strictObject({
		...common,
		groep: z.enum([
			"algemeen",
			"geld-en-fraude",
			"hacken-en-techniek",
			"beeld-en-schaamte",
			"dreiging-en-geweld",
			"drugs-en-uitbuiting",
			"spel-en-gokken"
		]),
		signalen: z.array(inCollection("signaal")).default([]),
		routes: z.array(inCollection("route")).default([]),
		spoed: z.boolean().default(false),
		/** Only ages that a fact names for a group, not for one case. */
		leeftijd: z.array(z.enum(ageGroups.map(({ id }) => id))).default([]),
		leeftijdFeiten: z.array(z.string()).default([])
	}),
	signaal: z.strictObject({
		...common,
		feit: z.string(),
		/** What kind of thing it is; only harm, pressure, change and consequence can point anywhere by themselves. */
		soort: z.enum(signalKindIds),
		/** Where it can point, the likeliest first: own design, with what the register says of it as the basis. */
		richtingen: z.array(z.string()).max(5, "noem hooguit vijf richtingen: meer zegt niets").default([]),
		/** Ids of cards that were joined into this one; they still lead here. */
		vroeger: z.array(inCollection("signaal")).default([]),
		/** Where it stands on the card when the register does not say. */
		domein: z.enum(domains.map(({ id }) => id)).optional(),
		ookZijn: oneLine(160),
		wijstOp: oneLine(160),
		vraag: oneLine(160),
		nietZeggen: oneLine(160),
		eerst: oneLine(160),
		routes: z.array(inCollection("route")).default([]),
		altijdSerieus: z.boolean().default(false)
	}),
	"fast-money": z.strictObject({
		...common,
		volgorde: z.int().min(1)
	}),
	interventie: z.strictObject({
		...common,
		feit: z.string()
	}),
	route: z.strictObject({
		...common,
		feit: z.string(),
		spoed: z.boolean().default(false),
		contacten: z.array(inCollection("contact")).default([]),
		fenomenen: z.array(inCollection("fenomeen")).default([])
	}),
	contact: z.strictObject({
		...common,
		feit: z.string(),
		gebied: z.enum([
			"landelijk",
			"midden-nederland",
			"utrecht",
			"flevoland",
			"gooi-en-vechtstreek"
		])
	}),
	/** Who does what: what they do stands in the text; when to turn to them, and what they need, on the card. */
	rol: z.strictObject({
		...common,
		feit: z.string(),
		groep: z.enum([
			"dicht-bij-de-jongere",
			"zorg-en-veiligheid",
			"politie-en-justitie",
			"regie",
			"slachtoffers-en-geld"
		]),
		wanneer: oneLine(160),
		nodig: oneLine(160),
		/** Facts that they partly rest on, named in the text too; without facts the line is our own design. */
		wanneerFeiten: z.array(z.string()).default([]),
		nodigFeiten: z.array(z.string()).default([]),
		routes: z.array(inCollection("route")).default([]),
		contacten: z.array(inCollection("contact")).default([])
	}),
	wet: z.strictObject({
		...common,
		volgorde: z.int().min(1)
	}),
	begrip: z.strictObject({
		...common,
		soort: z.enum([
			"afkorting",
			"vakwoord",
			"straattaal"
		]),
		/** Which of `zoekwoorden` are English: in a text they are read aloud as English. */
		engels: z.array(z.string()).default([])
	})
};
const mdxCollections = Object.keys(frontMatterSchemas);
// content/schema/build/penalties.ts
const reason$2 = z.string().min(10, "zeg in een zin waarom");
/** What counts for a young person under juvenile law, whatever the article. */
const youthSchema = z.strictObject({
	zin: z.string().min(3),
	feiten: z.array(z.string()).min(1)
});
/** A row of the table: one article, and the highest penalty for adults. */
const penaltySchema = z.strictObject({
	id: z.string().regex(/^[a-z0-9-]+$/),
	wet: z.string().min(2),
	artikel: z.string().min(1),
	/** What it is about, in plain words. */
	naam: z.string().min(3),
	volwassenen: z.string().min(3),
	/** Of the text that was read: a year, a month or a day. */
	gelezen: z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?|onbekend)$/, "schrijf de datum als '2015', '2024-05', '2026-01-01' of onbekend"),
	/** The fact that it rests on; several with spaces between them. */
	feit: z.string().min(1),
	opmerking: z.string().optional()
});
/** content/straffen.yaml: every penalty once. */
const penaltyFileSchema = z.strictObject({
	jeugd: z.strictObject({
		van12tot15: youthSchema,
		van16en17: youthSchema
	}),
	rijen: z.array(penaltySchema),
	/** Sentences that may name a penalty themselves, as they stand on the page. */
	uitzonderingen: z.array(z.strictObject({
		pagina: pageId,
		zin: z.string().min(10),
		reden: reason$2
	}))
});
/** The facts that a row rests on. */
function listFacts(feit) {
	return feit.split(/\s+/).filter((id) => id !== "");
}
// content/plugin/page/make-penalty-table.ts
const columns = [
	"Artikel",
	"Volwassenen: hoogste celstraf",
	"12 tot en met 15: jeugddetentie",
	"16 en 17: jeugddetentie",
	"Wettekst van"
];
/** A table of penalties as a page would write it: every cell names the fact that it rests on. */
function makePenaltyTable(rows, { van12tot15, van16en17 }) {
	return {
		type: "table",
		data: { hProperties: { className: ["penalties"] } },
		children: [{
			type: "tableRow",
			children: columns.map((name) => makeCell([makeText$1(name)]))
		}, ...rows.map((row) => ({
			type: "tableRow",
			children: [
				makeCell([{
					type: "strong",
					children: [makeText$1(row.naam)]
				}, makeText$1(` (${row.artikel} ${row.wet})`)]),
				makeCell([makeFact(listFacts(row.feit), [row.volwassenen, row.opmerking].filter(Boolean).join(". "))]),
				makeCell([makeFact(van12tot15.feiten, van12tot15.zin)]),
				makeCell([makeFact(van16en17.feiten, van16en17.zin)]),
				makeCell([makeText$1(describeDate(row.gelezen))])
			].map(nameColumn)
		}))]
	};
}
const makeText$1 = (value) => ({
	type: "text",
	value
});
const makeCell = (children) => ({
	type: "tableCell",
	children
});
/** Where five columns do not fit, a row is a block in which every cell says its own column (`data-kop`, read by the CSS). */
const nameColumn = (cell, index) => ({
	...cell,
	data: { hProperties: {
		dataKop: columns[index],
		...index === columns.length - 1 && { className: ["soft"] }
	} }
});
function makeFact(ids, text) {
	return {
		type: "mdxJsxTextElement",
		name: "Feit",
		attributes: [{
			type: "mdxJsxAttribute",
			name: "id",
			value: ids.join(" ")
		}, {
			type: "mdxJsxAttribute",
			name: "dated"
		}],
		children: [makeText$1(text)]
	};
}
// content/plugin/page/include-parts.ts
/** The components that the build replaces by what they name; none of them is left when a page is shown. */
const includes = {
	Advies: (ids, { advices }) => ids.flatMap((id) => advices.find((advice) => advice.id === id)?.tree.children.filter(({ type }) => type !== "yaml") ?? []),
	Straffen: (ids, { penalties }) => {
		const rows = ids.flatMap((id) => penalties?.rijen.filter((row) => row.id === id) ?? []);
		return penalties && rows.length > 0 ? [makePenaltyTable(rows, penalties.jeugd)] : [];
	}
};
/** Remark plugin that puts the text of every include in its place, before anything looks at the page. */
function includeParts({ load }) {
	return async (tree, file) => {
		includePartsIn(tree, {
			...await load(),
			pageId: pageIdOf(file.path)
		});
	};
}
/** The pages with what they include in their text. */
function includeInPages(pages, from) {
	return pages.map((page) => {
		if (listIncludes(page.tree).length === 0) return page;
		const tree = structuredClone(page.tree);
		includePartsIn(tree, {
			...from,
			pageId: page.id
		});
		return {
			...page,
			tree
		};
	});
}
/** Everything that a text includes, in its order. */
function listIncludes(tree) {
	const found = [];
	visit(tree, (node) => {
		const include = asInclude(node);
		if (include) found.push({
			name: include.name ?? "",
			ids: readIds(include),
			node: include
		});
	});
	return found;
}
/** Whether a node is one of the components that the build replaces. */
function isInclude(node) {
	return asInclude(node) !== void 0;
}
function asInclude(node) {
	if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return void 0;
	const element = node;
	return Object.hasOwn(includes, element.name ?? "") ? element : void 0;
}
function includePartsIn(parent, from) {
	parent.children = parent.children.flatMap((child) => {
		const include = onlyInclude(child);
		if (include) return copyParts(include, from);
		if (child.type === "listItem") return includeInItem(child, from);
		if ("children" in child) includePartsIn(child, from);
		return [child];
	});
}
/** A list that is all that an item includes takes the place of that item, so that its points stand among the others. */
function includeInItem(item, from) {
	const include = item.children.length === 1 ? onlyInclude(item.children[0]) : void 0;
	const [first, ...others] = include ? copyParts(include, from) : [];
	if (first?.type === "list" && others.length === 0) return first.children;
	includePartsIn(item, from);
	if (others.length > 0) item.spread = true;
	return [item];
}
/** The include that a block is: it stands on a line of its own. */
function onlyInclude(node) {
	if (node?.type !== "paragraph") return node && asInclude(node);
	const [first, ...others] = node.children;
	return first && others.length === 0 ? asInclude(first) : void 0;
}
function copyParts(include, from) {
	const make = includes[include.name ?? ""];
	const parts = structuredClone(make?.(readIds(include), from) ?? []);
	for (const part of parts) visit(part, (node) => {
		delete node.position;
	});
	for (const part of parts) dropWayToItself(part, from.pageId);
	return parts;
}
/** A sentence that only leads to a page is left out on that page: whoever reads it is there already. */
function dropWayToItself(part, pageId) {
	visit(part, (node, index, parent) => {
		if (index === void 0 || !parent || node.name !== "Eigen") return void 0;
		if (!listLinks(node).includes(`/${pageId}`)) return void 0;
		const before = parent.children[index - 1];
		const from = before?.type === "text" && before.value.trim() === "" ? index - 1 : index;
		parent.children.splice(from, index - from + 1);
		return [SKIP, from];
	});
}
function listLinks(node) {
	const urls = [];
	visit(node, "link", ({ url }) => {
		urls.push(url);
	});
	return urls;
}
// content/plugin/page/components.ts
const pageComponents = {
	Feit: {
		carries: true,
		named: true
	},
	Eigen: {
		carries: true,
		named: false
	},
	Vraag: {
		carries: true,
		named: false
	},
	NietZeggen: {
		carries: true,
		named: false
	},
	LetOp: {
		carries: false,
		named: false
	},
	Tegenover: {
		carries: false,
		named: false
	},
	Advies: {
		carries: false,
		named: true
	},
	Straffen: {
		carries: false,
		named: true
	}
};
/** Whether a name in MDX is one of ours. */
function isPageComponent(name) {
	return name !== null && Object.hasOwn(pageComponents, name);
}
// content/plugin/page/running-text.ts
const runningText = /* @__PURE__ */ new Set([
	"text",
	"link",
	"emphasis",
	"strong",
	"inlineCode",
	"delete",
	"break",
	"mdxJsxTextElement"
]);
// content/plugin/page/join-paragraphs.ts
/**
* MDX takes the paragraph away from lines that hold nothing but components. A page of ours is made of such lines,
* so this remark plugin puts the paragraphs back: neighbours without an empty line between them belong together.
*/
function joinParagraphs() {
	return (tree) => {
		visit(tree, (node) => {
			if ("children" in node && node.type !== "paragraph") joinIn(node);
		});
	};
}
function joinIn(parent) {
	const joined = [];
	let group = [];
	const close = () => {
		if (group.length > 0) joined.push(makeParagraph(group));
		group = [];
	};
	for (const child of parent.children) {
		if (!isInline(child)) {
			close();
			joined.push(child);
			continue;
		}
		const previous = group.at(-1);
		if (previous && startLine(child) - endLine(previous) > 1) close();
		group.push(child);
	}
	close();
	parent.children = joined;
}
/** A component at block level whose content is running text. One that only frames others (<LetOp>) stays a block. */
function isInline(node) {
	return node.type === "mdxJsxFlowElement" && "name" in node && isPageComponent(node.name) && pageComponents[node.name].carries && node.children.every((child) => runningText.has(child.type));
}
function makeParagraph(group) {
	return {
		type: "paragraph",
		children: group.flatMap((node, index) => {
			const inline = {
				...node,
				type: "mdxJsxTextElement"
			};
			return index === 0 ? [inline] : [{
				type: "text",
				value: " "
			}, inline];
		})
	};
}
const startLine = (node) => node.position?.start.line ?? 0;
const endLine = (node) => node.position?.end.line ?? 0;
// content/schema/build/makers-voice.ts
const reason$1 = z.string().min(10, "zeg in een zin waarom");
/** content/makerstem.yaml: phrases in which the maker talks about the work, and not to the reader. */
const makersVoiceSchema = z.strictObject({
	zinnen: z.array(z.strictObject({
		zin: z.string().min(5),
		/** What the writer says instead. */
		zeg: reason$1
	})).min(1, "noem minstens één zin"),
	uitzonderingen: z.array(z.strictObject({
		bestand: z.string(),
		zin: z.string().min(10),
		reden: reason$1
	}))
});
// content/schema/build/skipped-words.ts
/** Words that are not explained in running text although a term has them, each group with the reason. */
const skippedWordsSchema = z.array(z.strictObject({
	reden: z.string().min(10),
	woorden: z.array(z.string()).min(1)
}));
// content/schema/build/truths.ts
/** A phrase (whole words, in any case, `*` at the end for any ending), or a pattern between slashes. */
const pattern = z.string().min(3).refine(isReadable, { message: "het patroon tussen de schuine strepen klopt niet: kijk naar haakjes en tekens" });
function isReadable(written) {
	const source = readSource(written);
	if (source === void 0) return true;
	try {
		new RegExp(source, "iu");
		return true;
	} catch {
		return false;
	}
}
/** What stands between the slashes of a pattern; undefined for a phrase. */
function readSource(written) {
	return /^\/(.+)\/$/s.exec(written)?.[1];
}
/** content/waarheden.yaml: what must stand somewhere, and what may never (again). */
const truthsSchema = z.array(z.strictObject({
	id: z.string().regex(/^[a-z0-9-]+$/),
	/** Where it holds: exactly one of these. */
	pagina: pageId.optional(),
	collectie: z.enum(collections).optional(),
	/** A data file or a screen, from the repository. */
	bestand: z.string().optional(),
	overal: z.literal(true).optional(),
	moet: z.array(pattern).default([]),
	mag_niet: z.array(pattern).default([]),
	/** The fact that it rests on. */
	feit: z.string(),
	waarom: z.string().min(10, "zeg in een zin waarom"),
	/** The wrong text as it once stood there. */
	kapot: z.string().min(3)
}).refine(({ pagina, collectie, bestand, overal }) => [
	pagina,
	collectie,
	bestand,
	overal
].filter((place) => place !== void 0).length === 1, { message: "noem precies één plek: pagina, collectie, bestand of overal: true" }).refine(({ moet, mag_niet }) => moet.length + mag_niet.length > 0, { message: "noem wat er moet staan of wat er niet mag staan" }));
// content/plugin/read/find-line.ts
/** The line on which this word first stands as a whole, such as an id; 0 when it stands nowhere. */
function findLine(source, word) {
	if (word === "") return 0;
	for (let at = source.indexOf(word); at !== -1; at = source.indexOf(word, at + 1)) if (isWhole(source, at, at + word.length)) return source.slice(0, at).split("\n").length;
	return 0;
}
/** Whether no longer word goes on around this place. */
function isWhole(source, start, end) {
	const before = source.slice(Math.max(0, start - 2), start);
	return !/[\p{L}\p{N}_-]$/u.test(before) && !/^[\p{L}\p{N}_-]/u.test(source.slice(end, end + 2));
}
/** The line of a YAML text on which the value at this path stands; of the nearest thing around it when it is missing; 0 when that is the whole text. */
function findPathLine(source, path) {
	const lines = new LineCounter();
	const document = parseDocument(source, { lineCounter: lines });
	for (let length = path.length; length > 0; length -= 1) {
		const node = document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
	}
	return 0;
}
// content/plugin/page/name-headings.ts
/** The one place where heading ids are made: both the page and the search index use it, so that they always agree. */
function listHeadings(tree) {
	const slugger = new GithubSlugger();
	const headings = [];
	visit(tree, "heading", (node) => {
		const text = toString(node);
		headings.push({
			id: slugger.slug(text),
			text,
			node
		});
	});
	return headings;
}
/** Remark plugin that puts the ids on the headings of the page. */
function nameHeadings() {
	return (tree) => {
		for (const { id, node } of listHeadings(tree)) node.data = {
			...node.data,
			hProperties: {
				...node.data?.hProperties,
				id
			}
		};
	};
}
// content/plugin/read/parse-page.ts
const parser = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter, ["yaml"]).use(remarkGfm);
/** A page as read: its tree, and its front matter before any check. Throws when MDX or YAML cannot be read at all. */
function parsePage(source) {
	const tree = parser.parse(source);
	const first = tree.children[0];
	if (first?.type !== "yaml") return {
		tree,
		frontMatter: {}
	};
	return {
		tree,
		frontMatter: parse(first.value)
	};
}
/** The front matter as it is written; its first line is the second of the file. Empty when there is none. */
function frontMatterText(tree) {
	const first = tree.children[0];
	return first?.type === "yaml" ? first.value : "";
}
// content/plugin/check/check-page.ts
/** Words that this product does not use about young people, or in this voice. */
const unwanted = [
	[/risicojongere/i, "'risicojongere' is een etiket: schrijf jongere"],
	[/rode vlag/i, "'rode vlag' is alarmtaal: schrijf dit valt op"],
	[/helaas/i, "laat 'helaas' weg"],
	[/!/, "geen uitroepteken: zeg het rustig"],
	[/(?:\+31|\b(?!\d\d-\d\d-\d{4}\b)0\d)(?:[-\s()]{0,3}\d){6,}/, "geen telefoonnummer in de tekst: link naar de contactpagina"]
];
/** Everything that is wrong with one page. Empty means that it may be built. */
function checkPage(page, known) {
	const problems = [];
	const note = (node, message) => problems.push({
		file: page.file,
		line: node?.position?.start.line ?? 1,
		message
	});
	/** About a word in the front matter: on the line where it stands. */
	const noteField = (word, message) => problems.push({
		file: page.file,
		line: 1 + findLine(frontMatterText(page.tree), word),
		message
	});
	for (const id of namedFacts(page)) if (!known.facts.has(id)) noteField(id, `feit '${id}' bestaat niet: kijk in seeds/feiten welk id je bedoelt`);
	for (const id of namedPages(page)) if (!known.anchors.has(id)) noteField(id, `pagina '${id}' bestaat niet (nog): verbeter de verwijzing of maak de pagina`);
	for (const text of frontMatterTexts(page)) checkWords(text, (message) => noteField(text, message));
	checkHeadings(page, note);
	checkLead(page, known, (message) => noteField("kort", message));
	checkAges(page, note);
	checkCard(page, note);
	checkEnglish(page, note);
	return [...problems, ...checkBody(page, known)];
}
/** Everything that is wrong with a text as it stands in its file: a page, or an advice that pages include (`id` names no page then). */
function checkBody({ id, file, tree }, known) {
	const problems = [];
	const note = (node, message) => problems.push({
		file,
		line: node?.position?.start.line ?? 1,
		message
	});
	walk(tree, [], (node, parents) => {
		switch (node.type) {
			case "text":
			case "inlineCode":
				checkText$1(node, parents, note);
				break;
			case "link":
				checkLink(node.url, id, known, (message) => note(node, message));
				break;
			case "mdxJsxFlowElement":
			case "mdxJsxTextElement":
				checkComponent(node, parents, known, (message) => note(node, message));
				break;
			case "mdxjsEsm":
			case "mdxFlowExpression":
			case "mdxTextExpression":
				note(node, "geen code in een pagina: haal de accolades of import weg");
				break;
			case "html":
			case "image":
			case "imageReference":
				note(node, "geen HTML of plaatjes in de tekst");
				break;
			case "code":
				note(node, "geen codeblok: schrijf een gewone zin");
				break;
			case "definition":
			case "footnoteDefinition": note(node, "geen voetnoot of verwijzing onderaan: schrijf de link in de zin, de bron komt van het feit");
		}
	});
	return problems;
}
function checkText$1(node, parents, note) {
	const inHeading = parents.some((parent) => parent.type === "heading");
	const carried = parents.some((parent) => "name" in parent && isPageComponent(parent.name) && pageComponents[parent.name].carries);
	if (!inHeading && !carried && /[\p{L}\p{N}]/u.test(node.value)) note(node, `losse tekst "${shorten(node.value)}": zet de zin in <Feit> of <Eigen>`);
	checkWords(node.value, (message) => note(node, message));
}
/** What a text says that this product does not say, each as a sentence for the writer. */
function findUnwantedWords(text) {
	return unwanted.flatMap(([pattern, message]) => pattern.test(text) ? [message] : []);
}
function checkWords(text, note) {
	for (const message of findUnwantedWords(text)) note(message);
}
function checkComponent(node, parents, known, note) {
	if (parents.some((parent) => parent.type === "heading")) note("geen componenten in een kop");
	if (!isPageComponent(node.name)) {
		note(`onbekend onderdeel <${node.name ?? ""}>: kies er een uit content/README.md`);
		return;
	}
	const { name } = node;
	if (node.attributes.some((attribute) => !isId(name, attribute))) note(`<${name}> heeft een kenmerk dat niet bestaat: alleen ${namesIds} hebben er een, id="…"`);
	if (isInclude(node)) {
		checkInclude(node, parents, note);
		return;
	}
	if (isSpoken.has(node.name) && parents.some((parent) => "name" in parent && parent.name === "Feit")) note(`<${node.name}> in een <Feit>: dat is eigen werk, zet het erbuiten`);
	if (startsWithPunctuation(node, parents.at(-1))) note(`<${node.name}> begint met een leesteken, daar komt een spatie voor: zet het teken in het vorige onderdeel`);
	if (node.name === "Eigen" && lawArticle.test(toString(node))) note("een wetsartikel in <Eigen>: zet de zin in een <Feit>, dan staat erbij hoe oud het is");
	if (node.name !== "Feit") return;
	const ids = readIds(node);
	const facts = ids.flatMap((id) => known.facts.get(id) ?? []);
	checkLabels(toString(node), facts, note);
	checkFigures(toString(node), facts, note);
	if (ids.length === 0) note("een <Feit> zonder id: noem het feit waarop de zin rust");
	for (const id of ids) if (!known.facts.has(id)) note(`feit '${id}' bestaat niet: kijk in seeds/feiten welk id je bedoelt`);
}
function checkLead(page, known, note) {
	const facts = namedFacts(page).flatMap((id) => known.facts.get(id) ?? []);
	checkFigures(page.frontMatter.kort, facts, note);
}
/** Our own words in direct speech; never the words of a source. */
const isSpoken = /* @__PURE__ */ new Set(["Vraag", "NietZeggen"]);
/** The components that name something, in a sentence. */
const namesIds = new Intl.ListFormat("nl").format(Object.entries(pageComponents).flatMap(([name, { named }]) => named ? [`<${name}>`] : []));
function isId(name, attribute) {
	return pageComponents[name].named && attribute.type === "mdxJsxAttribute" && attribute.name === "id" && typeof attribute.value === "string";
}
/** Blocks in which an include may stand: the page itself, a list, and a frame that makes no statement of its own. */
const aroundIncludes = /* @__PURE__ */ new Set([
	"root",
	"list",
	"listItem"
]);
/** What an include names is checked where that stands; here only whether it can be put in this place. */
function checkInclude(node, parents, note) {
	const [frame, ...more] = parents.filter((parent) => !aroundIncludes.has(parent.type) && !("name" in parent && parent.name === "LetOp"));
	const alone = frame?.type === "paragraph" && frame.children.length === 1;
	if (node.children.length > 0) note(`<${node.name ?? ""}> is leeg: schrijf <${node.name ?? ""} id="…" />, de tekst staat ergens anders`);
	else if (readIds(node).length === 0) note(`een <${node.name ?? ""}> zonder id: noem wat hier moet staan`);
	else if (frame && (more.length > 0 || !alone)) note(`<${node.name ?? ""}> staat midden in een tekst: zet het op een eigen regel, met een lege regel ervoor en erna`);
}
/** Whether a component goes on with a comma or full stop right after another: they are joined with a space. */
function startsWithPunctuation(node, parent) {
	if (!parent || !("children" in parent) || !/^\s*[,.;:?)]/.test(toString(node))) return false;
	const previous = parent.children.slice(0, parent.children.indexOf(node)).filter((sibling) => sibling.type !== "text" || sibling.value.trim() !== "").at(-1);
	return previous !== void 0 && "name" in previous && isPageComponent(previous.name);
}
function checkLink(url, pageId, known, note) {
	if (!url.startsWith("/") && !url.startsWith("#")) {
		note(`link '${url}': link naar een pagina met /collectie/slug; webadressen horen bij de bron`);
		return;
	}
	const [path = "", anchor] = url.split("#");
	const target = path === "" ? pageId : path.slice(1);
	const anchors = known.anchors.get(target);
	if (anchors === void 0) note(`link naar '${target}': die pagina bestaat niet (nog)`);
	else if (anchor !== void 0 && !anchors.has(anchor)) note(`link naar '${url}': die kop staat niet op de pagina`);
}
function checkHeadings(page, note) {
	const headings = listHeadings(page.tree);
	for (const { node } of headings) if (node.depth !== 2 && node.depth !== 3) note(node, "gebruik koppen ## en ###; de titel komt uit het veld titel");
	const first = headings[0]?.text;
	if (page.frontMatter.collection === "signaal" && !page.frontMatter.altijdSerieus && first !== "Wat kan het ook zijn?") note(headings[0]?.node, "een signaal begint met '## Wat kan het ook zijn?'");
	if (page.frontMatter.collection === "route" && first !== "Eerste minuut") note(headings[0]?.node, "een route begint met '## Eerste minuut'");
	if (page.frontMatter.collection === "rol" && first !== "Wat doen ze?") note(headings[0]?.node, "een rol begint met '## Wat doen ze?'");
}
/** Fact ids in the front matter. */
function namedFacts({ frontMatter }) {
	if (frontMatter.collection === "rol") return [
		frontMatter.feit,
		...frontMatter.feiten,
		...frontMatter.wanneerFeiten,
		...frontMatter.nodigFeiten
	];
	if (frontMatter.collection === "fenomeen") return [...frontMatter.feiten, ...frontMatter.leeftijdFeiten];
	return "feit" in frontMatter ? [frontMatter.feit, ...frontMatter.feiten] : frontMatter.feiten;
}
/** An age is only there when a fact names it, and the other way round. */
function checkAges({ frontMatter }, note) {
	if (frontMatter.collection !== "fenomeen") return;
	if (frontMatter.leeftijd.length > 0 !== frontMatter.leeftijdFeiten.length > 0) note(void 0, "leeftijd en leeftijdFeiten horen bij elkaar: noem de feiten die de leeftijd noemen");
}
/** What the card of a role rests on can be followed in its text: there it has its source. */
function checkCard({ frontMatter, tree }, note) {
	if (frontMatter.collection !== "rol") return;
	const inText = new Set(listFactIds(tree));
	for (const field of ["wanneerFeiten", "nodigFeiten"]) for (const id of frontMatter[field]) if (!inText.has(id)) note(void 0, `${field}: '${id}' staat niet in de tekst: zet de zin met <Feit id="${id}"> erin`);
}
/** Only a word under which the term is known can be marked as English. */
function checkEnglish({ frontMatter }, note) {
	if (frontMatter.collection !== "begrip") return;
	for (const word of frontMatter.engels) if (!frontMatter.zoekwoorden.includes(word)) note(void 0, `engels: '${word}' staat niet bij zoekwoorden: zet het daar ook`);
}
/** Page ids in the front matter. */
function namedPages({ frontMatter }) {
	switch (frontMatter.collection) {
		case "fenomeen": return [
			...frontMatter.verwant,
			...frontMatter.signalen,
			...frontMatter.routes
		];
		case "signaal": return [...frontMatter.verwant, ...frontMatter.routes];
		case "route": return [
			...frontMatter.verwant,
			...frontMatter.contacten,
			...frontMatter.fenomenen
		];
		case "rol": return [
			...frontMatter.verwant,
			...frontMatter.contacten,
			...frontMatter.routes
		];
		default: return frontMatter.verwant;
	}
}
function frontMatterTexts({ frontMatter }) {
	const texts = [frontMatter.titel, frontMatter.kort];
	if (frontMatter.collection === "rol") return [
		...texts,
		frontMatter.wanneer,
		frontMatter.nodig
	];
	return frontMatter.collection === "signaal" ? [
		...texts,
		frontMatter.ookZijn,
		frontMatter.wijstOp,
		frontMatter.vraag,
		frontMatter.nietZeggen,
		frontMatter.eerst
	] : texts;
}
function walk(node, parents, visit) {
	visit(node, parents);
	if ("children" in node) for (const child of node.children) walk(child, [...parents, node], visit);
}
function shorten(text) {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
// content/plugin/check/find-phrase.ts
/**
* Finds the first place where one of these phrases stands as whole words, in any case and however its words are spaced.
* `*` at the end of a phrase stands for any ending: "weggelopen*" also finds "weggelopene".
*/
function createPhraseFinder(phrases) {
	if (phrases.length === 0) return () => void 0;
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.map(writePhrase).join("|")})`, "iu");
	return (text) => {
		const match = pattern.exec(text);
		return match ? {
			start: match.index,
			text: match[0]
		} : void 0;
	};
}
/** Finds every place where one of these phrases stands, in the same way. */
function createAllPhrasesFinder(phrases) {
	const find = createPhraseFinder(phrases);
	return (text) => {
		const all = [];
		for (let from = 0; from < text.length;) {
			const found = find(text.slice(from));
			if (!found) break;
			all.push({
				...found,
				start: from + found.start
			});
			from += found.start + found.text.length;
		}
		return all;
	};
}
function writePhrase(phrase) {
	const open = phrase.endsWith("*");
	const written = (open ? phrase.slice(0, -1) : phrase).trim().split(/\s+/).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(/['’]/g, "['’]")).join(String.raw`\s+`);
	return open ? `${written}\\p{L}*` : `${written}(?![\\p{L}\\p{N}])`;
}
// content/plugin/check/prose.ts
/** For prose that begins on this line and is mended there as a whole. */
function onOneLine(line) {
	return () => line;
}
// content/plugin/check/list-page-prose.ts
/** Fields of the front matter that a reader sees, and whether they are a title. Search words are as users type them. */
const shownFields = {
	titel: { isTitle: true },
	kort: { isTitle: false },
	ookZijn: { isTitle: false },
	wijstOp: { isTitle: false },
	vraag: { isTitle: false },
	nietZeggen: { isTitle: false },
	eerst: { isTitle: false },
	wanneer: { isTitle: false },
	nodig: { isTitle: false }
};
/** All text of a page or advice that a reader sees, block by block, with the line of every character. */
function listPageProse(page) {
	return page.tree.children.flatMap((node) => node.type === "yaml" ? listFieldProse(node, page) : listBlockProse(node, page));
}
function listFieldProse(node, { file, collection }) {
	let fields = readFields.get(node);
	if (!fields) readFields.set(node, fields = readShownFields(node.value));
	return fields.map(({ text, isTitle, line }) => ({
		file,
		group: collection,
		text,
		isTitle,
		lineAt: onOneLine(line)
	}));
}
/** The front matter is asked for by every rule and every advice, and reading YAML is most of that work. */
const readFields = /* @__PURE__ */ new WeakMap();
function readShownFields(source) {
	const lines = new LineCounter();
	const { contents } = parseDocument(source, { lineCounter: lines });
	if (!isMap(contents)) return [];
	return contents.items.flatMap(({ key, value }) => {
		const field = isScalar(key) ? shownFields[String(key.value)] : void 0;
		if (!field || !isScalar(value) || typeof value.value !== "string") return [];
		const line = lines.linePos(value.range[0]).line + 1;
		return [{
			text: value.value,
			isTitle: field.isTitle,
			line
		}];
	});
}
function listBlockProse(node, page) {
	if (!("children" in node)) return [];
	const { children } = node;
	if (children.some((child) => !runningText.has(child.type))) return children.flatMap((child) => listBlockProse(child, page));
	const { text, lineAt } = readRunningText(node);
	if (text.trim() === "") return [];
	return [{
		file: page.file,
		group: page.collection,
		text,
		isTitle: node.type === "heading",
		lineAt
	}];
}
/** The text of a block with every line break as a space, and where each line of the file begins in it. */
function readRunningText(block) {
	let text = "";
	const starts = [];
	const read = (node) => {
		if ("children" in node) node.children.forEach(read);
		if (node.type === "break") text += " ";
		if (!("value" in node) || typeof node.value !== "string") return;
		node.value.split("\n").forEach((part, index) => {
			if (index > 0) text += " ";
			starts.push({
				offset: text.length,
				line: (node.position?.start.line ?? 1) + index
			});
			text += part;
		});
	};
	read(block);
	return {
		text,
		lineAt: (at) => starts.findLast(({ offset }) => offset <= at)?.line ?? 1
	};
}
// content/schema/build/advice.ts
const reason = z.string().min(10, "zeg in een zin waarom");
/** content/advies/<id>.mdx: advice that recurs stands there once, and pages include it. */
const adviceSchema = z.strictObject({
	/** For people who edit; no reader sees it. */
	titel: z.string().min(3),
	/** Facts that the text as a whole rests on beside those of its sentences. */
	feiten: z.array(z.string()).default([]),
	/** Words and phrases by which a page shows that it tells the same subject; `*` at the end stands for any ending. */
	woorden: z.array(z.string().min(2).regex(/^[^\p{Lu}]+$/u, "schrijf een trefwoord met kleine letters")).min(1, "noem minstens één trefwoord"),
	/** Collections or pages where the words count. */
	geldt: z.array(z.string()).default([
		"handreiking",
		"fenomeen",
		"signaal",
		"route",
		"wet",
		"rol",
		"fast-money",
		"interventie"
	]),
	/** Pages that have a trigger word and need not include the advice. */
	uitzonderingen: z.array(z.strictObject({
		pagina: pageId,
		reden: reason
	})).default([])
});
// content/schema/build/explain-issues.ts
/** Turns schema issues into sentences that name the field and the cure. */
function explainIssues(error) {
	return error.issues.map((issue) => ({
		path: issue.code === "unrecognized_keys" ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path,
		message: explainIssue(issue)
	}));
}
function explainIssue(issue) {
	const field = issue.path.length === 0 ? "het bestand" : `veld '${issue.path.join(".")}'`;
	if (issue.code === "unrecognized_keys") return `onbekend veld ${issue.keys.map((key) => `'${key}'`).join(", ")}: haal het weg of kijk in content/README.md hoe het heet`;
	if (issue.code === "invalid_type" && issue.input === void 0) return `${field} ontbreekt: vul het in`;
	if (issue.code === "invalid_type") return `${field} heeft de verkeerde vorm: verwacht ${forms[issue.expected] ?? issue.expected}`;
	if (issue.code === "invalid_value") return `${field} moet een van deze zijn: ${issue.values.join(", ")}`;
	return `${field}: ${/^(Too|Invalid) /.test(issue.message) ? describe$2(issue) : issue.message}`;
}
/** What a writer has to type, by the name that the schema has for it. */
const forms = {
	string: "een tekst; zet er '…' omheen als het een getal of datum is",
	number: "een getal",
	int: "een heel getal",
	boolean: "true of false",
	array: "een lijst, zoals [een, twee]",
	object: "velden, zoals 'titel: …'"
};
/** For the rules that have no sentence of their own in the schema. */
function describe$2(issue) {
	if (issue.code === "too_small") return `moet minstens ${amount(issue.minimum, issue.origin)}`;
	if (issue.code === "too_big") return `mag hooguit ${amount(issue.maximum, issue.origin)}`;
	if (issue.code === "invalid_format" && issue.pattern !== void 0) return `heeft de verkeerde tekens: het moet passen bij ${issue.pattern}`;
	return "klopt niet: kijk in content/README.md";
}
function amount(count, origin) {
	if (origin === "string") return `${count} ${count === 1 ? "teken" : "tekens"} hebben`;
	if (origin === "array") return `${count} ${count === 1 ? "onderdeel" : "onderdelen"} hebben`;
	return `${count} zijn`;
}
// content/plugin/read/find-invisible.ts
/** Characters without a form of their own, as themselves or as MDX writes them: they split a word for every check and for search. */
const invisible = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]|&(?:#|shy;|zw|lrm;|rlm;|NoBreak;|ZeroWidth)/giu;
/** Characters in a file that nobody sees, one problem for each line. A joiner inside an emoji is none. */
function findInvisible(file, source) {
	return source.split("\n").flatMap((text, index) => {
		return [...text.matchAll(invisible)].filter(({ 0: sign, index: at }) => sign !== "‍" || !/\p{Extended_Pictographic}\uFE0F?$/u.test(text.slice(0, at))).length === 0 ? [] : [{
			file,
			line: index + 1,
			message: "een onzichtbaar teken (zoals een zacht afbreekstreepje): typ het woord opnieuw"
		}];
	});
}
// content/plugin/read/read-mdx-text.ts
/** Reads the text of an MDX file by the schema of its front matter. What is wrong names file, line and cure. */
function readMdxText(file, source, schema) {
	const slug = file.slice(file.lastIndexOf("/") + 1, -4);
	const fail = (line, message) => ({ problems: [{
		file,
		line,
		message
	}] });
	if (!/^[A-Za-z0-9-]+$/.test(slug)) return fail(0, "de bestandsnaam mag alleen letters, cijfers en streepjes hebben");
	const unseen = findInvisible(file, source);
	if (unseen.length > 0) return { problems: unseen };
	let parsed;
	try {
		parsed = parsePage(source);
	} catch (reason) {
		return fail(lineOf(reason), `kan niet gelezen worden: ${reason instanceof Error ? reason.message : String(reason)}`);
	}
	const checked = schema.safeParse(parsed.frontMatter, { reportInput: true });
	if (checked.success) return {
		slug,
		frontMatter: checked.data,
		tree: parsed.tree
	};
	return { problems: explainIssues(checked.error).map(({ message, path }) => ({
		file,
		line: 1 + findPathLine(frontMatterText(parsed.tree), path),
		message
	})) };
}
/** The line in the file: MDX tells it, YAML tells the line after the first ---. */
function lineOf(reason) {
	if (reason instanceof YAMLParseError) return (reason.linePos?.[0].line ?? 0) + 1;
	if (!(reason instanceof Error)) return 0;
	if ("line" in reason && typeof reason.line === "number") return reason.line;
	return Number(/\((\d+):\d+/.exec(reason.message)?.[1] ?? 0);
}
// content/plugin/read/read-advices.ts
/** Where the advices stand, each in a file of its own. */
const adviceFolder = "content/advies";
/** Reads all advices below `root`. One that cannot be read becomes a problem and is left out. */
async function readAdvices(root) {
	const advices = [];
	const problems = [];
	const names = (await readdir(join(root, adviceFolder))).filter((name) => name.endsWith(".mdx")).sort();
	for (const name of names) {
		const file = `${adviceFolder}/${name}`;
		const read = readAdvice(file, await readFile(join(root, file), "utf8"));
		if ("problems" in read) problems.push(...read.problems);
		else advices.push(read);
	}
	return {
		advices,
		problems
	};
}
/** Reads one advice from its text; its id is the name of its file. */
function readAdvice(file, source) {
	const read = readMdxText(file, source, adviceSchema);
	return "problems" in read ? read : {
		id: read.slug,
		file,
		frontMatter: read.frontMatter,
		tree: read.tree
	};
}
// content/plugin/check/check-advices.ts
/** Everything that is wrong with the advices themselves, and includes of one that is not there. `written` are the pages as they stand in their files. */
function checkAdvices(advices, written, known) {
	return [...listUnknown(advices, written), ...advices.flatMap((advice) => [...checkText(advice, known), ...checkScope(advice, written)])];
}
/** Where pages and advices do not fit each other: an advice that is nowhere told, or is told in a page's own words. */
function checkAdviceUse(advices, written) {
	const users = listAdviceUsers(written);
	const triggered = advices.map((advice) => ({
		advice,
		found: listTriggered(advice, written, users)
	}));
	return [
		...advices.filter(({ id }) => !users.has(id)).map(({ id, file }) => ({
			file,
			line: 1,
			message: `geen pagina gebruikt dit advies: zet <Advies id="${id}" /> op een pagina, of haal het weg`
		})),
		...triggered.flatMap(({ advice, found }) => listNeedless(advice, found)),
		...triggered.flatMap(({ advice, found }) => listOwnWords(advice, found))
	];
}
/** Pages that tell the subject of an advice in their own words: a trigger word, without the advice and without an exception. */
function listOwnWords(advice, triggered) {
	const excused = new Set(advice.frontMatter.uitzonderingen.map(({ pagina }) => pagina));
	return triggered.filter(({ page }) => !excused.has(page.id)).map(({ page, prose, found }) => ({
		file: page.file,
		line: prose.lineAt(found.start),
		message: `"${found.text}" hoort bij advies '${advice.id}': zet <Advies id="${advice.id}" /> op de pagina en haal de eigen zin weg, of zet de pagina met een reden bij uitzonderingen in ${advice.file}`
	}));
}
/** The pages that include an advice, by its id. */
function listAdviceUsers(written) {
	const users = /* @__PURE__ */ new Map();
	for (const page of written) for (const id of new Set(listIncludedAdvices(page.tree))) users.set(id, [...users.get(id) ?? [], page.id]);
	return users;
}
const listIncludedAdvices = (tree) => listIncludes(tree).flatMap(({ name, ids }) => name === "Advies" ? ids : []);
function listUnknown(advices, written) {
	const ids = new Set(advices.map(({ id }) => id));
	return written.flatMap(({ file, tree }) => listIncludes(tree).flatMap(({ name, ids: named, node }) => named.filter((id) => name === "Advies" && !ids.has(id)).map((id) => ({
		file,
		line: node.position?.start.line ?? 0,
		message: `advies '${id}' bestaat niet: kijk in ${adviceFolder} welk id je bedoelt`
	}))));
}
/** Its own sentences keep the rules of a page; it is a part of one, so it has no headings and no parts of its own. */
function checkText({ id, file, frontMatter, tree }, known) {
	const at = (node, message) => ({
		file,
		line: node?.position?.start.line ?? 1,
		message
	});
	const body = tree.children.filter(({ type }) => type !== "yaml");
	return [
		...frontMatter.feiten.filter((fact) => !known.facts.has(fact)).map((fact) => ({
			file,
			line: 1 + findLine(frontMatterText(tree), fact),
			message: `feit '${fact}' bestaat niet: kijk in seeds/feiten welk id je bedoelt`
		})),
		...checkBody({
			id: `advies/${id}`,
			file,
			tree
		}, known),
		...body.length === 0 ? [at(void 0, "een advies zonder tekst: schrijf wat de pagina moet zeggen")] : [],
		...body.filter(({ type }) => type === "heading").map((node) => at(node, "geen kop in een advies: het staat onder een kop van de pagina")),
		...listIncludes(tree).map(({ node }) => at(node, "geen <Advies> of <Straffen> in een advies: zet ze zelf op de pagina"))
	];
}
/** What `geldt` names must be there. */
function checkScope({ file, frontMatter, tree }, written) {
	const names = /* @__PURE__ */ new Set([...mdxCollections, ...written.map(({ id }) => id)]);
	return frontMatter.geldt.filter((name) => !names.has(name)).map((name) => ({
		file,
		line: 1 + findLine(frontMatterText(tree), name),
		message: `geldt: '${name}' is geen collectie en geen pagina: kijk in content`
	}));
}
/** Exceptions for a page that is gone, includes the advice, or has no trigger word (any more). */
function listNeedless(advice, triggered) {
	const pages = new Set(triggered.map(({ page }) => page.id));
	return advice.frontMatter.uitzonderingen.filter(({ pagina }) => !pages.has(pagina)).map(({ pagina }) => ({
		file: advice.file,
		line: 1 + findLine(frontMatterText(advice.tree), pagina),
		message: `de uitzondering voor ${pagina} is niet (meer) nodig: haal haar weg`
	}));
}
/** Pages in scope that have a trigger word in their own text and do not include the advice, each with its first one. */
function listTriggered({ id, frontMatter }, written, users) {
	const find = createPhraseFinder(frontMatter.woorden);
	const scope = new Set(frontMatter.geldt);
	const tellers = new Set(users.get(id));
	const onlyPoints = (link) => tellers.has(link.url.slice(1).replace(/#.*$/, "")) && find(toString(link)) !== void 0;
	return written.filter((page) => (scope.has(page.collection) || scope.has(page.id)) && !tellers.has(page.id)).flatMap((page) => {
		for (const prose of listPageProse({
			...page,
			tree: withoutLinks(page.tree, onlyPoints)
		})) {
			const found = find(prose.text);
			if (found) return [{
				page,
				prose,
				found
			}];
		}
		return [];
	});
}
/** A link that names the subject only points, when the page behind it tells it; half a phrase in a link hides nothing. */
function withoutLinks(node, onlyPoints) {
	if (!("children" in node)) return node;
	const before = node.children;
	const children = before.map((child) => child.type === "link" && onlyPoints(child) ? {
		...child,
		children: []
	} : withoutLinks(child, onlyPoints));
	return children.every((child, index) => child === before[index]) ? node : {
		...node,
		children
	};
}
// content/plugin/check/check-content.ts
/** What pages are checked against: every fact, and every page with its headings. `others` are ids of pages that are not MDX (cases, templates, sources). */
function listKnown(pages, register, others) {
	const anchors = /* @__PURE__ */ new Map();
	for (const id of others) anchors.set(id, /* @__PURE__ */ new Set());
	for (const page of pages) {
		const headings = new Set(listHeadings(page.tree).map(({ id }) => id));
		anchors.set(page.id, headings);
		for (const id of listEarlier(page)) anchors.set(id, headings);
	}
	return {
		facts: listRules(register),
		anchors
	};
}
/** Ids of cards that were joined into this one. */
function listEarlier({ frontMatter }) {
	return frontMatter.collection === "signaal" ? frontMatter.vroeger : [];
}
/** A law that only gives a power ("geen straf; …") holds no penalty. */
function listRules({ facts, sources }) {
	return new Map([...facts].map(([id, fact]) => {
		const { mustCheck, maximumstraf = "" } = fact;
		const dates = fact.bronnen.flatMap((source) => sources.get(source)?.datum ?? []);
		return [id, {
			mustCheck,
			hasPenalty: maximumstraf !== "" && !maximumstraf.startsWith("geen straf"),
			figures: new Set([...listTexts$1(fact), ...dates].flatMap(listFiguresAndWords))
		}];
	}));
}
/** What a fact has beside what it says. */
const naming = /* @__PURE__ */ new Set([
	"id",
	"bronnen",
	"file"
]);
/** Everything that a fact says, in whichever field. */
function listTexts$1(fact) {
	const read = (value) => typeof value === "object" && value !== null ? Object.values(value).flatMap(read) : [String(value)];
	return Object.entries(fact).flatMap(([field, value]) => naming.has(field) ? [] : read(value));
}
const ageBandIds = [
	{
		id: "onder-12",
		name: "Jonger dan 12"
	},
	{
		id: "12-15",
		name: "12 tot en met 15"
	},
	{
		id: "16-17",
		name: "16 of 17"
	},
	{
		id: "18-plus",
		name: "18 of ouder"
	}
].map(({ id }) => id);
const roleIds = [
	{
		id: "jongerenwerk",
		name: "Jongerenwerk"
	},
	{
		id: "school",
		name: "School"
	},
	{
		id: "leerplicht",
		name: "Leerplicht"
	},
	{
		id: "jeugdhulp",
		name: "Jeugdhulp"
	},
	{
		id: "wijkteam",
		name: "Wijkteam"
	},
	{
		id: "wijkagent",
		name: "Wijkagent"
	},
	{
		id: "zvh",
		name: "Zorg- en Veiligheidshuis"
	},
	{
		id: "anders",
		name: "Anders"
	}
].map(({ id }) => id);
// content/schema/build/interpretation-file.ts
/**
* The rules of the signal check as content/duiding holds them. Everything is our own design, except the facts that a
* rule names. A rule only ever asks for more signals, never for the absence of one: so an advice cannot vanish when
* someone ticks one more.
*/
const id$1 = z.string().regex(/^[a-z0-9-]+$/, "gebruik kleine letters, cijfers en streepjes");
const sentence$2 = z.string().min(5, "vul een zin in").max(260, "maak het korter: hooguit 260 tekens");
const facts = z.array(z.string()).default([]);
/** "signaal/…", or all signals that point in a direction ("richting/…"), stand in a domain ("domein/…") or are of a kind ("soort/…"). */
const reference = z.string().regex(/^(signaal|richting|domein|soort)\/[a-z-]+$/, "schrijf signaal/…, richting/…, domein/… of soort/…");
/** At least so many ticked signals out of these. */
const clause = z.strictObject({
	minstens: z.int().min(1).default(1),
	van: z.array(reference).min(1)
});
const when = z.array(clause);
/** Ages for which something is said; left out it is for all. */
const ages = z.array(z.enum(ageBandIds)).min(1).default([...ageBandIds]);
/** A sentence of advice. Without facts it is our own design. */
const advice = z.strictObject({
	zin: sentence$2,
	feiten: facts,
	leeftijd: ages
});
const pages = z.array(z.string()).default([]);
const urgentFileSchema = z.array(z.strictObject({
	id: id$1,
	soort: z.enum([
		"acuut",
		"uitbuiting",
		"suicide"
	]),
	als: when.min(1),
	/** Only for these ages; an age that was not given counts as any other. */
	alleen_leeftijd: z.array(z.enum(ageBandIds)).default([]),
	/** What it is about: these directions stand first. */
	richtingen: z.array(id$1).min(1, "noem minstens één richting"),
	titel: sentence$2,
	/** Why this is shown, in a sentence. */
	waarom: sentence$2,
	doe: z.array(advice).min(2).max(6),
	routes: z.array(z.string()).min(1, "noem minstens één route"),
	contacten: z.array(z.string()).min(1, "noem minstens één contact")
}));
const combinationFileSchema = z.array(z.strictObject({
	id: id$1,
	richting: id$1,
	als: when.min(2, "een combinatie heeft minstens twee groepen signalen"),
	zin: sentence$2,
	/** The ordinary explanation that fits the same signals. */
	gewoon: sentence$2,
	feiten: facts
}));
const houseFileSchema = z.array(z.strictObject({
	id: id$1,
	als: when,
	titel: sentence$2,
	zin: sentence$2,
	feiten: facts
})).refine((rules) => rules.some(({ als }) => als.length === 0), { message: "geef minstens één regel zonder voorwaarde (als: []), zodat er altijd een advies is" });
const roleFileSchema = z.array(z.strictObject({
	rol: z.enum(roleIds),
	minuut: z.array(advice).min(1),
	uur: z.array(advice).min(1),
	dag: z.array(advice).min(1),
	niet: z.array(advice).min(1),
	/** How this role reaches the Zorg- en Veiligheidshuis. */
	zvh: advice
})).refine((entries) => roleIds.every((role) => entries.filter(({ rol }) => rol === role).length === 1), { message: `noem iedere rol één keer: ${roleIds.join(", ")}` });
const ageFileSchema = z.array(z.strictObject({
	leeftijd: z.enum(ageBandIds),
	/** What always holds at this age. */
	adviezen: z.array(advice).min(1),
	/** The law, told only when something punishable by the young person is among what it can be. */
	bij_strafbaar: z.array(advice).min(1),
	/** Routes and contacts that are for others, and what stands in their place. */
	vervang: z.record(z.string(), z.array(z.string()).min(1, "vervang, laat nooit leeg")).default({})
})).refine((entries) => ageBandIds.every((age) => entries.filter(({ leeftijd }) => leeftijd === age).length === 1), { message: `noem iedere leeftijd één keer: ${ageBandIds.join(", ")}` });
const talkFileSchema = z.strictObject({
	openers: z.array(z.strictObject({
		id: id$1,
		als: when,
		zin: sentence$2,
		feiten: facts
	})).refine((openers) => openers.some(({ als }) => als.length === 0), { message: "geef minstens één openingszin zonder voorwaarde (als: [])" }),
	niet_zeggen: z.array(advice).min(1),
	plan: z.array(z.strictObject({
		kop: sentence$2,
		punten: z.array(advice).min(1)
	})).min(3),
	/** What the professional says before any question, because the answer can be something punishable. */
	zeg_vooraf: advice,
	/** Why there is a question at every signal, and why the outcome says what is not known yet. */
	waarom_vragen: advice,
	waarom_nog_niet: advice
});
const dossierFileSchema = z.strictObject({
	wel: z.array(advice).min(1),
	niet: z.array(advice).min(1)
});
/** What weighs: which routes and contacts need a let-op, or harm or pressure, before they are shown. */
const weightFileSchema = z.strictObject({
	alleen_bij_let_op: pages,
	bij_schade_of_druk: pages,
	/** Contacts for when somebody may be unsafe: besides a let-op, harm and pressure, what says so. */
	bij_onveiligheid: z.strictObject({
		richtingen: z.array(id$1),
		routes: pages,
		contacten: pages
	}),
	/** Routes that lead only when one of these signals is ticked. */
	voorop_alleen_bij: z.array(z.strictObject({
		route: z.string(),
		van: z.array(reference).min(1)
	})),
	/** What is shown when nothing else fits. */
	anders: z.array(z.string()).min(1),
	/** Lighter help, for everybody. */
	meedenken: z.array(advice).min(1),
	/** What to do with only a feeling. */
	alleen_vermoed: z.array(advice).min(2)
});
/** What goes well, to tick and to be said back. */
const protectiveFileSchema = z.array(z.strictObject({
	id: id$1,
	titel: sentence$2,
	zin: sentence$2,
	feiten: facts
}));
/** Signals that do not fit together: it is said, not solved. */
const contradictionFileSchema = z.array(z.strictObject({
	id: id$1,
	als: when.min(2),
	zin: sentence$2,
	feiten: facts
}));
/** What the check is not for. */
const limitFileSchema = z.array(advice).min(1);
// content/plugin/read/read-yaml.ts
/** Reads one YAML file by its schema; `lineOf` and `lineAt` say where a word or a value stands in it. `file` is relative to `root`. A file that is no YAML is a problem too, with its line. */
async function readYaml(root, file, schema) {
	const source = (await readFile(join(root, file), "utf8")).replace(/^\uFEFF/, "");
	const unseen = findInvisible(file, source);
	if (unseen.length > 0) return { problems: unseen };
	let found;
	try {
		found = parse(source);
	} catch (reason) {
		if (!(reason instanceof YAMLParseError)) throw reason;
		const line = reason.linePos?.[0].line ?? 0;
		const [what] = reason.message.split("\n");
		return { problems: [{
			file,
			line,
			message: `kan niet gelezen worden: kijk hier naar inspringen, haakjes, dubbele punten en aanhalingstekens (${what ?? ""})`
		}] };
	}
	const parsed = schema.safeParse(found, { reportInput: true });
	if (parsed.success) return {
		data: parsed.data,
		lineOf: (word) => findLine(source, word),
		lineAt: (path) => findPathLine(source, path)
	};
	return { problems: explainIssues(parsed.error).map(({ message, path }) => ({
		file,
		line: findPathLine(source, path),
		message
	})) };
}
// content/plugin/read/read-interpretation.ts
const emptyTalk = {
	openers: [],
	niet_zeggen: [],
	plan: [],
	zeg_vooraf: {
		zin: "",
		feiten: [],
		leeftijd: []
	},
	waarom_vragen: {
		zin: "",
		feiten: [],
		leeftijd: []
	},
	waarom_nog_niet: {
		zin: "",
		feiten: [],
		leeftijd: []
	}
};
const emptyWeight = {
	alleen_bij_let_op: [],
	bij_schade_of_druk: [],
	bij_onveiligheid: {
		richtingen: [],
		routes: [],
		contacten: []
	},
	voorop_alleen_bij: [],
	anders: [],
	meedenken: [],
	alleen_vermoed: []
};
/** Where each part of the rules stands. */
const ruleFiles = {
	urgent: "content/duiding/let-op.yaml",
	combinations: "content/duiding/combinaties.yaml",
	house: "content/duiding/zvh.yaml",
	roles: "content/duiding/rollen.yaml",
	ages: "content/duiding/leeftijden.yaml",
	talk: "content/duiding/gesprek.yaml",
	dossier: "content/duiding/dossier.yaml",
	weight: "content/duiding/gewicht.yaml",
	protective: "content/duiding/beschermend.yaml",
	contradictions: "content/duiding/tegenspraak.yaml",
	limits: "content/duiding/grenzen.yaml"
};
/**
* Reads the rules of the signal check. A file that cannot be read is a problem, and its part is empty; `lines` says by
* file where a word stands.
*/
async function readInterpretation(root) {
	const problems = [];
	const lines = /* @__PURE__ */ new Map();
	const read = async (file, schema, empty) => {
		const found = await readYaml(root, file, schema);
		if ("data" in found) {
			lines.set(file, found.lineOf);
			return found.data;
		}
		problems.push(...found.problems);
		return empty;
	};
	return {
		rules: {
			urgent: await read(ruleFiles.urgent, urgentFileSchema, []),
			combinations: await read(ruleFiles.combinations, combinationFileSchema, []),
			house: await read(ruleFiles.house, houseFileSchema, []),
			roles: await read(ruleFiles.roles, roleFileSchema, []),
			ages: await read(ruleFiles.ages, ageFileSchema, []),
			talk: await read(ruleFiles.talk, talkFileSchema, emptyTalk),
			dossier: await read(ruleFiles.dossier, dossierFileSchema, {
				wel: [],
				niet: []
			}),
			weight: await read(ruleFiles.weight, weightFileSchema, emptyWeight),
			protective: await read(ruleFiles.protective, protectiveFileSchema, []),
			contradictions: await read(ruleFiles.contradictions, contradictionFileSchema, []),
			limits: await read(ruleFiles.limits, limitFileSchema, [])
		},
		problems,
		lines
	};
}
// content/plugin/describe/list-sections.ts
/** The parts of a page that search can find: the opening (title, summary, card), and one for each heading. */
function listSections(page, register) {
	const { frontMatter } = page;
	const base = {
		page: page.id,
		collection: page.collection,
		title: frontMatter.titel,
		...frontMatter.taal && { language: frontMatter.taal },
		urgent: isUrgent(page)
	};
	const anchors = new Map(listHeadings(page.tree).map(({ node, id, text }) => [node, {
		id,
		text
	}]));
	const sections = [];
	let anchor = "";
	let heading = "";
	let texts = openingTexts(page, register);
	const close = () => {
		const opening = anchor === "";
		sections.push({
			...base,
			id: `${page.id}#${anchor}`,
			anchor,
			heading,
			text: texts.filter((text) => text !== "").join(" "),
			words: opening ? [...frontMatter.zoekwoorden, ...knownWords(page, register)] : [],
			streetWords: opening ? unconfirmedWords(page, register) : []
		});
	};
	for (const node of page.tree.children) {
		const found = anchors.get(node);
		if (found) {
			close();
			({id: anchor, text: heading} = found);
			texts = [];
		} else texts.push(...blockTexts(node));
	}
	close();
	return sections;
}
/** Whether a page belongs to "Nu handelen". */
function isUrgent({ frontMatter }) {
	if (frontMatter.collection === "signaal") return frontMatter.altijdSerieus;
	return "spoed" in frontMatter && frontMatter.spoed;
}
function openingTexts({ frontMatter }, register) {
	if (frontMatter.collection === "signaal") {
		const { kort, ookZijn, wijstOp, vraag, eerst } = frontMatter;
		return [
			kort,
			ookZijn,
			wijstOp,
			vraag,
			eerst
		];
	}
	if (frontMatter.collection === "rol") return [
		frontMatter.kort,
		frontMatter.wanneer,
		frontMatter.nodig
	];
	if (frontMatter.collection === "contact") {
		const fact = register.facts.get(frontMatter.feit);
		return [
			frontMatter.kort,
			fact?.naam ?? "",
			fact?.waarvoor ?? "",
			fact?.telefoon ?? ""
		];
	}
	return [frontMatter.kort];
}
function knownWords(page, register) {
	return page.collection === "fenomeen" ? register.words.get(page.slug)?.known ?? [] : [];
}
function unconfirmedWords(page, register) {
	return page.collection === "fenomeen" ? register.words.get(page.slug)?.unconfirmed ?? [] : [];
}
/** Text of a block, one string for each paragraph, list item or cell, so that words of neighbours do not run together. */
function blockTexts(node) {
	if (node.type === "yaml") return [];
	if (!("children" in node) || blockLess.has(node.type)) return [plainText(node)];
	return node.children.some((child) => !runningText.has(child.type)) ? node.children.flatMap((child) => blockTexts(child)) : [plainText(node)];
}
/** Text with single spaces; a line break is a space too. */
function plainText(node) {
	const breaks = (one) => {
		if (one.type === "break") return " ";
		return "children" in one ? one.children.map(breaks).join("") : toString(one);
	};
	return breaks(node).replaceAll(/\s+/g, " ").trim();
}
const blockLess = /* @__PURE__ */ new Set([
	"paragraph",
	"heading",
	"tableCell"
]);
// content/plugin/describe/summarise-page.ts
const wordsPerMinute$1 = 200;
/** What the manifest says of a page. Call it only for pages without problems. */
function summarisePage(page, register) {
	const { frontMatter } = page;
	const facts = listPageFacts(page, register);
	return {
		id: page.id,
		collection: page.collection,
		title: frontMatter.titel,
		...frontMatter.taal && { language: frontMatter.taal },
		short: frontMatter.kort,
		updated: frontMatter.bijgewerkt,
		urgent: isUrgent(page),
		order: "volgorde" in frontMatter ? frontMatter.volgorde : 0,
		group: nameGroup(frontMatter),
		related: frontMatter.verwant,
		headings: listHeadings(page.tree).flatMap(({ id, text, node }) => node.depth === 2 || node.depth === 3 ? [{
			id,
			text,
			level: node.depth
		}] : []),
		certainty: countCertainty(facts),
		mustCheck: facts.some((fact) => judgeFact(fact, register) !== null),
		readingMinutes: estimateMinutes(page, register),
		...describeKind(page, register)
	};
}
function nameGroup(frontMatter) {
	if ("groep" in frontMatter) return frontMatter.groep;
	return "soort" in frontMatter ? frontMatter.soort : "";
}
function estimateMinutes(page, register) {
	const text = listSections(page, register).flatMap((section) => [section.heading, section.text]);
	return Math.max(1, Math.round(text.join(" ").split(/\s+/).length / wordsPerMinute$1));
}
function describeKind(page, register) {
	const { frontMatter } = page;
	switch (frontMatter.collection) {
		case "signaal": return {
			signal: makeSignalCard(frontMatter, register),
			routes: frontMatter.routes,
			...frontMatter.vroeger.length > 0 && { earlier: frontMatter.vroeger }
		};
		case "contact": return { contact: makeContactCard(frontMatter, register) };
		case "fenomeen": return {
			signals: frontMatter.signalen,
			routes: frontMatter.routes,
			ages: frontMatter.leeftijd
		};
		case "rol": return {
			role: {
				when: frontMatter.wanneer,
				bring: frontMatter.nodig,
				whenRests: frontMatter.wanneerFeiten.length > 0,
				bringRests: frontMatter.nodigFeiten.length > 0
			},
			routes: frontMatter.routes,
			contacts: frontMatter.contacten
		};
		case "route": return {
			contacts: frontMatter.contacten,
			phenomena: frontMatter.fenomenen
		};
		default: return {};
	}
}
function makeSignalCard(frontMatter, register) {
	const fact = register.facts.get(frontMatter.feit);
	return {
		domain: domainOf(frontMatter, register),
		kind: frontMatter.soort,
		directions: frontMatter.richtingen,
		strengthenedBy: fact?.versterkt_door ?? [],
		alsoBe: frontMatter.ookZijn,
		pointsTo: frontMatter.wijstOp,
		question: frontMatter.vraag,
		avoidSaying: frontMatter.nietZeggen,
		first: frontMatter.eerst,
		routes: frontMatter.routes,
		alwaysSerious: frontMatter.altijdSerieus
	};
}
/** Where a signal stands on the card: as the page says, else as the register does. */
function domainOf({ domein, feit }, register) {
	return domein ?? register.domains.get(feit) ?? "";
}
/** The later reading of a contact goes before the first one, field by field. */
function makeContactCard(frontMatter, register) {
	const fact = register.facts.get(frontMatter.feit);
	const later = fact?.latere_lezing;
	return {
		phone: later?.telefoon ?? fact?.telefoon ?? "",
		url: later?.url ?? fact?.url ?? "",
		hours: later?.bereikbaarheid ?? fact?.bereikbaarheid ?? "",
		purpose: fact?.waarvoor ?? "",
		area: frontMatter.gebied,
		check: fact ? judgeFact(fact, register) : null,
		read: fact ? findNewestReading(fact, register) : null
	};
}
/** The newest reading of a contact; of an undated one we only know where. */
function findNewestReading(fact, { sources }) {
	const newest = listReadings(fact, sources).sort((one, other) => one.date.localeCompare(other.date)).at(-1);
	const source = newest && sources.get(newest.source);
	return source ? {
		date: newest.date,
		source: source.uitgever ?? source.titel
	} : null;
}
function countCertainty(facts) {
	const counts = Object.fromEntries(certainties.map((name) => [name, 0]));
	for (const fact of facts) counts[fact.zekerheid] += 1;
	return counts;
}
// content/plugin/read/resolve-reference.ts
/** The signals that a reference names: one (also by an earlier id), or all of a direction, a domain or a kind. */
function resolveReference(reference, pages, register) {
	const [kind = "", name = ""] = reference.split("/");
	return pages.filter(({ id, frontMatter }) => {
		if (frontMatter.collection !== "signaal") return false;
		switch (kind) {
			case "signaal": return id === reference || frontMatter.vroeger.includes(reference);
			case "domein": return domainOf(frontMatter, register) === name;
			case "soort": return frontMatter.soort === name;
			default: return frontMatter.richtingen.includes(name);
		}
	}).map(({ id }) => id);
}
/** Whether a reference can name something: a known domain or kind, or signals that are there. */
function namesSignals(reference, pages, register) {
	if (reference.startsWith("domein/") && !domains.some(({ id }) => `domein/${id}` === reference)) return false;
	if (reference.startsWith("soort/") && !signalKindIds.some((id) => `soort/${id}` === reference)) return false;
	return resolveReference(reference, pages, register).length > 0;
}
// content/plugin/check/check-interpretation.ts
/**
* What is wrong with the rules of the signal check: names that do not exist, rules that can never hold, an urgent signal
* that no rule names, and words that we do not use. Facts and pages are checked with the rest (`listRuleNames`).
*/
function checkInterpretation(rules, directions, pages, register) {
	const problems = [];
	const note = (file, message) => problems.push({
		file,
		line: 0,
		message
	});
	for (const [part, file] of Object.entries(ruleFiles)) {
		const ids = idsOf(rules, part);
		for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) note(file, `regel '${id}' staat er twee keer: geef een van de twee een ander id`);
	}
	for (const { file, name, when, texts } of listEntries$1(rules)) {
		for (const { minstens, van } of when) {
			for (const reference of van) if (!namesSignals(reference, pages, register)) note(file, `regel '${name}': '${reference}' bestaat niet: kijk in content/signaal of content/richtingen.yaml`);
			const found = new Set(van.flatMap((reference) => resolveReference(reference, pages, register)));
			if (found.size > 0 && found.size < minstens) note(file, `regel '${name}' kan nooit gelden: minstens ${minstens} uit ${found.size} signalen`);
		}
		for (const message of texts.flatMap(findUnwantedWords)) note(file, `regel '${name}': ${message}`);
	}
	for (const rule of rules.combinations) {
		if (!directions.includes(rule.richting)) note(ruleFiles.combinations, `regel '${rule.id}': richting '${rule.richting}' staat niet in content/richtingen.yaml`);
		else for (const stray of listStrays(rule.richting, rule.als, pages, register)) note(ruleFiles.combinations, `regel '${rule.id}': '${stray}' wijst niet op '${rule.richting}' en versterkt ook geen signaal van de regel dat dat doet`);
		if (!rule.als.some(({ van }) => van.every((one) => !isCircumstance(one, pages, register)))) note(ruleFiles.combinations, `regel '${rule.id}' kan op alleen plekken of omstandigheden rusten: geef één groep met schade, druk, verandering of gevolg`);
	}
	for (const direction of rules.weight.bij_onveiligheid.richtingen) if (!directions.includes(direction)) note(ruleFiles.weight, `bij_onveiligheid: richting '${direction}' staat niet in content/richtingen.yaml`);
	for (const rule of rules.urgent) {
		for (const direction of rule.richtingen) if (!directions.includes(direction)) note(ruleFiles.urgent, `regel '${rule.id}': richting '${direction}' staat niet in content/richtingen.yaml`);
		for (const age of ageBandIds) if (rule.doe.filter(({ leeftijd }) => leeftijd.includes(age)).length < 2) note(ruleFiles.urgent, `regel '${rule.id}' zegt voor ${age} minder dan twee dingen om te doen`);
	}
	for (const { file, frontMatter } of pages) {
		if (frontMatter.collection !== "signaal") continue;
		for (const direction of frontMatter.richtingen) if (!directions.includes(direction)) note(file, `richting '${direction}' staat niet in content/richtingen.yaml`);
		if (frontMatter.soort === "kwetsbaarheid" && frontMatter.richtingen.length > 0) note(file, "een omstandigheid wijst nergens op: laat richtingen leeg");
		if (!circumstances.includes(frontMatter.soort) && frontMatter.richtingen.length === 0) note(file, "noem minstens één richting, de waarschijnlijkste eerst");
	}
	const alone = new Set(rules.urgent.flatMap(({ als }) => als.length === 1 && als[0]?.minstens === 1 ? als[0].van : []));
	for (const { id, frontMatter } of pages) if (frontMatter.collection === "signaal" && frontMatter.altijdSerieus && !alone.has(id)) note(ruleFiles.urgent, `'${id}' is altijd serieus: geef het een eigen regel met alleen dat signaal`);
	return problems;
}
/** Facts and pages that the rules name, by file, for the checks that hold for all data. */
function listRuleNames(rules) {
	const factsOf = (all) => all.flatMap(({ feiten }) => feiten);
	return [
		{
			file: ruleFiles.urgent,
			facts: rules.urgent.flatMap(({ doe }) => factsOf(doe)),
			pages: rules.urgent.flatMap(({ routes, contacten }) => [...routes, ...contacten])
		},
		{
			file: ruleFiles.combinations,
			facts: factsOf(rules.combinations),
			pages: []
		},
		{
			file: ruleFiles.house,
			facts: factsOf(rules.house),
			pages: []
		},
		{
			file: ruleFiles.roles,
			facts: rules.roles.flatMap((entry) => factsOf(adviceOfRole(entry))),
			pages: []
		},
		{
			file: ruleFiles.ages,
			facts: rules.ages.flatMap(({ adviezen, bij_strafbaar }) => factsOf([...adviezen, ...bij_strafbaar])),
			pages: rules.ages.flatMap(({ vervang }) => Object.entries(vervang).flatMap(([from, to]) => [from, ...to]))
		},
		{
			file: ruleFiles.talk,
			facts: factsOf([...rules.talk.openers, ...adviceOfTalk(rules.talk)]),
			pages: []
		},
		{
			file: ruleFiles.dossier,
			facts: factsOf([...rules.dossier.wel, ...rules.dossier.niet]),
			pages: []
		},
		{
			file: ruleFiles.weight,
			facts: factsOf([...rules.weight.meedenken, ...rules.weight.alleen_vermoed]),
			pages: [
				...rules.weight.alleen_bij_let_op,
				...rules.weight.bij_schade_of_druk,
				...rules.weight.bij_onveiligheid.routes,
				...rules.weight.bij_onveiligheid.contacten,
				...rules.weight.voorop_alleen_bij.map(({ route }) => route),
				...rules.weight.anders
			]
		},
		{
			file: ruleFiles.protective,
			facts: factsOf(rules.protective),
			pages: []
		},
		{
			file: ruleFiles.contradictions,
			facts: factsOf(rules.contradictions),
			pages: []
		},
		{
			file: ruleFiles.limits,
			facts: factsOf(rules.limits),
			pages: []
		}
	];
}
function idsOf(rules, part) {
	switch (part) {
		case "urgent":
		case "combinations":
		case "house":
		case "protective":
		case "contradictions": return rules[part].map(({ id }) => id);
		case "talk": return rules.talk.openers.map(({ id }) => id);
		case "roles":
		case "ages":
		case "dossier":
		case "weight":
		case "limits": return [];
	}
}
function listEntries$1(rules) {
	const textsOf = (all) => all.map(({ zin }) => zin);
	return [
		...rules.urgent.map(({ id, als, titel, waarom, doe }) => ({
			file: ruleFiles.urgent,
			name: id,
			when: als,
			texts: [
				titel,
				waarom,
				...textsOf(doe)
			]
		})),
		...rules.combinations.map(({ id, als, zin, gewoon }) => ({
			file: ruleFiles.combinations,
			name: id,
			when: als,
			texts: [zin, gewoon]
		})),
		...rules.house.map(({ id, als, titel, zin }) => ({
			file: ruleFiles.house,
			name: id,
			when: als,
			texts: [titel, zin]
		})),
		...rules.talk.openers.map(({ id, als, zin }) => ({
			file: ruleFiles.talk,
			name: id,
			when: als,
			texts: [zin]
		})),
		...rules.roles.map((entry) => ({
			file: ruleFiles.roles,
			name: entry.rol,
			when: [],
			texts: textsOf(adviceOfRole(entry))
		})),
		...rules.ages.map(({ leeftijd, adviezen, bij_strafbaar }) => ({
			file: ruleFiles.ages,
			name: leeftijd,
			when: [],
			texts: textsOf([...adviezen, ...bij_strafbaar])
		})),
		...rules.protective.map(({ id, titel, zin }) => ({
			file: ruleFiles.protective,
			name: id,
			when: [],
			texts: [titel, zin]
		})),
		...rules.contradictions.map(({ id, als, zin }) => ({
			file: ruleFiles.contradictions,
			name: id,
			when: als,
			texts: [zin]
		})),
		...rules.weight.voorop_alleen_bij.map(({ route, van }) => ({
			file: ruleFiles.weight,
			name: route,
			when: [{
				minstens: 1,
				van
			}],
			texts: []
		})),
		{
			file: ruleFiles.weight,
			name: "gewicht",
			when: [],
			texts: textsOf([...rules.weight.meedenken, ...rules.weight.alleen_vermoed])
		},
		{
			file: ruleFiles.limits,
			name: "grenzen",
			when: [],
			texts: textsOf(rules.limits)
		},
		{
			file: ruleFiles.talk,
			name: "gesprek",
			when: [],
			texts: [...rules.talk.plan.map(({ kop }) => kop), ...textsOf(adviceOfTalk(rules.talk))]
		},
		{
			file: ruleFiles.dossier,
			name: "dossier",
			when: [],
			texts: textsOf([...rules.dossier.wel, ...rules.dossier.niet])
		}
	];
}
const adviceOfRole = ({ minuut, uur, dag, niet, zvh }) => [
	...minuut,
	...uur,
	...dag,
	...niet,
	zvh
];
/** All advice of the conversation but the opening lines, which are rules of their own. */
const adviceOfTalk = ({ niet_zeggen, plan, zeg_vooraf, waarom_vragen, waarom_nog_niet }) => [
	...niet_zeggen,
	...plan.flatMap(({ punten }) => punten),
	zeg_vooraf,
	waarom_vragen,
	waarom_nog_niet
];
/** Whether a reference names only, or also, something that carries nothing by itself. */
function isCircumstance(reference, pages, register) {
	const ids = new Set(resolveReference(reference, pages, register));
	return pages.some(({ id, frontMatter }) => ids.has(id) && frontMatter.collection === "signaal" && circumstances.includes(frontMatter.soort));
}
/** Signals of a combination that neither point to its direction nor strengthen one of its signals that does. */
function listStrays(direction, when, pages, register) {
	const cards = when.flatMap(({ van }) => van).filter((reference) => reference.startsWith("signaal/")).flatMap((reference) => {
		const [id] = resolveReference(reference, pages, register);
		const page = pages.find((one) => one.id === id);
		return page?.frontMatter.collection === "signaal" ? [{
			reference,
			front: page.frontMatter
		}] : [];
	});
	const pointing = cards.filter(({ front }) => front.richtingen.includes(direction));
	const strengthening = new Set(pointing.flatMap(({ front }) => register.facts.get(front.feit)?.versterkt_door ?? []).flatMap((slug) => resolveReference(`signaal/${slug}`, pages, register)));
	return cards.filter((card) => !pointing.includes(card) && !resolveReference(card.reference, pages, register).some((id) => strengthening.has(id))).map(({ reference }) => reference);
}
// content/plugin/check/check-makers-voice.ts
/** Where the phrases stand that a reader never sees. */
const makersVoiceFile = "content/makerstem.yaml";
/** Phrases of the maker in what a reader sees, each with what to say instead, and exceptions that excuse nothing (any more). */
function checkMakersVoice({ zinnen, uitzonderingen }, prose, lineOf) {
	const finders = zinnen.map(({ zin, zeg }) => ({
		zeg,
		find: createAllPhrasesFinder([zin])
	}));
	const used = /* @__PURE__ */ new Set();
	return [...prose.flatMap(({ file, text, lineAt }) => finders.flatMap(({ zeg, find }) => find(text).flatMap((found) => {
		const excuse = uitzonderingen.find((one) => one.bestand === file && one.zin.includes(found.text) && stands(one.zin, text, found.start));
		if (excuse) used.add(excuse);
		return excuse ? [] : [{
			file,
			line: lineAt(found.start),
			message: `"${found.text}" is van de maker, niet van de lezer. ${zeg}`
		}];
	}))), ...uitzonderingen.filter((excuse) => !used.has(excuse)).map(({ bestand, zin }) => ({
		file: makersVoiceFile,
		line: lineOf(bestand),
		message: `in ${bestand} staat niets van de maker in "${zin}": haal de uitzondering weg of verbeter haar`
	}))];
}
/** Whether this part of the text stands there around that place. */
function stands(part, text, place) {
	for (let at = text.indexOf(part); at !== -1 && at <= place; at = text.indexOf(part, at + 1)) if (place < at + part.length) return true;
	return false;
}
// content/plugin/check/check-penalties.ts
/** Where every penalty stands once. */
const penaltiesFile = "content/straffen.yaml";
/** What is wrong with the rows: facts that are not there, figures that are not in them, and rows that a page names in vain. */
function checkPenalties({ jeugd, rijen }, written, facts, lineOf) {
	const problems = [];
	const check = (name, ids, texts) => {
		const note = (message) => problems.push({
			file: penaltiesFile,
			line: lineOf(name),
			message: `${name}: ${message}`
		});
		for (const id of ids) if (!facts.has(id)) note(`feit '${id}' bestaat niet: kijk in seeds/feiten welk id je bedoelt`);
		const found = ids.flatMap((id) => facts.get(id) ?? []);
		for (const text of texts) checkFigures(text, found, note);
	};
	for (const [name, { zin, feiten }] of Object.entries(jeugd)) check(name, feiten, [zin]);
	for (const { id, feit, volwassenen, opmerking, gelezen, artikel } of rijen) {
		check(id, listFacts(feit), [
			volwassenen,
			opmerking ?? "",
			artikel,
			gelezen
		]);
		if (rijen.filter((row) => row.id === id).length > 1) problems.push({
			file: penaltiesFile,
			line: lineOf(id),
			message: `${id}: deze rij staat er twee keer: houd er één`
		});
	}
	const known = new Set(rijen.map(({ id }) => id));
	for (const { file, tree } of written) for (const { name, ids, node } of listIncludes(tree)) for (const id of name === "Straffen" ? ids : []) if (!known.has(id)) problems.push({
		file,
		line: node.position?.start.line ?? 0,
		message: `straf '${id}' bestaat niet: kijk in ${penaltiesFile} welk id je bedoelt`
	});
	return problems;
}
const number = "(?:\\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|dertig)";
/** How a sentence names a highest penalty. What a judge gave in one case, in months, is something else. */
const penalty = new RegExp([
	"\\bjaar (?:de |in de |naar de )?(?:cel(?:straf)?|gevangenis\\p{L}*|hechtenis|detentie)(?!\\p{L})",
	`\\b(?:hoogstens|maximaal) ${number} jaar(?!\\p{L})`,
	`(?:straf|gevangenis|cel|maximum)(?: is| van| tot| kan| oplopen)+(?: hoogstens| maximaal| ten hoogste| wel)? ${number} jaar(?!\\p{L})`,
	`\\bstaat (?:tot |wel |maar )?${number} jaar(?!\\p{L})`
].join("|"), "giu");
/** Texts that name a penalty in a sentence of their own, in data files too, and exceptions that excuse nothing (any more). */
function checkOwnPenalties({ uitzonderingen }, written, lineOf, data = []) {
	const found = [...written.flatMap((text) => listPageProse(text).map((prose) => ({
		id: text.id,
		prose
	}))), ...data.map((prose) => ({
		id: prose.file,
		prose
	}))].flatMap(({ id, prose }) => [...prose.text.matchAll(penalty)].map((match) => ({
		id,
		prose,
		at: match.index,
		words: match[0]
	})));
	const excuses = ({ pagina, zin }, one) => pagina === one.id && zin.includes(one.words) && one.prose.text.includes(zin);
	return [...found.filter((one) => !uitzonderingen.some((exception) => excuses(exception, one))).map(({ prose, at, words }) => ({
		file: prose.file,
		line: prose.lineAt(at),
		message: `een straf in een eigen zin ("${words}"): toon de rij met <Straffen id="…" />, of zet de zin met een reden bij uitzonderingen in ${penaltiesFile}`
	})), ...uitzonderingen.filter((exception) => !found.some((one) => excuses(exception, one))).map(({ pagina, zin }) => ({
		file: penaltiesFile,
		line: lineOf(pagina),
		message: `geen straf op ${pagina} in "${zin}": haal de uitzondering weg of verbeter haar`
	}))];
}
// content/plugin/check/check-truths.ts
/** Where the standing truths stand. */
const truthsFile = "content/waarheden.yaml";
/** What the texts do not say that they must, and say that they never may. */
function checkTruths(truths, texts, facts, lineOf) {
	return truths.flatMap((truth) => {
		const own = (message) => ({
			file: truthsFile,
			line: lineOf(truth.id),
			message: `${truth.id}: ${message}`
		});
		const found = texts.filter((text) => holdsFor(truth, text));
		return [
			...truths.filter(({ id }) => id === truth.id).length > 1 ? [own("dit id staat er twee keer: geef een van de twee een ander id")] : [],
			...facts.has(truth.feit) ? [] : [own(`feit '${truth.feit}' bestaat niet: kijk in seeds/feiten welk id je bedoelt`)],
			...failsOnOldText(truth) ? [] : [own("de tekst bij 'kapot' komt erdoor: verbeter moet of mag_niet, of de oude tekst")],
			...found.length === 0 ? [own(`${nameplace(truth)} is er niet (meer): verbeter de plek of haal de regel weg`)] : breakTruth(truth, found, own)
		];
	});
}
/** Whether the old, wrong text breaks every part of a truth: what it must say is missing, and what it never may say stands there. */
function failsOnOldText({ moet, mag_niet, kapot }) {
	const says = (written) => createFinder(written)(toOneLine(kapot)) !== void 0;
	return (moet.length === 0 || moet.some((written) => !says(written))) && (mag_niet.length === 0 || mag_niet.some(says));
}
function breakTruth(truth, texts, own) {
	return [...truth.mag_niet.flatMap((written) => {
		const find = createFinder(written);
		return texts.flatMap(({ prose }) => prose.flatMap(({ file, text, lineAt }) => {
			const hit = find(text);
			return hit ? [{
				file,
				line: lineAt(hit.start),
				message: `"${hit.text}" mag hier niet staan (${truth.id}): ${truth.waarom}`
			}] : [];
		}));
	}), ...truth.moet.filter((written) => !texts.some(({ prose }) => createFinder(written)(prose.map(({ text }) => text).join(" ")))).map((written) => {
		const [only, ...others] = texts;
		const message = `hier moet staan: ${written} (${truth.id}): ${truth.waarom}`;
		return only && others.length === 0 ? {
			file: only.file,
			line: 1,
			message
		} : own(`nergens in ${nameplace(truth)} staat ${written}`);
	})];
}
function holdsFor({ pagina, collectie, bestand }, { id, file }) {
	if (pagina !== void 0) return id === pagina;
	if (collectie !== void 0) return id.startsWith(`${collectie}/`);
	return bestand === void 0 || file === bestand;
}
function nameplace({ pagina, collectie, bestand }) {
	if (pagina !== void 0) return `pagina '${pagina}'`;
	if (collectie !== void 0) return `collectie '${collectie}'`;
	return bestand === void 0 ? "de inhoud" : `bestand '${bestand}'`;
}
function createFinder(written) {
	const source = readSource(written);
	if (source === void 0) return createPhraseFinder([written]);
	const pattern = new RegExp(source, "iu");
	return (text) => {
		const match = pattern.exec(text);
		return match ? {
			start: match.index,
			text: match[0]
		} : void 0;
	};
}
const toOneLine = (text) => text.replaceAll(/\s+/g, " ");
/** A whole file as one text, for a screen or a data file that a truth names. */
function readWholeText(file, source) {
	return {
		id: file,
		file,
		prose: [{
			file,
			group: file,
			text: toOneLine(source),
			isTitle: false,
			lineAt: onOneLine(0)
		}]
	};
}
// content/plugin/check/check-replaced.ts
/**
* Citations of a fact that newer ones replace. A fact that is corrected in part may be cited for the rest, in a text
* that also cites what corrects it.
*/
function checkReplaced(citing, { facts }) {
	return listCitations(citing).flatMap((citations) => {
		const cited = new Set(citations.map(({ id }) => id));
		return citations.flatMap(({ file, line, id }) => {
			const { vervangen_door: next, deels_vervangen_door: part } = facts.get(id) ?? {};
			if (next) return [{
				file,
				line,
				message: `feit '${id}' is vervangen: gebruik ${next.join(" of ")}, en zeg wat daar staat`
			}];
			if (part && !part.some((other) => cited.has(other))) return [{
				file,
				line,
				message: `feit '${id}' klopt niet meer helemaal: zet de verbetering erbij (${part.join(" of ")}), of haal het weg`
			}];
			return [];
		});
	});
}
/** The citations of each text together. */
function listCitations({ written, advices, data, penalties, truths }) {
	return [
		...written.map((page) => [...listInFront(page, namedFacts(page)), ...listInBody(page)]),
		...advices.map((advice) => [...listInFront(advice, advice.frontMatter.feiten), ...listInBody(advice)]),
		...data.named.map(({ file, facts, lineOf }) => facts.map((id) => ({
			file,
			line: lineOf(id),
			id
		}))),
		...(penalties ? listGrounds(penalties.data) : []).map((ids) => ids.map((id) => ({
			file: penaltiesFile,
			line: penalties?.lineOf(id) ?? 0,
			id
		}))),
		...(truths?.data ?? []).map(({ feit }) => [{
			file: truthsFile,
			line: truths?.lineOf(feit) ?? 0,
			id: feit
		}])
	];
}
/** The facts of each row, and of what counts for every row. */
function listGrounds({ jeugd, rijen }) {
	return [...Object.values(jeugd).map(({ feiten }) => feiten), ...rijen.map(({ feit }) => listFacts(feit))];
}
function listInFront({ file, tree }, ids) {
	return [...new Set(ids)].map((id) => ({
		file,
		line: 1 + findLine(frontMatterText(tree), id),
		id
	}));
}
function listInBody({ file, tree }) {
	const found = [];
	visit(tree, ["mdxJsxFlowElement", "mdxJsxTextElement"], (node) => {
		const element = node;
		if (element.name !== "Feit") return;
		for (const id of readIds(element)) found.push({
			file,
			line: element.position?.start.line ?? 1,
			id
		});
	});
	return found;
}
// content/plugin/check/split-sentences.ts
/** A full stop after these ends no sentence. Matched at the end of a piece, in any case. */
const abbreviations = /(?:^|[\s(])(?:art|bijv|bv|ca|d\.w\.z|e\.d|enz|evt|incl|jl|m\.n|max|min|mr|nr|o\.a|p|resp|t\.a\.v|t\.o\.v|vgl|z\.o\.z|zgn)\.\s*$/i;
const segmenter = new Intl.Segmenter("nl", { granularity: "sentence" });
/** Splits running text into sentences. An abbreviation with a full stop does not end one. */
function splitSentences(text) {
	const sentences = [];
	for (const { segment, index } of segmenter.segment(text)) {
		const previous = sentences.at(-1);
		if (previous && abbreviations.test(previous.text)) previous.text += segment;
		else sentences.push({
			text: segment,
			start: index
		});
	}
	return sentences.map((sentence) => ({
		text: sentence.text.trim(),
		start: sentence.start + (sentence.text.length - sentence.text.trimStart().length)
	})).filter((sentence) => countWords(sentence.text) > 0);
}
/** The words of a text as a reader counts them: what stands between spaces and has a letter or digit. */
function listWords(text) {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
/** How many words a text has. */
function countWords(text) {
	return listWords(text).length;
}
// content/plugin/page/work-card.ts
/** The heading of the card with which a phenomenon page begins. */
const workCardHeading = "Wat doe je eerst?";
/** The two sides of a work card, in this order: each has a heading and a list. */
const workCardSides = ["Het overkwam de jongere", "De jongere deed het zelf"];
/** The work card with which a text begins; undefined when it begins in another way. */
function findWorkCard(tree) {
	const blocks = tree.children.filter(({ type }) => type !== "yaml");
	const [heading] = blocks;
	if (heading?.type !== "heading" || heading.depth !== 2 || toString(heading) !== "Wat doe je eerst?") return void 0;
	const opening = [];
	const sides = [];
	for (const block of blocks.slice(1)) {
		if (block.type === "heading" && block.depth === 2) break;
		if (block.type === "heading") sides.push({
			heading: block,
			body: []
		});
		else (sides.at(-1)?.body ?? opening).push(block);
	}
	return {
		heading,
		opening,
		sides
	};
}
/**
* Remark plugin that frames the work card, so that a page can show it as a box with its sides next to each other. It
* only adds elements: the headings, lists and words stay as they are.
*/
function frameWorkCard() {
	return (tree) => {
		const card = findWorkCard(tree);
		if (!card) return;
		const { heading, opening, sides } = card;
		const framed = /* @__PURE__ */ new Set([
			heading,
			...opening,
			...sides.flatMap((side) => [side.heading, ...side.body])
		]);
		const frame = makeElement("section", "work-card", [
			heading,
			...opening,
			makeElement("div", "work-card-sides", sides.map((side) => makeElement("div", "work-card-side", [side.heading, ...side.body])))
		]);
		tree.children = tree.children.flatMap((block) => block === heading ? [frame] : framed.has(block) ? [] : [block]);
	};
}
function makeElement(name, className, children) {
	return {
		type: "frame",
		data: {
			hName: name,
			hProperties: { className: [className] }
		},
		children
	};
}
// content/plugin/check/check-work-card.ts
/** The fixed headings of a phenomenon page, in the order in which they stand there. */
const fixedHeadings = [
	workCardHeading,
	"Wat is het?",
	"Hoe raakt een jongere erin?",
	"Wie doen er mee?",
	"Welke woorden hoor je?",
	"Waaraan merk je het?",
	"Wat kan het ook zijn?",
	"Wat zegt de wet?",
	"Wat zijn de gevolgen?"
];
/** A card is what somebody reads first, in a hurry. */
const mostPoints = 4;
const mostSentences = 2;
/** Whether a page has to begin with a work card: every phenomenon but those about the subject as a whole. */
function needsWorkCard({ frontMatter }) {
	return frontMatter.collection === "fenomeen" && frontMatter.groep !== "algemeen";
}
/**
* What a phenomenon page lacks to be a work card first. `page` is as a reader gets it, `written` as it stands in its
* file: an included advice counts for its points and links, its length is its own.
*/
function checkWorkCard(page, written) {
	if (!needsWorkCard(page)) return [];
	const problems = [];
	const at = (node) => node?.position?.start.line ?? 1;
	const note = (line, message) => problems.push({
		file: page.file,
		line,
		message
	});
	const card = findWorkCard(page.tree);
	if (!card) {
		note(at(page.tree.children.find(({ type }) => type !== "yaml")), `een fenomeen begint met '## ${workCardHeading}': zet die kop bovenaan, boven al het andere`);
		return problems;
	}
	checkOrder(page.tree, (node, message) => note(at(node), message));
	const line = at(card.heading);
	const names = card.sides.map(({ heading }) => toString(heading));
	if (names.length !== workCardSides.length || workCardSides.some((name, index) => names[index] !== name)) note(line, `onder '${workCardHeading}' staan precies ${workCardSides.map((name) => `'### ${name}'`).join(" en ")}`);
	for (const block of [...card.opening, ...card.sides.flatMap(({ body }) => body.filter(({ type }) => type !== "list"))]) note(at(block) === 1 ? line : at(block), `in '${workCardHeading}' staan alleen lijstpunten: maak er een punt van, of zet het lager`);
	for (const { heading, body } of card.sides) if (listItems$1(body).length === 0) note(at(heading), `onder '${toString(heading)}' staat geen lijstpunt: zeg wat je als eerste doet`);
	const points = card.sides.flatMap(({ body }) => listItems$1(body));
	if (points.length > mostPoints) note(line, `${points.length} punten in '${workCardHeading}': houd er hooguit ${mostPoints}, samen voor beide kanten`);
	for (const collection of ["route", "contact"]) if (!points.some((point) => linksTo(point, collection))) note(line, `geen link naar een ${collection} in '${workCardHeading}': zet er minstens één`);
	for (const point of (findWorkCard(written.tree)?.sides ?? []).flatMap(({ body }) => listItems$1(body))) if (!point.children.some(isOnlyInclude) && splitSentences(toString(point).trim()).length > mostSentences) note(at(point), `een punt van meer dan ${mostSentences} zinnen in '${workCardHeading}': maak het korter`);
	return problems;
}
/** The fixed headings that are there stand in the fixed order. */
function checkOrder(tree, note) {
	let last = -1;
	for (const { node, text } of listHeadings(tree)) {
		const place = fixedHeadings.indexOf(text);
		if (place === -1 || node.depth !== 2) continue;
		if (place < last) note(node, `'${text}' staat te laag: zet het boven '${fixedHeadings[last] ?? ""}'`);
		last = Math.max(last, place);
	}
}
function listItems$1(body) {
	return body.filter((block) => block.type === "list").flatMap(({ children }) => children);
}
function linksTo(point, collection) {
	let found = false;
	visit(point, "link", ({ url }) => {
		found ||= url.startsWith(`/${collection}/`);
	});
	return found;
}
function isOnlyInclude(node) {
	return isInclude(node) || "children" in node && node.children.some(isInclude);
}
// content/plugin/check/check-rules.ts
/** What breaks the rules for the text as a whole, by rule. A file of rules that cannot be read is a problem elsewhere. */
async function checkRules(content) {
	const { root, register, pages, written, advices, data, dataProse, penalties, voice, truths } = content;
	const texts = [...written, ...advices.map((advice) => ({
		...advice,
		collection: "advies"
	}))];
	return {
		advies: checkAdviceUse(advices, written),
		straf: penalties ? checkOwnPenalties(penalties.data, texts, penalties.lineOf, dataProse) : [],
		makerstem: voice ? checkMakersVoice(voice.data, [...texts.flatMap(listPageProse), ...dataProse], voice.lineOf) : [],
		waarheid: truths ? checkTruths(truths.data, [...listTexts(content), ...await readNamedFiles(root, truths.data, dataProse)], new Set(register.facts.keys()), truths.lineOf) : [],
		vervangen: checkReplaced({
			written,
			advices,
			data,
			penalties,
			truths
		}, register),
		werkkaart: pages.flatMap((page, index) => checkWorkCard(page, written[index] ?? page))
	};
}
/** The texts that truths are about: pages as a reader gets them, advices and data files. */
function listTexts({ pages, advices, dataProse }) {
	const files = new Set(dataProse.map(({ file }) => file));
	return [
		...pages.map((page) => ({
			id: page.id,
			file: page.file,
			prose: listPageProse(page)
		})),
		...advices.map((advice) => ({
			id: `advies/${advice.id}`,
			file: advice.file,
			prose: listPageProse({
				...advice,
				collection: "advies"
			})
		})),
		...[...files].map((file) => ({
			id: file,
			file,
			prose: dataProse.filter((prose) => prose.file === file)
		}))
	];
}
/** Other files that truths name, such as a screen. One that is gone is left out: the truth then has no place. */
async function readNamedFiles(root, truths, dataProse) {
	const known = new Set(dataProse.map(({ file }) => file));
	const named = new Set(truths.flatMap(({ bestand }) => bestand ?? []));
	return (await Promise.all([...named].filter((file) => !known.has(file)).map((file) => readFile(join(root, file), "utf8").then((source) => [readWholeText(file, source)], () => [])))).flat();
}
// content/schema/build/search-words.ts
const word = z.string().regex(/^[a-z0-9]+(?:[ -][a-z0-9]+)*$/, { error: ({ input }) => `'${String(input)}' moet in kleine letters, zonder accenten en andere tekens: zo vergelijkt het zoeken woorden` });
const oneWord = word.refine((text) => !/[ -]/.test(text), { error: ({ input }) => `'${String(input)}' moet één woord zijn, zonder spatie of streepje` });
const listOf = (item) => z.array(item).min(1, "de lijst is leeg: zet er een woord in");
/** Says of every word that stands twice where the second one stands. */
function refuseDoubles(list) {
	return (data, context) => {
		const seen = /* @__PURE__ */ new Set();
		for (const { word, path } of list(data)) {
			if (seen.has(word)) context.addIssue({
				code: "custom",
				path: [...path],
				message: `'${word}' staat er twee keer: haal er een weg`
			});
			seen.add(word);
		}
	};
}
const place$1 = (words, ...path) => words.map((word, at) => ({
	word,
	path: [...path, at]
}));
/** content/woorden/synoniemen.yaml: groups of words for the same thing. A word may stand in more groups, and once in each. */
const synonymFileSchema = z.array(z.array(word).min(2, "een groep heeft minstens twee woorden: zet er een bij, of haal de groep weg").superRefine(refuseDoubles((group) => place$1(group))));
/** content/woorden/afkortingen.yaml: an abbreviation and what it stands for. */
const abbreviationFileSchema = z.array(z.strictObject({
	afkorting: oneWord,
	voluit: listOf(word).superRefine(refuseDoubles((list) => place$1(list)))
})).superRefine(refuseDoubles((rows) => rows.map(({ afkorting }, at) => ({
	word: afkorting,
	path: [at, "afkorting"]
}))));
/** content/woorden/emoji.yaml: an emoji and the word for what it shows. Whether it has colour is no part of it. */
const emojiFileSchema = z.array(z.strictObject({
	emoji: z.string().transform((sign) => sign.replaceAll("️", "")).refine((sign) => /^\p{Extended_Pictographic}$/u.test(sign), { message: "moet één emoji zijn, zonder huidskleur en niet samengesteld" }),
	woord: oneWord
})).superRefine(refuseDoubles((rows) => rows.map(({ emoji }, at) => ({
	word: emoji,
	path: [at, "emoji"]
}))));
/** content/woorden/stopwoorden.yaml: words that do not count in a question, or only a little. */
const stopWordFileSchema = z.strictObject({
	tellen_niet: listOf(oneWord),
	tellen_weinig: listOf(oneWord)
}).superRefine(refuseDoubles(({ tellen_niet, tellen_weinig }) => [...place$1(tellen_niet, "tellen_niet"), ...place$1(tellen_weinig, "tellen_weinig")]));
/** content/woorden/spelling.yaml: how a word is spelt on our pages, and how people type it. */
const spellingFileSchema = z.array(z.strictObject({
	woord: oneWord,
	ook: listOf(oneWord)
})).superRefine(refuseDoubles((rows) => rows.flatMap(({ woord, ook }, at) => [{
	word: woord,
	path: [at, "woord"]
}, ...place$1(ook, at, "ook")])));
/** content/woorden/vormen.yaml: forms that the rules for stems cannot know. */
const formFileSchema = z.strictObject({
	onregelmatig: z.array(z.strictObject({
		woord: oneWord,
		vormen: listOf(oneWord)
	})),
	blijft_zo: listOf(oneWord),
	geen_deelwoord: listOf(oneWord)
}).superRefine(refuseDoubles(({ onregelmatig, blijft_zo, geen_deelwoord }) => [
	...onregelmatig.flatMap(({ vormen }, at) => place$1(vormen, "onregelmatig", at, "vormen")),
	...place$1(blijft_zo, "blijft_zo"),
	...place$1(geen_deelwoord, "geen_deelwoord")
])).superRefine(refuseDoubles(({ onregelmatig }) => onregelmatig.map(({ woord }, at) => ({
	word: woord,
	path: [
		"onregelmatig",
		at,
		"woord"
	]
}))));
/** content/woorden/bedoelingen.yaml: words that say what kind of page someone is after. */
const intentFileSchema = z.array(z.strictObject({
	woorden: listOf(oneWord).superRefine(refuseDoubles((list) => place$1(list))),
	collectie: z.enum(collections),
	gewicht: z.number().min(1, "moet 1 of meer zijn: 1 verandert niets").max(2, "mag hooguit 2 zijn: meer duwt de betere pagina weg")
})).superRefine(refuseDoubles((rows) => rows.map(({ collectie }, at) => ({
	word: collectie,
	path: [at, "collectie"]
}))));
// content/plugin/read/read-search-words.ts
/** Where the words of search stand, one file for each kind. */
const wordFiles = {
	synonyms: "content/woorden/synoniemen.yaml",
	abbreviations: "content/woorden/afkortingen.yaml",
	emoji: "content/woorden/emoji.yaml",
	stopWords: "content/woorden/stopwoorden.yaml",
	spellings: "content/woorden/spelling.yaml",
	forms: "content/woorden/vormen.yaml",
	intents: "content/woorden/bedoelingen.yaml"
};
/** Reads the words of search below `root`. A file that cannot be read is a problem, and its list is empty. */
async function readSearchWords(root) {
	const problems = [];
	const lines = /* @__PURE__ */ new Map();
	const read = async (file, schema, empty) => {
		const found = await readYaml(root, file, schema);
		if ("problems" in found) {
			problems.push(...found.problems);
			return empty;
		}
		lines.set(file, found.lineAt);
		return found.data;
	};
	const abbreviations = await read(wordFiles.abbreviations, abbreviationFileSchema, []);
	const emoji = await read(wordFiles.emoji, emojiFileSchema, []);
	const spellings = await read(wordFiles.spellings, spellingFileSchema, []);
	const intents = await read(wordFiles.intents, intentFileSchema, []);
	const stop = await read(wordFiles.stopWords, stopWordFileSchema, {
		tellen_niet: [],
		tellen_weinig: []
	});
	const forms = await read(wordFiles.forms, formFileSchema, {
		onregelmatig: [],
		blijft_zo: [],
		geen_deelwoord: []
	});
	return {
		words: {
			synonyms: await read(wordFiles.synonyms, synonymFileSchema, []),
			abbreviations: abbreviations.map(({ afkorting, voluit }) => ({
				short: afkorting,
				full: voluit
			})),
			emoji: emoji.map(({ emoji, woord }) => ({
				emoji,
				word: woord
			})),
			stopWords: stop.tellen_niet,
			weakWords: stop.tellen_weinig,
			spellings: spellings.map(({ woord, ook }) => ({
				kept: woord,
				others: ook
			})),
			forms: {
				irregular: forms.onregelmatig.map(({ woord, vormen }) => ({
					word: woord,
					forms: vormen
				})),
				fixed: forms.blijft_zo,
				noParticiple: forms.geen_deelwoord
			},
			intents: intents.map(({ woorden, collectie, gewicht }) => ({
				words: woorden,
				collection: collectie,
				weight: gewicht
			}))
		},
		problems,
		lineAt: (file, path) => lines.get(file)?.(path) ?? 0
	};
}
// content/plugin/check/check-search-words.ts
/**
* Words of search that do nothing: that lead to no page, or that search leaves out before it looks at them. An abbreviation
* may be on no page: the user's own notes can have it.
*/
function checkSearchWords(words, sections, lineAt) {
	const inPages = readPageWords(sections);
	const stop = new Set(words.stopWords);
	const problem = (file, path, message) => ({
		file,
		line: lineAt(file, path),
		message
	});
	const led = words.synonyms.filter((group) => group.some(inPages)).flat();
	const leads = /* @__PURE__ */ new Set([...led, ...words.abbreviations.flatMap(({ short, full }) => [short, ...full])]);
	return [
		...words.synonyms.flatMap((group, at) => [...group.some(inPages) ? [] : [problem(wordFiles.synonyms, [at], `${quote(group)}: geen van deze woorden staat op een pagina, dus ze leiden nergens heen. Zet er een woord van een pagina bij, of haal de groep weg`)], ...group.flatMap((word, place) => stop.has(word) ? [problem(wordFiles.synonyms, [at, place], `'${word}' staat bij de stopwoorden en telt nooit mee: haal het op een van de twee plekken weg`)] : [])]),
		...words.emoji.flatMap(({ emoji, word }, at) => inPages(word) || leads.has(word) ? [] : [problem(wordFiles.emoji, [at, "woord"], `${emoji}: '${word}' staat op geen pagina en bij geen synoniem. Kies een woord dat ergens heen leidt`)]),
		...words.spellings.flatMap(({ kept }, at) => inPages(kept) || leads.has(kept) ? [] : [problem(wordFiles.spellings, [at, "woord"], `'${kept}' staat op geen pagina en bij geen synoniem. Schrijf het zoals een pagina het schrijft`)])
	];
}
const quote = (words) => words.map((word) => `'${word}'`).join(", ");
/** The words of all pages as search compares them, words with a hyphen both apart and closed up. */
function readPageWords(sections) {
	const folded = sections.flatMap(({ title, heading, text, words, streetWords }) => [
		title,
		heading,
		text,
		...words,
		...streetWords
	]).join("\n").normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
	const all = [folded, folded.replaceAll(/(?<=[\p{L}\p{N}])[-_&./+](?=[\p{L}\p{N}])/gu, "")].map((text) => ` ${text.replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `).join("");
	return (word) => all.includes(` ${word.replaceAll("-", " ")}`);
}
// content/plugin/check/list-data-prose.ts
/** The YAML files of content/ whose text a reader sees. Lists for the build itself are not among them. */
const folders = [
	"content/casus",
	"content/sessie",
	"content/duiding"
];
const files$1 = [
	"content/delen.yaml",
	"content/oefensessie.yaml",
	"content/oefensessie.yaml",
	"content/richtingen.yaml",
	"content/rollen.yaml",
	"content/sessie-basis.yaml"
];
/** All text of the data files below `root` that a reader sees. */
async function listDataProse(root) {
	const all = [...(await Promise.all(folders.map(async (folder) => (await readdir(join(root, folder))).filter((name) => name.endsWith(".yaml")).sort().map((name) => ({
		file: `${folder}/${name}`,
		group: folder.slice(8)
	}))))).flat(), ...files$1.map((file) => ({
		file,
		group: file.slice(8, -5)
	}))];
	return (await Promise.all(all.map(async ({ file, group }) => readYamlProse(await readFile(join(root, file), "utf8"), file, group)))).flat();
}
/** The texts in one YAML file: every value that is written as words and not as an id; of `fields`, or of all of them. */
function readYamlProse(source, file, group, fields) {
	const lines = new LineCounter();
	const found = [];
	visit$1(parseDocument(source, { lineCounter: lines }), { Scalar(key, node, path) {
		if (key === "key" || typeof node.value !== "string" || !isWritten(node.value)) return;
		const parent = path.at(-1);
		const field = isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : "";
		if (fields && !fields.has(field)) return;
		found.push({
			file,
			group,
			text: node.value.trim(),
			isTitle: field === "titel" || field === "naam",
			lineAt: onOneLine(lines.linePos(node.range?.[0] ?? 0).line)
		});
	} });
	return found;
}
/** Ids and names of choices are one word in small letters, or a letter with a number; what a reader sees has a space or a capital. */
function isWritten(text) {
	return /\s/.test(text.trim()) || /^\p{Lu}/u.test(text) && !/^\p{Lu}\d+$/u.test(text);
}
// content/plugin/describe/list-terms.ts
/** Where the words are listed that get no explanation. */
const skippedWordsFile = "content/niet-uitleggen.yaml";
/**
* The terms of all `begrip` pages: by title, by the parts of a title with brackets, and by search words. A search word
* that is the title of another term, or that two terms share, explains nothing and is left out.
*/
function listTerms(pages, skipped) {
	const skip = new Set(skipped.flatMap(({ woorden }) => woorden));
	const entries = listEntries(pages);
	const titles = new Set(entries.flatMap((entry) => entry.titles));
	const uses = countUses(entries.flatMap((entry) => entry.searchWords));
	return entries.flatMap(({ page, title, short, language, english, titles: own, searchWords }) => {
		const clear = searchWords.filter((word) => !titles.has(word) && uses.get(word) === 1);
		const words = [...own, ...clear].filter((word) => !skip.has(word));
		return words.length === 0 ? [] : [{
			page,
			title,
			short,
			...language && { language },
			english,
			words
		}];
	});
}
/** Skipped words that no term has (any more), so that the list stays short. */
function checkSkippedWords(pages, skipped) {
	const words = new Set(listEntries(pages).flatMap(({ titles, searchWords }) => [...titles, ...searchWords]));
	return skipped.flatMap(({ woorden }) => woorden).filter((word) => !words.has(word)).map((word) => ({
		file: skippedWordsFile,
		line: 0,
		message: `'${word}' staat bij geen enkel begrip: haal het weg`
	}));
}
function listEntries(pages) {
	return pages.flatMap(({ id, frontMatter }) => {
		if (frontMatter.collection !== "begrip") return [];
		const { titel, kort, zoekwoorden, taal, engels } = frontMatter;
		const titles = splitTitle(titel);
		const searchWords = [...new Set(zoekwoorden)].filter((word) => !titles.includes(word));
		return [{
			page: id,
			title: titel,
			short: kort,
			language: taal,
			english: taal === "en" ? [...titles, ...engels] : engels,
			titles,
			searchWords
		}];
	});
}
/** "AP (Autoriteit Persoonsgegevens)" is written as "AP" and as "Autoriteit Persoonsgegevens". */
function splitTitle(title) {
	const match = /^(.+?) \((.+)\)$/.exec(title);
	return match ? match.slice(1) : [title];
}
function countUses(words) {
	const uses = /* @__PURE__ */ new Map();
	for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
	return uses;
}
// content/schema/case-labels.ts
const caseAudiences = {
	jeugdprofessional: "jeugdprofessionals",
	zvh: "het Zorg- en Veiligheidshuis",
	gemeente: "de gemeente en het wijkteam"
};
/** Where a case could happen. */
const caseSettings = {
	stad: "in de stad",
	dorp: "in een dorp of buitengebied",
	overal: "overal"
};
// content/schema/case.ts
const keysOf = (record) => Object.keys(record);
const text$1 = z.string().min(1).max(1200);
/** A case card (casuskaart): an invented situation with reveals, for practice. Our own design. */
const caseSchema = z.strictObject({
	titel: text$1,
	bijgewerkt: z.iso.date("schrijf de datum als 2026-11-22"),
	thema: text$1,
	leeftijd: text$1,
	minuten_advies: z.int().min(5),
	voor: z.array(z.enum(keysOf(caseAudiences))).min(1),
	omgeving: z.enum(keysOf(caseSettings)),
	situatie: text$1,
	startvraag: text$1,
	onthullingen: z.array(z.strictObject({
		stap: z.int(),
		nieuwe_informatie: text$1,
		vraag: text$1,
		let_op: text$1.optional()
	})),
	discussievragen: z.array(text$1),
	signalen: z.array(z.strictObject({
		label: text$1,
		soort: text$1
	})),
	kan_ook_betekenen: z.array(text$1),
	/** What the tegenspreker asks the group. */
	tegenvragen: z.array(text$1).min(2),
	beschermende_factoren: z.array(text$1),
	goede_vervolgstappen: z.array(z.strictObject({
		wie: text$1,
		stap: text$1
	})),
	direct_handelen_bij: z.array(text$1),
	valkuilen: z.array(text$1),
	kernboodschap: text$1,
	gevoelig: z.boolean().optional(),
	uitleg_gevoelig: text$1.optional()
});
// content/schema/direction-sides.ts
const directionSides = [
	"zorg",
	"overkomt",
	"beide",
	"doet",
	"plek"
];
// content/schema/build/direction.ts
const sentence$1 = z.string().min(5).max(400);
/** Directions in which signals can point. `naam` never names a person, always a situation. */
const directionFileSchema = z.array(z.strictObject({
	id: z.string().regex(/^[a-z-]+$/),
	naam: sentence$1,
	/** What the situation is about: help, something done to the young person, something that he may also do, or a place. */
	kant: z.enum(directionSides),
	kort: sentence$1,
	/** The ordinary explanation that fits this combination as a whole. */
	gewoon: sentence$1,
	deed_mee: sentence$1,
	overkwam: sentence$1,
	nog_niet_bekend: z.array(sentence$1).min(2),
	fenomenen: z.array(z.string()),
	routes: z.array(z.string()).min(1),
	feiten: z.array(z.string()).min(1)
}));
// content/schema/invitation.ts
/** What may stand between braces in an invitation. */
const invitationFields = [
	"gemeente",
	"datum",
	"plaats",
	"duur",
	"titel",
	"doel",
	"wie"
];
const filled = z.string().min(1).max(600).refine((text) => [...text.matchAll(/\{(.*?)\}/g)].every(([, field = ""]) => invitationFields.includes(field)), { message: `tussen haken mag alleen staan: ${invitationFields.join(", ")}` });
/** content/uitnodiging.yaml: the text with which people are invited to a session. Our own design. */
const invitationSchema = z.strictObject({
	onderwerp: filled,
	alineas: z.array(filled).min(1)
});
// content/schema/practice.ts
const line$1 = z.string().min(1).max(300);
const text = z.string().min(1).max(1200);
/** The practice session (oefensessie): an invented session that is filled in and ready to run. Our own design. */
const practiceSchema = z.strictObject({
	/** Id of the template that is run. */
	draaiboek: line$1,
	/** Id of the case card that lies on the table. */
	casus: line$1,
	gemeente: line$1,
	plaats: line$1,
	aanleiding: text,
	mensen: z.int().min(1).max(500),
	functies: text,
	verwacht: z.array(z.strictObject({
		organisatie: line$1,
		functie: line$1,
		mensen: z.int().min(1).max(500)
	})),
	/** Who takes which role of the template. */
	rollen: z.array(z.strictObject({
		rol: line$1,
		door: line$1
	})),
	geparkeerd: z.array(text)
});
// content/schema/role-domains.ts
/** content/rollen.yaml: which domains a role sees most. Our own design, for the sheets of cards. */
const roleDomainsFileSchema = z.array(z.strictObject({
	rol: z.enum(roleIds),
	domeinen: z.array(z.enum(domains.map(({ id }) => id))).min(1),
	waarom: z.string().min(10).max(200)
})).refine((entries) => roleIds.every((id) => entries.some(({ rol }) => rol === id)), { message: `noem iedere rol een keer: ${roleIds.join(", ")}` });
// content/schema/sharing.ts
const id = z.string().regex(/^[a-z0-9-]+$/, "gebruik kleine letters, cijfers en streepjes");
const sentence = z.string().min(3, "vul een zin in").max(260, "maak het korter: hooguit 260 tekens");
const consult = sentence.regex(/^Overleg met /, "begin met 'Overleg met'");
/**
* The questions of "Mag ik dit delen?" as content/delen.yaml holds them. Everything is our own design, except the facts
* that it names. It ends in advice, never in a verdict.
*/
const sharingFileSchema = z.strictObject({
	bijgewerkt: z.iso.date("schrijf de datum als 2026-11-22"),
	/** Stands above every step: asking without a name is always possible. */
	zonder_naam: z.strictObject({
		zin: sentence,
		feiten: z.array(z.string()).min(1)
	}),
	begin: id,
	rollen: z.array(z.strictObject({
		id: z.enum(roleIds),
		/** First question of this role, after the ones that everyone gets. */
		vraag: id,
		overleg: z.array(consult).min(1),
		feiten: z.array(z.string()).min(1)
	})),
	vragen: z.array(z.strictObject({
		id,
		vraag: sentence,
		uitleg: sentence.optional(),
		antwoorden: z.array(z.strictObject({
			id,
			zin: sentence,
			naar: id
		})).min(2, "geef 2 tot 4 antwoorden").max(4, "geef 2 tot 4 antwoorden")
	})),
	adviezen: z.array(z.strictObject({
		id,
		titel: sentence,
		/** What to do, in our own words. */
		zinnen: z.array(sentence).min(1).max(4),
		feiten: z.array(z.string()).min(1, "noem minstens één feit waarop het advies rust"),
		noteer: z.array(sentence).min(1),
		overleg: z.array(consult).min(1, "noem minstens één 'Overleg met …'"),
		paginas: z.array(z.string()),
		/** Danger first: the advice opens with 112 and "Nu handelen". */
		nu_handelen: z.boolean().default(false)
	}))
});
// content/schema/template.ts
const line = z.string().min(1).max(300);
/** A template (draaiboek) of a session: steps with times that add up to its length. Our own design. */
const templateSchema = z.strictObject({
	titel: line,
	bijgewerkt: z.iso.date("schrijf de datum als 2026-11-22"),
	duur_minuten: z.int().min(5),
	groep: z.strictObject({
		minimum: z.int(),
		maximum: z.int(),
		ideaal: line
	}),
	doel: line,
	resultaat: z.array(line),
	rollen_nodig: z.array(line),
	voorbereiding: z.array(z.strictObject({
		wanneer: line,
		taak: line
	})),
	stappen: z.array(z.strictObject({
		id: z.string().regex(/^[a-z0-9][a-z0-9-]{2,63}$/, "gebruik 3 tot 64 kleine letters, cijfers of streepjes"),
		titel: line,
		doel: line,
		minuten: z.int().min(1).max(600),
		minuten_minimaal: z.int().min(0),
		werkvorm: line,
		begeleider: z.array(line),
		checklist: z.array(line),
		vragen: z.array(line),
		noteren: z.array(line)
	})).min(1)
}).refine((template) => template.stappen.reduce((sum, step) => sum + step.minuten, 0) === template.duur_minuten, {
	message: "de minuten van de stappen zijn samen niet gelijk aan duur_minuten",
	path: ["stappen"]
}).refine((template) => new Set(template.stappen.map(({ id }) => id)).size === template.stappen.length, {
	message: "twee stappen hebben hetzelfde id: geef iedere stap een eigen id",
	path: ["stappen"]
}).refine((template) => template.stappen.every((step) => step.minuten_minimaal <= step.minuten), {
	message: "een stap kan niet korter zijn dan minuten_minimaal",
	path: ["stappen"]
});
/** Ground rules and roles that hold for every session. */
const sessionBasicsSchema = z.strictObject({
	basisafspraken: z.array(line),
	rollen: z.array(z.strictObject({
		id: z.string(),
		naam: line,
		taken: z.array(line)
	})),
	soorten_signaal: z.array(z.strictObject({
		id: z.string(),
		naam: line
	})),
	/** Statements of the baseline and final measurement. */
	stellingen: z.array(line).length(3, "geef precies drie stellingen"),
	/** What people can choose in the opinion meter of a case: what they would do, never what they think of the young person. */
	meningen: z.array(line).min(2)
});
// content/schema/tile-map.ts
const place = z.int().min(1).max(12);
/** content/tegelkaart.yaml: one tile for each municipality, roughly where it lies. Our own design. */
const tileMapSchema = z.array(z.strictObject({
	gemeente: z.string().min(1),
	rij: place,
	kolom: place
})).refine((tiles) => new Set(tiles.map(({ rij, kolom }) => `${rij}-${kolom}`)).size === tiles.length, { message: "twee tegels liggen op dezelfde plek: geef iedere gemeente een eigen rij en kolom" }).refine((tiles) => new Set(tiles.map(({ gemeente }) => gemeente)).size === tiles.length, { message: "een gemeente staat er twee keer in" });
// content/plugin/check/check-practice.ts
/** What the practice session names and does not exist: its template, the roles of that template, and its case card. */
function checkPractice({ draaiboek, casus, rollen }, { templates, cases }, file) {
	const template = templates.find(({ id }) => id === draaiboek);
	return [
		...template ? [] : [`draaiboek '${draaiboek}' bestaat niet: kies een bestand in content/sessie`],
		...cases.some(({ id }) => id === casus) ? [] : [`casus '${casus}' bestaat niet: kies een bestand in content/casus`],
		...rollen.filter(({ rol }) => template && !template.rollen_nodig.includes(rol)).map(({ rol }) => `rol '${rol}' staat niet bij rollen_nodig van het draaiboek`)
	].map((message) => ({
		file,
		line: 0,
		message
	}));
}
// content/plugin/check/check-sharing.ts
/** What is wrong with the way through the questions: dead ends, circles, and what nobody can reach. Facts and pages are checked with the rest. */
function checkSharing(flow, file) {
	const problems = [];
	const note = (message) => problems.push({
		file,
		line: 0,
		message
	});
	const advices = new Set(flow.adviezen.map(({ id }) => id));
	const questions = new Map(flow.vragen.map((question) => [question.id, question]));
	const starts = flow.rollen.map(({ vraag }) => vraag);
	const targetsOf = (id) => (questions.get(id)?.antwoorden ?? []).flatMap(({ naar }) => naar === "rol" ? starts : [naar]);
	for (const id of listTwice([...flow.vragen, ...flow.adviezen].map((node) => node.id))) note(`'${id}' staat er twee keer: geef een vraag of advies een eigen id`);
	for (const role of roleIds) if (flow.rollen.filter(({ id }) => id === role).length !== 1) note(`rol '${role}' moet er precies één keer staan`);
	for (const id of [flow.begin, ...starts]) if (!questions.has(id)) note(`vraag '${id}' bestaat niet: begin bij een vraag die er is`);
	for (const question of flow.vragen) {
		for (const id of listTwice(question.antwoorden.map((answer) => answer.id))) note(`vraag '${question.id}' heeft twee antwoorden met id '${id}'`);
		for (const { id, naar } of question.antwoorden) if (naar !== "rol" && !questions.has(naar) && !advices.has(naar)) note(`antwoord '${id}' van vraag '${question.id}' loopt dood: '${naar}' is geen vraag en geen advies`);
	}
	const reached = /* @__PURE__ */ new Set();
	const walk = (id, above) => {
		if (above.includes(id)) {
			note(`de vragen lopen in een kring: ${[...above.slice(above.indexOf(id)), id].join(" → ")}`);
			return;
		}
		if (reached.has(id)) return;
		for (const target of targetsOf(id)) walk(target, [...above, id]);
		reached.add(id);
	};
	walk(flow.begin, []);
	for (const id of [...questions.keys(), ...advices]) if (!reached.has(id)) note(`'${id}' is nergens een antwoord op: haal het weg of verwijs ernaar`);
	return problems;
}
function listTwice(ids) {
	return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}
// content/plugin/read/read-data.ts
/** Reads the YAML files of content/ below `root`. Problems name the file, the field and the cure. */
async function readData(root) {
	const problems = [];
	const lines = /* @__PURE__ */ new Map();
	const lineOf = (file) => (id) => lines.get(file)?.(id) ?? 0;
	const read = async (file, schema) => {
		const found = await readYaml(root, file, schema);
		if ("data" in found) {
			lines.set(file, found.lineOf);
			return [found.data];
		}
		problems.push(...found.problems);
		return [];
	};
	const readAll = async (folder, schema) => {
		const found = [];
		for (const name of (await readdir(join(root, folder))).sort()) if (name.endsWith(".yaml")) for (const item of await read(`${folder}/${name}`, schema)) found.push({
			...item,
			id: name.slice(0, -5)
		});
		return found;
	};
	const [basics] = await read("content/sessie-basis.yaml", sessionBasicsSchema);
	const directionFile = "content/richtingen.yaml";
	const [directions = []] = await read(directionFile, directionFileSchema);
	const sharingFile = "content/delen.yaml";
	const [sharing] = await read(sharingFile, sharingFileSchema);
	if (sharing) problems.push(...checkSharing(sharing, sharingFile));
	const { rules, problems: ruleProblems, lines: ruleLines } = await readInterpretation(root);
	ruleLines.forEach((find, file) => lines.set(file, find));
	problems.push(...ruleProblems);
	const [roleDomains = []] = await read("content/rollen.yaml", roleDomainsFileSchema);
	const templates = await readAll("content/sessie", templateSchema);
	const cases = await readAll("content/casus", caseSchema);
	const practiceFile = "content/oefensessie.yaml";
	const [practice] = await read(practiceFile, practiceSchema);
	if (practice) problems.push(...checkPractice(practice, {
		templates,
		cases
	}, practiceFile));
	const [invitation] = await read("content/uitnodiging.yaml", invitationSchema);
	const [tiles = []] = await read("content/tegelkaart.yaml", tileMapSchema);
	return {
		data: {
			templates,
			cases,
			practice,
			invitation,
			tiles: tiles.map(({ gemeente, rij, kolom }) => ({
				name: gemeente,
				row: rij,
				column: kolom
			})),
			basics: basics ?? {
				basisafspraken: [],
				rollen: [],
				soorten_signaal: [],
				stellingen: [],
				meningen: []
			},
			directions: directions.map((direction) => ({
				id: direction.id,
				name: direction.naam,
				side: direction.kant,
				short: direction.kort,
				ordinary: direction.gewoon,
				tookPart: direction.deed_mee,
				wasHarmed: direction.overkwam,
				notKnownYet: direction.nog_niet_bekend,
				phenomena: direction.fenomenen,
				routes: direction.routes,
				factIds: direction.feiten
			})),
			rules,
			sharing,
			roleDomains: roleDomains.map(({ rol, domeinen, waarom }) => ({
				role: rol,
				domains: domeinen,
				reason: waarom
			})),
			named: [
				...directions.map(({ feiten, fenomenen, routes }) => ({
					file: directionFile,
					facts: feiten,
					pages: [...fenomenen, ...routes],
					lineOf: lineOf(directionFile)
				})),
				...sharing ? [{
					file: sharingFile,
					...listNamed(sharing),
					lineOf: lineOf(sharingFile)
				}] : [],
				...listRuleNames(rules).map((named) => ({
					...named,
					lineOf: lineOf(named.file)
				}))
			]
		},
		problems
	};
}
function listNamed({ zonder_naam, rollen, adviezen }) {
	return {
		facts: [
			zonder_naam,
			...rollen,
			...adviezen
		].flatMap(({ feiten }) => feiten),
		pages: adviezen.flatMap(({ paginas }) => paginas)
	};
}
// content/plugin/read/read-pages.ts
/** Reads all MDX pages below `root`/content. A page that cannot be read becomes a problem and is left out. */
async function readPages(root) {
	const pages = [];
	const problems = [];
	for (const collection of mdxCollections) for (const name of await listMdx(join(root, "content", collection))) {
		const file = `content/${collection}/${name}`;
		const read = readPage(collection, file, await readFile(join(root, file), "utf8"));
		if ("problems" in read) problems.push(...read.problems);
		else pages.push(read);
	}
	return {
		pages,
		problems
	};
}
/** Reads one page from its text; for the build, and for tests without a disk. */
function readPage(collection, file, source) {
	const read = readMdxText(file, source, frontMatterSchemas[collection]);
	if ("problems" in read) return read;
	const { slug, tree } = read;
	const frontMatter = {
		collection,
		...read.frontMatter
	};
	return {
		id: `${collection}/${slug}`,
		collection,
		slug,
		file,
		frontMatter,
		tree
	};
}
async function listMdx(folder) {
	try {
		return (await readdir(folder)).filter((name) => name.endsWith(".mdx")).sort();
	} catch {
		return [];
	}
}
// content/schema/build/register.ts
/** Where a fact comes from when not simply from its sources. Without it, the sources carry the fact. */
const groundSchema = z.enum([
	"algemene-kennis",
	"afgeleid",
	"niet-gevonden",
	"geen"
]);
/** The places on a page that a fact can be meant for. */
const factParts = [
	"wat",
	"begin",
	"signaal",
	"gewone-verklaring",
	"wet",
	"eerst-doen",
	"wie-bellen",
	"niet-doen",
	"gesprek",
	"dader-bril",
	"cijfer",
	"voorbeeld",
	"woorden",
	"programma",
	"beperking"
];
/** A later reading of a contact, which goes before the first one. */
const laterReadingSchema = z.object({
	telefoon: z.string().optional(),
	url: z.string().optional(),
	bereikbaarheid: z.string().optional(),
	datum_gezien: z.string().optional(),
	corrigeert: z.string().optional(),
	bronnen: z.array(z.string())
});
/** One time that a number was read: on which source, and when. The date of the source itself stands with the source. */
const numberReadingSchema = z.strictObject({
	telefoon: z.string(),
	bron: z.string(),
	gezien: z.string().optional()
});
/** One fact of the register. Fields that only some kinds have are optional; nothing else may stand in the file. */
const factSchema = z.strictObject({
	id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/),
	tekst: z.string().min(3),
	bronnen: z.array(z.string()),
	zekerheid: z.enum(certainties),
	grond: groundSchema.optional(),
	controleren: z.boolean().optional(),
	/** The year that a figure is about. */
	jaar: z.string().optional(),
	peiljaar: z.union([z.string(), z.number()]).optional(),
	/** The country that research is about; absent means the Netherlands. */
	land: z.string().optional(),
	let_op: z.string().optional(),
	afgeleid_van: z.string().optional(),
	corrigeert: z.string().optional(),
	/** Newer facts that say it right: a page may no longer cite this one. */
	vervangen_door: z.array(z.string()).min(1).optional(),
	/** Newer facts that correct a part: a page may cite this one for the rest, together with one of them. */
	deels_vervangen_door: z.array(z.string()).min(1).optional(),
	/** Where on a page the fact belongs. */
	deel: z.enum(factParts).optional(),
	/** The date of the page that carried the fact, where it matters for what the fact says. */
	bron_datum: z.string().optional(),
	/** The pages that a figure fits. */
	hoort_bij: z.array(z.string()).optional(),
	thema: z.string().optional(),
	soort: z.string().optional(),
	basis: z.string().optional(),
	kan_wijzen_op: z.array(z.string()).optional(),
	onschuldige_verklaring: z.string().optional(),
	versterkt_door: z.array(z.string()).optional(),
	vraag: z.string().optional(),
	wat_doen: z.array(z.string()).optional(),
	wie: z.string().optional(),
	contact: z.record(z.string(), z.string()).optional(),
	naam: z.string().optional(),
	waarvoor: z.string().optional(),
	telefoon: z.string().optional(),
	url: z.string().optional(),
	bereikbaarheid: z.string().optional(),
	datum_gezien: z.string().optional(),
	latere_lezing: laterReadingSchema.optional(),
	lezingen: z.array(numberReadingSchema).min(1).optional(),
	/** Why somebody has to ring this number first, before relying on it. */
	twijfel: z.string().optional(),
	onderwerp: z.string().optional(),
	artikel: z.string().optional(),
	titel: z.string().optional(),
	wet: z.string().optional(),
	maximumstraf: z.string().optional(),
	geldig_op: z.string().optional(),
	partner: z.string().optional(),
	doet: z.string().optional(),
	eis: z.string().optional(),
	waarom: z.string().optional(),
	voor_wie: z.string().optional(),
	wat: z.string().optional(),
	uitvoerder: z.string().optional(),
	effect: z.string().optional(),
	bewijs: z.string().optional(),
	interventie: z.string().optional(),
	uitkomst: z.string().optional(),
	sterkte_bewijs: z.string().optional(),
	woord: z.string().optional(),
	betekenis: z.string().optional(),
	term: z.string().optional(),
	uitleg: z.string().optional(),
	punt: z.string().optional(),
	uitgever: z.string().optional(),
	vorm: z.string().optional(),
	wat_goed_is: z.string().optional(),
	wat_ontbreekt: z.string().optional(),
	sectie: z.string().optional(),
	waarde: z.union([z.string(), z.number()]).optional(),
	acties: z.array(z.union([z.string(), z.number()])).optional(),
	actie: z.union([z.string(), z.number()]).optional(),
	datum: z.union([z.string(), z.number()]).optional(),
	product: z.string().optional(),
	opmerking: z.string().optional()
});
/** One file of facts: one topic. `controleren` on the file holds for every fact in it. */
const factFileSchema = z.strictObject({
	onderwerp: z.string(),
	soort: z.string(),
	controleren: z.boolean().optional(),
	fenomeen: z.string().optional(),
	rollen: z.array(z.string()).optional(),
	ook_genoemd: z.array(z.string()).optional(),
	ook_genoemd_onbevestigd: z.array(z.string()).optional(),
	domein: z.enum(domains.map((domain) => domain.id)).optional(),
	thema: z.string().optional(),
	feiten: z.array(factSchema)
});
/** One source. `ook` lists the ids under which other files named the same address. */
const sourceSchema = z.strictObject({
	id: z.string().regex(/^(fen|sig|fm|han|zaad|awet|ahan|aond|c-s|d-s)-[a-z0-9-]+$/),
	titel: z.string().min(2),
	uitgever: z.string().optional(),
	datum: z.string(),
	soort: z.string().optional(),
	land: z.string().optional(),
	url: z.string().optional(),
	gelezen: z.string().optional(),
	opmerking: z.string().optional(),
	ook: z.array(z.string()).optional()
});
const sourceFileSchema = z.strictObject({
	onderwerp: z.string(),
	bronnen: z.array(sourceSchema)
});
/** The municipalities with their district; `zekerheid` is about the district. */
const municipalityFileSchema = z.strictObject({
	onderwerp: z.string(),
	toelichting: z.array(z.string()),
	gemeenten: z.array(z.strictObject({
		naam: z.string(),
		district: z.string(),
		zekerheid: z.string(),
		bronnen: z.array(z.string()),
		opmerking: z.string().optional(),
		/** First day on which it exists, and first day on which it exists no more. */
		vanaf: z.iso.date("schrijf de datum als '2027-01-01'").optional(),
		tot: z.iso.date("schrijf de datum als '2027-01-01'").optional(),
		/** The municipality that it becomes part of. */
		naar: z.string().optional(),
		/** Whether somebody saw that the law was passed; until then the change does nothing. */
		bevestigd: z.boolean().optional()
	}).refine(({ tot, naar }) => tot === void 0 === (naar === void 0), { message: "tot en naar horen bij elkaar: zeg wanneer de gemeente ophoudt en waarin zij opgaat" }).refine(({ vanaf, tot, bevestigd }) => bevestigd === void 0 === (vanaf === void 0 && tot === void 0), { message: "zet bij vanaf of tot ook bevestigd: true als de wet is aangenomen, en anders false" }))
});
// content/schema/build/edition.ts
/** content/stand.yaml: the day of this edition of the content, against which the age of a reading is decided. */
const editionSchema = z.strictObject({ stand: z.iso.date("schrijf de datum als '2026-11-29'") });
// content/plugin/read/lacks-label.ts
/** Whether a fact holds a phone number or an article of law without saying that a person has to check it before use. */
function lacksLabel(fact) {
	const { mustCheck, telefoon, latere_lezing: later, artikel, maximumstraf } = fact;
	return !mustCheck && [
		telefoon,
		later?.telefoon,
		artikel,
		maximumstraf
	].some((value) => (value ?? "") !== "");
}
// content/plugin/read/read-register.ts
const municipalitiesFile = "seeds/gemeenten.yaml";
/** Where the day of the edition stands. */
const editionFile = "content/stand.yaml";
/** Reads seeds/ below `root`. Problems name the file and the cure; the register holds what could be read. */
async function readRegister(root) {
	const problems = [];
	const facts = /* @__PURE__ */ new Map();
	const sources = /* @__PURE__ */ new Map();
	const words = /* @__PURE__ */ new Map();
	const domains = /* @__PURE__ */ new Map();
	const lines = /* @__PURE__ */ new Map();
	const note = (file, line, message) => problems.push({
		file,
		line,
		message
	});
	for (const file of await listYaml(root, "seeds/bronnen")) {
		const read = await readYaml(root, file, sourceFileSchema);
		if ("problems" in read) {
			problems.push(...read.problems);
			continue;
		}
		for (const source of read.data.bronnen) {
			if (sources.has(source.id)) note(file, read.lineOf(source.id), `bron ${source.id} staat er twee keer: houd er één`);
			sources.set(source.id, source);
		}
	}
	for (const file of await listYaml(root, "seeds/feiten")) {
		const read = await readYaml(root, file, factFileSchema);
		if ("problems" in read) {
			problems.push(...read.problems);
			continue;
		}
		const { feiten, ...topic } = read.data;
		if (topic.fenomeen !== void 0) words.set(topic.fenomeen, {
			known: topic.ook_genoemd ?? [],
			unconfirmed: topic.ook_genoemd_onbevestigd ?? [],
			roles: topic.rollen ?? []
		});
		for (const fact of feiten) {
			const line = read.lineOf(fact.id);
			lines.set(fact.id, line);
			const mustCheck = fact.controleren ?? topic.controleren ?? false;
			if (facts.has(fact.id)) note(file, line, `feit ${fact.id} staat er twee keer: geef een van de twee een ander id`);
			for (const source of listNamedSources(fact)) if (!sources.has(source)) note(file, line, `feit ${fact.id} noemt bron ${source}, maar die staat niet in seeds/bronnen`);
			if (lacksLabel({
				...fact,
				mustCheck
			})) note(file, line, `feit ${fact.id} noemt een telefoonnummer of wetsartikel zonder 'controleren: true': zet dat erbij`);
			if (topic.domein !== void 0) domains.set(fact.id, topic.domein);
			facts.set(fact.id, {
				...fact,
				mustCheck,
				file: relative("seeds", file),
				topic: topic.onderwerp
			});
		}
	}
	for (const [fact, next] of listLostSuccessors(facts)) note(join("seeds", fact.file), lines.get(fact.id) ?? 0, `feit ${fact.id} is vervangen door ${next}, maar dat feit is er niet of is zelf vervangen: noem een feit dat nu geldt`);
	const edition = await readYaml(root, editionFile, editionSchema);
	if ("problems" in edition) problems.push(...edition.problems);
	const towns = await readYaml(root, municipalitiesFile, municipalityFileSchema);
	if ("problems" in towns) problems.push(...towns.problems);
	else for (const { naam, naar } of towns.data.gemeenten) if (naar !== void 0 && !towns.data.gemeenten.some((other) => other.naam === naar && other.naam !== naam)) note(municipalitiesFile, towns.lineOf(naam), `gemeente ${naam} gaat op in ${naar}, maar die staat er niet: verbeter de naam of zet haar erbij`);
	return {
		register: {
			facts,
			sources,
			words,
			domains,
			municipalities: "data" in towns ? towns.data.gemeenten : [],
			edition: "data" in edition ? edition.data.stand : ""
		},
		problems
	};
}
/** Every source that a fact names, also as the place where its number was read. */
function listNamedSources({ bronnen, latere_lezing: later, lezingen = [] }) {
	return /* @__PURE__ */ new Set([
		...bronnen,
		...later?.bronnen ?? [],
		...lezingen.map(({ bron }) => bron)
	]);
}
/** A replaced fact has to lead to one that still holds: pairs of a fact and a successor that is gone or replaced itself. */
function listLostSuccessors(facts) {
	return [...facts.values()].flatMap((fact) => [...fact.vervangen_door ?? [], ...fact.deels_vervangen_door ?? []].filter((next) => !facts.has(next) || facts.get(next)?.vervangen_door !== void 0).map((next) => [fact, next]));
}
/** The YAML files in a folder and below, relative to `root`. */
async function listYaml(root, folder) {
	return (await readdir(join(root, folder), {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => entry.isFile() && entry.name.endsWith(".yaml")).map((entry) => relative(root, join(entry.parentPath, entry.name))).sort();
}
// content/schema/data-headings.ts
const caseHeadings = {
	situation: {
		id: "situatie",
		text: "De situatie"
	},
	reveals: {
		id: "nieuwe-informatie",
		text: "Nieuwe informatie, stap voor stap"
	},
	questions: {
		id: "vragen",
		text: "Vragen om te bespreken"
	},
	counter: {
		id: "tegenvragen",
		text: "Vragen voor de tegenspreker"
	},
	alsoMeans: {
		id: "kan-ook",
		text: "Wat kan het ook betekenen?"
	},
	signals: {
		id: "signalen",
		text: "Signalen in deze situatie"
	},
	protective: {
		id: "beschermend",
		text: "Wat beschermt de jongere?"
	},
	nextSteps: {
		id: "vervolg",
		text: "Goede vervolgstappen"
	},
	pitfalls: {
		id: "valkuilen",
		text: "Valkuilen"
	}
};
const templateHeadings = {
	result: {
		id: "resultaat",
		text: "Wat het oplevert"
	},
	preparation: {
		id: "voorbereiding",
		text: "Voorbereiding"
	},
	steps: {
		id: "stappen",
		text: "Stappen"
	}
};
// content/plugin/describe/describe-data-page.ts
const wordsPerMinute = 200;
/** The manifest entry of a page that is made from data: our own design, so no facts and nothing to check. */
function summariseDataPage({ id, collection, title, short, updated, parts }) {
	const words = parts.flatMap(({ texts }) => texts).join(" ").split(/\s+/).length;
	return {
		id: `${collection}/${id}`,
		collection,
		title,
		short,
		updated,
		urgent: false,
		order: 0,
		group: "",
		related: [],
		headings: parts.map(({ heading }) => ({
			...heading,
			level: 2
		})),
		certainty: Object.fromEntries(certainties.map((name) => [name, 0])),
		mustCheck: false,
		readingMinutes: Math.max(1, Math.round(words / wordsPerMinute))
	};
}
/** The opening and the parts of a page that is made from data, for search. */
function listDataSections({ id, collection, title, short, words, parts }) {
	const page = `${collection}/${id}`;
	const base = {
		page,
		collection,
		title,
		urgent: false,
		streetWords: []
	};
	return [{
		...base,
		id: `${page}#`,
		anchor: "",
		heading: "",
		text: short,
		words
	}, ...parts.map(({ heading, texts }) => ({
		...base,
		id: `${page}#${heading.id}`,
		anchor: heading.id,
		heading: heading.text,
		text: texts.join(" "),
		words: []
	}))];
}
// content/plugin/describe/describe-case.ts
/** What the manifest says of a case. */
function summariseCase(own) {
	return summariseDataPage(describe$1(own));
}
/** The parts of a case that search can find. */
function listCaseSections(own) {
	return listDataSections(describe$1(own));
}
function describe$1(own) {
	return {
		id: own.id,
		collection: "casus",
		title: own.titel,
		short: `Verzonnen situatie om mee te oefenen: ${own.thema}, ${own.leeftijd} jaar. Ongeveer ${own.minuten_advies} minuten.`,
		updated: own.bijgewerkt,
		words: [
			"casus",
			"casuskaart",
			"oefenen",
			own.thema
		],
		parts: [
			{
				heading: caseHeadings.situation,
				texts: [own.situatie, own.startvraag]
			},
			{
				heading: caseHeadings.reveals,
				texts: own.onthullingen.map(({ vraag }) => vraag)
			},
			{
				heading: caseHeadings.questions,
				texts: own.discussievragen
			},
			{
				heading: caseHeadings.alsoMeans,
				texts: own.kan_ook_betekenen
			},
			{
				heading: caseHeadings.counter,
				texts: own.tegenvragen
			},
			{
				heading: caseHeadings.signals,
				texts: own.signalen.map(({ label }) => label)
			},
			{
				heading: caseHeadings.protective,
				texts: own.beschermende_factoren
			},
			{
				heading: caseHeadings.nextSteps,
				texts: own.goede_vervolgstappen.map(({ wie, stap }) => `${wie}: ${stap}.`)
			},
			{
				heading: caseHeadings.pitfalls,
				texts: [...own.valkuilen, own.kernboodschap]
			}
		]
	};
}
// content/plugin/describe/describe-sharing.ts
/** The questions of "Mag ik dit delen?" with the facts themselves, as the page needs them. */
function describeSharing(flow, register) {
	const show = (ids) => showFacts(ids, register);
	return {
		updated: flow.bijgewerkt,
		withoutName: {
			text: flow.zonder_naam.zin,
			facts: show(flow.zonder_naam.feiten)
		},
		first: flow.begin,
		roles: flow.rollen.map(({ id, vraag, overleg, feiten }) => ({
			id,
			first: vraag,
			consult: overleg,
			grounds: show(feiten)
		})),
		questions: flow.vragen.map(({ id, vraag, uitleg, antwoorden }) => ({
			id,
			text: vraag,
			hint: uitleg ?? "",
			answers: antwoorden.map((answer) => ({
				id: answer.id,
				text: answer.zin,
				to: answer.naar
			}))
		})),
		advices: flow.adviezen.map((advice) => ({
			id: advice.id,
			title: advice.titel,
			sentences: advice.zinnen,
			grounds: show(advice.feiten),
			writeDown: advice.noteer,
			consult: advice.overleg,
			pages: advice.paginas,
			actNow: advice.nu_handelen
		}))
	};
}
/** Facts by id, numbered in this order. An unknown id is left out: the checks name it. */
function showFacts(ids, register) {
	return ids.flatMap((id) => register.facts.get(id) ?? []).map((fact, index) => showFact(fact, index + 1, register));
}
// content/plugin/describe/list-first-steps.ts
/** The headings of a route under which its first steps stand. */
const parts = {
	"Eerste minuut": "minute",
	"Eerste uur": "hour",
	"Eerste dag": "day"
};
/** The steps of a route as plain sentences: the items of the lists under its three time headings, in order. */
function listFirstSteps(tree) {
	const steps = {
		minute: [],
		hour: [],
		day: []
	};
	let part;
	for (const node of tree.children) if (node.type === "heading") part = node.depth === 2 ? parts[toString(node)] : part;
	else if (part !== void 0) steps[part].push(...listItems(node));
	return steps;
}
function listItems(node) {
	if (node.type === "listItem") return [toString(node).replaceAll(/\s+/g, " ").trim()];
	return "children" in node ? node.children.flatMap(listItems) : [];
}
// content/plugin/describe/describe-interpretation.ts
/** The rules of the signal check as the page needs them: references resolved to signals, facts in full. */
function describeInterpretation({ data, pages, register }) {
	const { urgent, combinations, house, roles, ages, talk, dossier, weight } = data.rules;
	const resolve = (when) => resolveWhen(when, pages, register);
	const show = (ids) => showFacts(ids, register);
	const adviseOne = ({ zin, feiten, leeftijd }) => ({
		text: zin,
		facts: show(feiten),
		...leeftijd.length < ageBandIds.length && { ages: leeftijd }
	});
	const advise = (all) => all.map(adviseOne);
	return {
		urgent: urgent.map((rule) => ({
			id: rule.id,
			when: resolve(rule.als),
			kind: rule.soort,
			...rule.alleen_leeftijd.length > 0 && { onlyAges: rule.alleen_leeftijd },
			directions: rule.richtingen,
			title: rule.titel,
			reason: rule.waarom,
			steps: advise(rule.doe),
			routes: rule.routes,
			contacts: rule.contacten
		})),
		combinations: combinations.map((rule) => ({
			id: rule.id,
			when: resolve(rule.als),
			direction: rule.richting,
			text: rule.zin,
			ordinary: rule.gewoon,
			facts: show(rule.feiten)
		})),
		house: house.map((rule) => ({
			id: rule.id,
			when: resolve(rule.als),
			title: rule.titel,
			text: rule.zin,
			facts: show(rule.feiten)
		})),
		roles: roles.map(({ rol, minuut, uur, dag, niet, zvh }) => ({
			role: rol,
			minute: advise(minuut),
			hour: advise(uur),
			day: advise(dag),
			avoid: advise(niet),
			house: adviseOne(zvh)
		})),
		ages: ages.map(({ leeftijd, adviezen, bij_strafbaar, vervang }) => ({
			age: leeftijd,
			advice: advise(adviezen),
			law: advise(bij_strafbaar),
			instead: vervang
		})),
		talk: {
			openers: talk.openers.map(({ id, als, zin, feiten }) => ({
				id,
				when: resolve(als),
				text: zin,
				facts: show(feiten)
			})),
			avoid: advise(talk.niet_zeggen),
			plan: talk.plan.map(({ kop, punten }) => ({
				title: kop,
				points: advise(punten)
			})),
			sayFirst: adviseOne(talk.zeg_vooraf),
			whyQuestions: adviseOne(talk.waarom_vragen),
			whyNotKnownYet: adviseOne(talk.waarom_nog_niet)
		},
		dossier: {
			write: advise(dossier.wel),
			leaveOut: advise(dossier.niet)
		},
		weight: {
			onlyWhenUrgent: weight.alleen_bij_let_op,
			onlyWhenGrave: weight.bij_schade_of_druk,
			whenUnsafe: {
				directions: weight.bij_onveiligheid.richtingen,
				routes: weight.bij_onveiligheid.routes,
				contacts: weight.bij_onveiligheid.contacten
			},
			leadOnlyWith: weight.voorop_alleen_bij.map(({ route, van }) => ({
				route,
				signals: resolve([{
					minstens: 1,
					van
				}])[0]?.of ?? []
			})),
			otherwise: weight.anders,
			helpers: advise(weight.meedenken),
			onlyFeeling: advise(weight.alleen_vermoed)
		},
		protective: data.rules.protective.map(({ id, titel, zin, feiten }) => ({
			id,
			title: titel,
			text: zin,
			facts: show(feiten)
		})),
		contradictions: data.rules.contradictions.map(({ id, als, zin, feiten }) => ({
			id,
			when: resolve(als),
			text: zin,
			facts: show(feiten)
		})),
		limits: advise(data.rules.limits)
	};
}
/** The directions with the facts that they rest on. */
function describeDirections({ data, register }) {
	return data.directions.map(({ factIds, ...direction }) => ({
		...direction,
		facts: showFacts(factIds, register)
	}));
}
/** The first steps of every route, by page id. */
function describeFirstSteps({ pages }) {
	const routes = pages.filter(({ collection }) => collection === "route");
	return Object.fromEntries(routes.map((page) => [page.id, listFirstSteps(page.tree)]));
}
function resolveWhen(when, pages, register) {
	return when.map(({ minstens, van }) => ({
		atLeast: minstens,
		of: [...new Set(van.flatMap((reference) => resolveReference(reference, pages, register)))]
	}));
}
// content/plugin/describe/describe-change.ts
/** The change of a municipality as the app may use it: nothing as long as nobody confirmed the law. */
function describeChange({ vanaf = "", tot = "", naar = "", bevestigd = false }) {
	return bevestigd ? {
		from: vanaf,
		until: tot,
		into: naar
	} : {
		from: "",
		until: "",
		into: ""
	};
}
// content/plugin/describe/describe-programme.ts
/** The kind that the register gives to statements about another region. */
const otherRegion = "andere regio";
const files = {
	facts: "feiten/programma/feiten.yaml",
	terms: "feiten/programma/begrippen.yaml",
	contradictions: "feiten/programma/tegenstrijdig.yaml"
};
/** The programme documents: what they say by document and section, where they contradict each other, and the towns. */
function describeProgramme(register) {
	const factsOf = (file) => [...register.facts.values()].filter((fact) => fact.file === file);
	return {
		documents: listDocuments(factsOf(files.facts), register),
		contradictions: factsOf(files.contradictions).map((fact) => describeNote(fact, register)),
		terms: factsOf(files.terms).map((fact) => describeNote(fact, register)),
		towns: register.municipalities.map((town) => ({
			name: town.naam,
			district: town.district,
			certainty: town.zekerheid,
			remark: town.opmerking ?? "",
			change: describeChange(town),
			sources: town.bronnen.flatMap((id) => {
				const source = register.sources.get(id);
				return source ? [{
					id,
					title: source.titel
				}] : [];
			})
		}))
	};
}
function listDocuments(facts, register) {
	return [...groupBy(facts, ({ bronnen }) => bronnen[0] ?? "")].map(([id, own]) => {
		const source = register.sources.get(id);
		return {
			id,
			title: source?.titel ?? id,
			publisher: source?.uitgever ?? "",
			date: source?.datum ?? "",
			otherRegion: own.some(({ soort }) => soort === otherRegion),
			sections: [...groupBy(own, ({ sectie }) => sectie ?? "")].map(([title, some]) => ({
				title,
				facts: some.map((fact, index) => describeFact(fact, index + 1, register))
			}))
		};
	});
}
function describeFact(fact, number, register) {
	return {
		fact: showFact(fact, number, register),
		kind: fact.soort ?? "",
		value: String(fact.waarde ?? ""),
		remark: fact.opmerking ?? ""
	};
}
function describeNote(fact, register) {
	return {
		title: fact.punt ?? fact.term ?? "",
		text: fact.uitleg ?? fact.tekst,
		fact: showFact(fact, 1, register)
	};
}
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) groups.set(keyOf(item), [...groups.get(keyOf(item)) ?? [], item]);
	return groups;
}
// content/plugin/describe/describe-template.ts
/** What the manifest says of a template. */
function summariseTemplate(own) {
	return summariseDataPage(describe(own));
}
/** The parts of a template that search can find. */
function listTemplateSections(own) {
	return listDataSections(describe(own));
}
function describe(own) {
	return {
		id: own.id,
		collection: "sessie",
		title: own.titel,
		short: `${own.duur_minuten} minuten, ${own.groep.minimum} tot ${own.groep.maximum} mensen. ${own.doel}`,
		updated: own.bijgewerkt,
		words: [
			"draaiboek",
			"sessie",
			"bijeenkomst",
			"agenda"
		],
		parts: [
			{
				heading: templateHeadings.result,
				texts: own.resultaat
			},
			{
				heading: templateHeadings.preparation,
				texts: own.voorbereiding.map(({ wanneer, taak }) => `${wanneer}: ${taak}.`)
			},
			{
				heading: templateHeadings.steps,
				texts: own.stappen.map(({ titel, doel }) => `${titel}. ${doel}`)
			}
		]
	};
}
// content/plugin/describe/list-sources.ts
/** Every source as a page: what it is, which facts rest on it, and which pages use those facts. */
function listSources(pages, register) {
	const users = /* @__PURE__ */ new Map();
	for (const page of pages) for (const { id } of listPageFacts(page, register)) users.set(id, [...users.get(id) ?? [], {
		id: page.id,
		title: page.frontMatter.titel
	}]);
	const factsOf = /* @__PURE__ */ new Map();
	for (const fact of register.facts.values()) for (const source of fact.bronnen) factsOf.set(source, [...factsOf.get(source) ?? [], fact.id]);
	return [...register.sources.values()].map((source) => {
		const facts = (factsOf.get(source.id) ?? []).flatMap((id) => register.facts.get(id) ?? []);
		const pagesUsing = new Map(facts.flatMap(({ id }) => users.get(id) ?? []).map((page) => [page.id, page]));
		return {
			id: source.id,
			title: source.titel,
			publisher: source.uitgever ?? "",
			date: source.datum,
			kind: source.soort ?? "",
			country: source.land ?? "",
			url: source.url ?? "",
			read: source.gelezen ?? "",
			remark: source.opmerking ?? "",
			facts: facts.map(({ id, tekst, zekerheid }) => ({
				id,
				text: tekst,
				certainty: zekerheid
			})),
			pages: [...pagesUsing.values()]
		};
	});
}
// content/plugin/describe/list-to-check.ts
/** Every page with facts that a person must check, and each of those facts once. */
function listToCheck(pages, register) {
	const facts = /* @__PURE__ */ new Map();
	const found = [];
	for (const page of pages) {
		const own = listPageFacts(page, register).filter((fact) => judgeFact(fact, register) !== null);
		if (own.length === 0) continue;
		found.push({
			page: page.id,
			facts: own.map(({ id }) => id)
		});
		for (const fact of own) facts.set(fact.id, {
			fact: showFact(fact, 1, register),
			reason: reasonFor(fact)
		});
	}
	return {
		pages: found,
		facts: [...facts.values()]
	};
}
/** Why a person has to check a fact: its file and fields tell why. */
function reasonFor({ file, artikel, geldig_op, maximumstraf }) {
	if (file.endsWith("/contacten.yaml")) return "nummer";
	if (file.endsWith("/privacy.yaml")) return "privacy";
	if (file.endsWith("/routes.yaml")) return "route";
	if (file.startsWith("feiten/wet/") || file.endsWith("/rechtskader.yaml")) return "wet";
	return artikel !== void 0 || geldig_op !== void 0 || maximumstraf !== void 0 ? "wet" : "overig";
}
// content/plugin/virtual-modules.ts
/** The virtual modules and what each exports. The types that the page sees are in content/virtual.d.ts. */
const virtualModules = {
	"virtual:content": (content) => ({
		pages: listSummaries(content),
		contentInfo: describeContent(content)
	}),
	"virtual:content/sections": (content) => ({ sections: listAllSections(content) }),
	"virtual:content/words": ({ searchWords }) => ({ words: searchWords }),
	"virtual:content/directions": (content) => ({ directions: describeDirections(content) }),
	"virtual:content/interpretation": (content) => ({ interpretation: describeInterpretation(content) }),
	"virtual:content/first-steps": (content) => ({ firstSteps: describeFirstSteps(content) }),
	"virtual:content/sessions": ({ data, register }) => ({
		templates: data.templates,
		cases: data.cases,
		basics: data.basics,
		practice: data.practice,
		invitation: data.invitation,
		tiles: data.tiles,
		municipalities: register.municipalities.map((town) => ({
			name: town.naam,
			district: town.district,
			sure: town.zekerheid === "bevestigd",
			change: describeChange(town)
		}))
	}),
	"virtual:content/sharing": ({ data, register }) => ({ sharing: data.sharing ? describeSharing(data.sharing, register) : null }),
	"virtual:content/role-domains": ({ data }) => ({ roleDomains: data.roleDomains }),
	"virtual:content/to-check": ({ pages, register }) => ({ toCheck: listToCheck(pages, register) }),
	"virtual:content/programme": ({ register }) => ({ programme: describeProgramme(register) }),
	"virtual:content/sources": ({ pages, register }) => ({ sources: listSources(pages, register) })
};
/** All pages that can be opened, also the ones that are data (templates and cases). */
function listSummaries({ pages, register, data }) {
	const summaries = pages.map((page) => summarisePage(page, register));
	const now = new Map(summaries.flatMap(({ id, earlier }) => (earlier ?? []).map((old) => [old, id])));
	const rename = (ids) => [...new Set(ids.map((id) => now.get(id) ?? id))];
	return [
		...summaries.map((page) => ({
			...page,
			related: rename(page.related).filter((id) => id !== page.id),
			...page.signals && { signals: rename(page.signals) }
		})),
		...data.cases.map(summariseCase),
		...data.templates.map(summariseTemplate)
	];
}
/** All sections for search. */
function listAllSections({ pages, register, data }) {
	return [
		...pages.flatMap((page) => listSections(page, register)),
		...data.cases.flatMap(listCaseSections),
		...data.templates.flatMap(listTemplateSections)
	];
}
function describeContent({ pages, register }) {
	return {
		version: pages.map(({ frontMatter }) => frontMatter.bijgewerkt).sort().at(-1) ?? "",
		pages: pages.length,
		facts: register.facts.size,
		sources: register.sources.size
	};
}
/** The text of a module that exports `values`. JSON.parse is quicker for an engine than a large literal. */
function writeModule(values) {
	return Object.entries(values).map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`).join("\n");
}
// content/plugin/load-content.ts
/** Reads register, pages and data below `root` (the repository) and checks them against each other. */
async function loadContent(root) {
	const [{ register, problems }, { pages: written, problems: pageProblems }, { advices, problems: adviceProblems }, { data, problems: dataProblems }, { words: searchWords, problems: wordProblems, lineAt }, skippedFile, penaltyFile, voiceFile, truthFile, dataProse] = await Promise.all([
		readRegister(root),
		readPages(root),
		readAdvices(root),
		readData(root),
		readSearchWords(root),
		readYaml(root, skippedWordsFile, skippedWordsSchema),
		readYaml(root, penaltiesFile, penaltyFileSchema),
		readYaml(root, makersVoiceFile, makersVoiceSchema),
		readYaml(root, truthsFile, truthsSchema),
		listDataProse(root)
	]);
	const known = listKnown(written, register, [
		...[...register.sources.keys()].map((id) => `bron/${id}`),
		...data.templates.map(({ id }) => `sessie/${id}`),
		...data.cases.map(({ id }) => `casus/${id}`)
	]);
	const penalties = "data" in penaltyFile ? penaltyFile : void 0;
	const voice = "data" in voiceFile ? voiceFile : void 0;
	const truths = "data" in truthFile ? truthFile : void 0;
	const pages = includeInPages(written, {
		advices,
		penalties: penalties?.data
	});
	const rules = await checkRules({
		root,
		register,
		pages,
		written,
		advices,
		data,
		dataProse,
		penalties,
		voice,
		truths
	});
	const skipped = "data" in skippedFile ? skippedFile.data : [];
	return {
		register,
		pages,
		written,
		advices,
		penalties: penalties?.data,
		truths: truths?.data ?? [],
		data,
		terms: listTerms(pages, skipped),
		searchWords,
		makersPhrases: rules.makerstem.filter(({ file }) => file !== makersVoiceFile).length,
		problems: [
			...problems,
			...pageProblems,
			...adviceProblems,
			...dataProblems,
			...wordProblems,
			...checkSearchWords(searchWords, listAllSections({
				pages,
				register,
				data
			}), lineAt),
			..."problems" in skippedFile ? skippedFile.problems : checkSkippedWords(pages, skipped),
			...checkNamed(data, register, pages),
			...checkInterpretation(data.rules, data.directions.map(({ id }) => id), pages, register),
			...written.flatMap((page) => checkPage(page, known)),
			...checkAdvices(advices, written, known),
			...penalties ? checkPenalties(penalties.data, written, known.facts, penalties.lineOf) : [],
			...[
				penaltyFile,
				voiceFile,
				truthFile
			].flatMap((file) => "problems" in file ? file.problems : []),
			...Object.values(rules).flat()
		]
	};
}
/** Facts and pages that the data files name must exist too. */
function checkNamed(data, register, pages) {
	const ids = new Set(pages.map(({ id }) => id));
	return data.named.flatMap(({ file, facts, pages: named, lineOf }) => [...facts.filter((id) => !register.facts.has(id)).map((id) => ({
		file,
		line: lineOf(id),
		message: `feit '${id}' bestaat niet: kijk in seeds/feiten welk id je bedoelt`
	})), ...named.filter((id) => !ids.has(id)).map((id) => ({
		file,
		line: lineOf(id),
		message: `pagina '${id}' bestaat niet (nog): verbeter de verwijzing of maak de pagina`
	}))]);
}
// content/plugin/page/find-terms.ts
/** A word up to here gets no plural other than 's: "cap" is not "caps" or "capen". */
const shortWord = 3;
/**
* Makes a finder for whole words. A word with a capital is matched as it is written (DUO is not duo, Halt is not halt);
* another one in any case. Both may have a simple plural.
*/
function createTermFinder(terms) {
	const entries = terms.flatMap((term) => term.words.map((word) => ({
		term,
		word
	}))).sort((one, other) => other.word.length - one.word.length);
	if (entries.length === 0) return () => [];
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${entries.map(({ word }) => `(${writePattern(word)})`).join("|")})(?![\\p{L}\\p{N}-])`, "gu");
	return (text) => [...text.matchAll(pattern)].flatMap((match) => {
		const groups = match.slice(1);
		const entry = entries[groups.findIndex((group) => group !== void 0)];
		return entry ? [{
			...entry,
			start: match.index,
			end: match.index + match[0].length
		}] : [];
	});
}
function writePattern(word) {
	const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/['’]/g, "['’]");
	const exact = /\p{Lu}/u.test(word);
	return (exact ? escaped : escaped.replaceAll(/\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)) + (exact || word.length <= shortWord ? "(?:['’]s)?" : "(?:['’]s|s|en|n)?");
}
// content/plugin/page/mark-terms.ts
/** More explanations than this make a page restless. */
const mostTerms = 8;
/** Words that are quoted, linked or a heading stay as they are. */
const untouched = /* @__PURE__ */ new Set([
	"heading",
	"link",
	"inlineCode"
]);
const untouchedComponents = /* @__PURE__ */ new Set(["Vraag", "NietZeggen"]);
/**
* Remark plugin that wraps the first time a page uses a known term in <Begrip>, with its explanation as properties.
* So nothing has to be loaded to explain a word.
*/
function markTerms({ loadTerms }) {
	let known;
	return async (tree, file) => {
		const terms = await loadTerms();
		if (known?.terms !== terms) known = {
			terms,
			find: createTermFinder(terms)
		};
		markTermsIn(tree, pageIdOf(file.path), known.find);
	};
}
/** Marks the terms in the tree of one page. A page about a term does not explain that term. */
function markTermsIn(tree, pageId, find) {
	const explained = /* @__PURE__ */ new Set();
	visit(tree, (node, index, parent) => {
		if (isUntouched(node)) return SKIP;
		if (node.type !== "text" || !parent || index === void 0) return;
		const parts = [];
		let done = 0;
		for (const { term, word, start, end } of find(node.value)) {
			if (slugOf(term.page) === slugOf(pageId) || explained.has(term.page) || explained.size >= mostTerms) continue;
			explained.add(term.page);
			if (start > done) parts.push(makeText(node.value.slice(done, start)));
			parts.push(wrapTerm(term, word, node.value.slice(start, end)));
			done = end;
		}
		if (done === 0) return;
		if (done < node.value.length) parts.push(makeText(node.value.slice(done)));
		parent.children.splice(index, 1, ...parts);
		return [SKIP, index + parts.length];
	});
}
function isUntouched(node) {
	if (untouched.has(node.type)) return true;
	return "name" in node && typeof node.name === "string" && untouchedComponents.has(node.name);
}
function wrapTerm(term, word, text) {
	const attribute = (name, value) => ({
		type: "mdxJsxAttribute",
		name,
		value
	});
	return {
		type: "mdxJsxTextElement",
		name: "Begrip",
		attributes: [
			attribute("page", term.page),
			attribute("title", term.title),
			attribute("short", term.short),
			...term.language ? [attribute("titleLanguage", term.language)] : [],
			...term.english.includes(word) ? [attribute("language", "en")] : []
		],
		children: [makeText(text)]
	};
}
const makeText = (value) => ({
	type: "text",
	value
});
const slugOf = (page) => page.slice(page.indexOf("/") + 1);
// content/plugin/content-plugin.ts
/** A loader for the content below `root` (the repository). */
function createContentLoader(root) {
	let loading;
	return {
		root,
		load: () => loading ??= loadContent(root),
		forget: () => {
			loading = void 0;
		}
	};
}
/** What happens to an MDX page between its text and its component; in this order. */
function listPagePlugins(load) {
	const loadTerms = async () => (await load()).terms;
	return [
		remarkFrontmatter,
		remarkGfm,
		[includeParts, { load }],
		joinParagraphs,
		nameHeadings,
		frameWorkCard,
		[markTerms, { loadTerms }],
		[embedFacts, { load }]
	];
}
/**
* The Vite plugins for the content of `loader` (the repository): MDX pages that carry their own facts, and the
* virtual modules. A build stops at the first bad content and says file, field and cure.
*/
function contentPlugins({ root, load, forget }) {
	return [{
		...mdx({ remarkPlugins: listPagePlugins(load) }),
		enforce: "pre"
	}, {
		name: "signaalwijzer:content",
		async buildStart() {
			const { problems } = await load();
			if (problems.length === 0) return;
			const list = problems.map(({ file, line, message }) => `${file}:${line}  ${message}`).join("\n");
			if (this.environment.mode === "build") this.error(`De inhoud klopt nog niet:\n${list}`);
			else this.warn(list);
		},
		resolveId: (id) => Object.hasOwn(virtualModules, id) ? `\0${id}` : null,
		async load(id) {
			const make = id.startsWith("\0") ? virtualModules[id.slice(1)] : void 0;
			return make ? writeModule(make(await load())) : null;
		},
		hotUpdate({ file }) {
			if (![join(root, "content"), join(root, "seeds")].some((folder) => file.startsWith(folder + sep))) return;
			forget();
			for (const id of Object.keys(virtualModules)) {
				const module = this.environment.moduleGraph.getModuleById(`\0${id}`);
				if (module) this.environment.moduleGraph.invalidateModule(module);
			}
			this.environment.hot.send({ type: "full-reload" });
		}
	}];
}
// main/contract/notices.ts
const noticesFile = "werk-van-anderen.json";
// main/packaging/bundled-package.ts
/** Files of a package that tell under which licence it is. */
const licenceFile = /^(licen[cs]e|copying|notice|ofl)([.-].*)?$/i;
/** Reads what a package in `folder` says of itself. */
function readBundledPackage(folder) {
	const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	const texts = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && licenceFile.test(entry.name)).map(({ name }) => tidy(readFileSync(join(folder, name), "utf8")));
	return {
		name: asText(manifest.name),
		version: asText(manifest.version),
		licence: asText(manifest.license),
		homepage: asText(manifest.homepage),
		text: [...new Set(texts)].toSorted().join("\n\n")
	};
}
const asText = (value) => typeof value === "string" ? value : "";
/** Build tools bring the licences of all that they are made of along; what of theirs is in the app has the first one. */
const tidy = (text) => text.replaceAll("\r\n", "\n").replace(/^#+ licenses of bundled dependencies[^]*$/im, "").trim();
/**
* The folder of the package that a module of the build came from; undefined for our own modules. `modules` is where the
* build tool itself lives: what it adds (its helpers) is its makers' work as well.
*/
function findPackageFolder(moduleId, modules) {
	const helper = /^\0?(vite|rolldown|@oxc-project\+runtime)\b/.exec(moduleId)?.[1];
	if (helper !== void 0) return `${modules}/${helper.replace("+", "/")}`;
	const path = moduleId.replace(/^\0/, "").replace(/[?#].*$/, "").replaceAll("\\", "/");
	const at = path.lastIndexOf("/node_modules/");
	if (at === -1) return void 0;
	const inside = path.slice(at + 14).split("/");
	const name = inside.slice(0, inside[0]?.startsWith("@") ? 2 : 1).join("/");
	return `${path.slice(0, at + 14)}${name}`;
}
// main/packaging/bundle-recorder.ts
/**
* Makes a recorder for one run of the build. It goes by the modules that are in the chunks, with something of them left;
* for styles and fonts, which leave no module behind, by the files that the build read for them.
*/
function createBundleRecorder(modules) {
	const folders = /* @__PURE__ */ new Set();
	const noteFile = (id) => {
		const folder = findPackageFolder(id, modules);
		if (folder !== void 0) folders.add(folder);
	};
	const noteStyle = (id) => {
		noteFile(id);
		const path = id.replace(/[?#].*$/, "");
		if (!existsSync(path)) return;
		for (const [, from = ""] of readFileSync(path, "utf8").matchAll(/@import\s+(?:url\()?['"]([^'"]+)/g)) noteStyle(from.startsWith(".") ? resolve(dirname(path), from) : `${modules}/${from}`);
	};
	const noteBundle = function(_options, bundle) {
		for (const output of Object.values(bundle)) if (output.type === "asset") for (const name of output.originalFileNames) noteFile(resolve(this.environment.config.root, name));
		else for (const [id, { renderedLength }] of Object.entries(output.modules)) if (renderedLength > 0) noteFile(id);
		for (const id of this.getModuleIds()) if (/\.css($|\?)/.test(id)) noteStyle(id);
	};
	return {
		note: () => ({
			name: "note-bundled-packages",
			apply: "build",
			generateBundle: noteBundle
		}),
		noteAndWrite: () => ({
			name: "write-bundled-packages",
			apply: "build",
			generateBundle: {
				order: "post",
				async handler(options, bundle, isWrite) {
					await noteBundle.call(this, options, bundle, isWrite);
					const sorted = [...folders].map(readBundledPackage).toSorted((one, other) => one.name < other.name ? -1 : 1);
					this.emitFile({
						type: "asset",
						fileName: noticesFile,
						source: `${JSON.stringify({ packages: sorted })}\n`
					});
				}
			}
		})
	};
}
// electron.vite.config.ts
const __electron_vite_injected_import_meta_url = "file:///tmp/w/eyes17/electron.vite.config.ts";
const here = (path) => fileURLToPath(new URL(path, __electron_vite_injected_import_meta_url));
const content = createContentLoader(here("."));
/** Notes whose work is really in the bundles; the builds run one after the other, the page last. */
const recorder = createBundleRecorder(here("./node_modules"));
/** jsPDF drags these in for features that we do not use; an empty module keeps them out of the app. */
const unused = Object.fromEntries([
	"html2canvas",
	"canvg",
	"dompurify"
].map((name) => [name, here("./renderer/report/pdf/left-out.ts")]));
var electron_vite_config_default = defineConfig({
	main: {
		plugins: [recorder.note()],
		build: {
			outDir: "out/main",
			minify: "oxc",
			externalizeDeps: false,
			lib: {
				entry: here("./main/index.ts"),
				formats: ["es"]
			},
			rolldownOptions: { output: { entryFileNames: "index.js" } }
		}
	},
	preload: {
		plugins: [recorder.note()],
		build: {
			outDir: "out/preload",
			externalizeDeps: false,
			lib: {
				entry: here("./main/preload.ts"),
				formats: ["cjs"],
				fileName: () => "preload.cjs"
			},
			rolldownOptions: {
				external: ["electron"],
				output: { entryFileNames: "preload.cjs" }
			}
		}
	},
	renderer: {
		root: here("./renderer"),
		base: "./",
		resolve: { alias: unused },
		plugins: [
			...contentPlugins(content),
			react({ include: /\.(mdx|tsx?)$/ }),
			recorder.noteAndWrite()
		],
		server: { fs: { allow: [here(".")] } },
		worker: {
			format: "es",
			plugins: () => [...contentPlugins(content), recorder.note()]
		},
		build: {
			outDir: here("./out/renderer"),
			minify: "oxc",
			assetsInlineLimit: 0,
			rolldownOptions: { input: here("./renderer/index.html") }
		}
	}
});
export { electron_vite_config_default as default };

//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZWxlY3Ryb24udml0ZS5jb25maWcuanMiLCJuYW1lcyI6WyJwZW5hbHR5IiwibGlzdEdyb3VuZHMiLCJsaXN0R3JvdW5kcyIsInJlYXNvbiIsIm1ha2VUZXh0IiwicmVhc29uIiwicGFyc2VZYW1sIiwiY2hlY2tUZXh0IiwiZGVzY3JpYmUiLCJsaXN0VGV4dHMiLCJpZCIsInNlbnRlbmNlIiwid29yZHNQZXJNaW51dGUiLCJsaXN0RW50cmllcyIsImxpc3RJdGVtcyIsInBsYWNlIiwiZmlsZXMiLCJ0ZXh0Iiwic2VudGVuY2UiLCJsaW5lIiwiZGVzY3JpYmUiXSwic291cmNlcyI6WyIvdG1wL3cvZXllczE3L2NvbnRlbnQvc2NoZW1hL2ZhY3QtY2hlY2sudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL3BhZ2UvZmFjdC1pZHMudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL2NoZWNrL2xpc3QtZmlndXJlcy50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9wbHVnaW4vY2hlY2svY2hlY2stc2VudGVuY2UudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL2Rlc2NyaWJlL2p1ZGdlLWZhY3QudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL2Rlc2NyaWJlL3Nob3ctZmFjdC50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9wbHVnaW4vZGVzY3JpYmUvbGlzdC1wYWdlLWZhY3RzLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3BsdWdpbi9wYWdlL3BhZ2UtaWQudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL3BhZ2UvZW1iZWQtZmFjdHMudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvc2NoZW1hL2Rlc2NyaWJlLWRhdGUudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvc2NoZW1hL2NvbGxlY3Rpb25zLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3NjaGVtYS9zaWduYWwta2luZHMudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvc2NoZW1hL2J1aWxkL2Zyb250LW1hdHRlci50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9zY2hlbWEvYnVpbGQvcGVuYWx0aWVzLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3BsdWdpbi9wYWdlL21ha2UtcGVuYWx0eS10YWJsZS50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9wbHVnaW4vcGFnZS9pbmNsdWRlLXBhcnRzLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3BsdWdpbi9wYWdlL2NvbXBvbmVudHMudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL3BhZ2UvcnVubmluZy10ZXh0LnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3BsdWdpbi9wYWdlL2pvaW4tcGFyYWdyYXBocy50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9zY2hlbWEvYnVpbGQvbWFrZXJzLXZvaWNlLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3NjaGVtYS9idWlsZC9za2lwcGVkLXdvcmRzLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3NjaGVtYS9idWlsZC90cnV0aHMudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL3JlYWQvZmluZC1saW5lLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3BsdWdpbi9wYWdlL25hbWUtaGVhZGluZ3MudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL3JlYWQvcGFyc2UtcGFnZS50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9wbHVnaW4vY2hlY2svY2hlY2stcGFnZS50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9wbHVnaW4vY2hlY2svZmluZC1waHJhc2UudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL2NoZWNrL3Byb3NlLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3BsdWdpbi9jaGVjay9saXN0LXBhZ2UtcHJvc2UudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvc2NoZW1hL2J1aWxkL2FkdmljZS50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9zY2hlbWEvYnVpbGQvZXhwbGFpbi1pc3N1ZXMudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL3JlYWQvZmluZC1pbnZpc2libGUudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL3JlYWQvcmVhZC1tZHgtdGV4dC50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9wbHVnaW4vcmVhZC9yZWFkLWFkdmljZXMudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL2NoZWNrL2NoZWNrLWFkdmljZXMudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL2NoZWNrL2NoZWNrLWNvbnRlbnQudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvc2NoZW1hL2FnZXMudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvc2NoZW1hL3JvbGVzLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3NjaGVtYS9idWlsZC9pbnRlcnByZXRhdGlvbi1maWxlLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3BsdWdpbi9yZWFkL3JlYWQteWFtbC50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9wbHVnaW4vcmVhZC9yZWFkLWludGVycHJldGF0aW9uLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3BsdWdpbi9kZXNjcmliZS9saXN0LXNlY3Rpb25zLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3BsdWdpbi9kZXNjcmliZS9zdW1tYXJpc2UtcGFnZS50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9wbHVnaW4vcmVhZC9yZXNvbHZlLXJlZmVyZW5jZS50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9wbHVnaW4vY2hlY2svY2hlY2staW50ZXJwcmV0YXRpb24udHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL2NoZWNrL2NoZWNrLW1ha2Vycy12b2ljZS50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9wbHVnaW4vY2hlY2svY2hlY2stcGVuYWx0aWVzLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3BsdWdpbi9jaGVjay9jaGVjay10cnV0aHMudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL2NoZWNrL2NoZWNrLXJlcGxhY2VkLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3BsdWdpbi9jaGVjay9zcGxpdC1zZW50ZW5jZXMudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL3BhZ2Uvd29yay1jYXJkLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3BsdWdpbi9jaGVjay9jaGVjay13b3JrLWNhcmQudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL2NoZWNrL2NoZWNrLXJ1bGVzLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3NjaGVtYS9idWlsZC9zZWFyY2gtd29yZHMudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL3JlYWQvcmVhZC1zZWFyY2gtd29yZHMudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL2NoZWNrL2NoZWNrLXNlYXJjaC13b3Jkcy50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9wbHVnaW4vY2hlY2svbGlzdC1kYXRhLXByb3NlLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3BsdWdpbi9kZXNjcmliZS9saXN0LXRlcm1zLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3NjaGVtYS9jYXNlLWxhYmVscy50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9zY2hlbWEvY2FzZS50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9zY2hlbWEvZGlyZWN0aW9uLXNpZGVzLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3NjaGVtYS9idWlsZC9kaXJlY3Rpb24udHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvc2NoZW1hL2ludml0YXRpb24udHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvc2NoZW1hL3ByYWN0aWNlLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3NjaGVtYS9yb2xlLWRvbWFpbnMudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvc2NoZW1hL3NoYXJpbmcudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvc2NoZW1hL3RlbXBsYXRlLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3NjaGVtYS90aWxlLW1hcC50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9wbHVnaW4vY2hlY2svY2hlY2stcHJhY3RpY2UudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL2NoZWNrL2NoZWNrLXNoYXJpbmcudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL3JlYWQvcmVhZC1kYXRhLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3BsdWdpbi9yZWFkL3JlYWQtcGFnZXMudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvc2NoZW1hL2J1aWxkL3JlZ2lzdGVyLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3NjaGVtYS9idWlsZC9lZGl0aW9uLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3BsdWdpbi9yZWFkL2xhY2tzLWxhYmVsLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3BsdWdpbi9yZWFkL3JlYWQtcmVnaXN0ZXIudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvc2NoZW1hL2RhdGEtaGVhZGluZ3MudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL2Rlc2NyaWJlL2Rlc2NyaWJlLWRhdGEtcGFnZS50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9wbHVnaW4vZGVzY3JpYmUvZGVzY3JpYmUtY2FzZS50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9wbHVnaW4vZGVzY3JpYmUvZGVzY3JpYmUtc2hhcmluZy50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9wbHVnaW4vZGVzY3JpYmUvbGlzdC1maXJzdC1zdGVwcy50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9wbHVnaW4vZGVzY3JpYmUvZGVzY3JpYmUtaW50ZXJwcmV0YXRpb24udHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL2Rlc2NyaWJlL2Rlc2NyaWJlLWNoYW5nZS50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9wbHVnaW4vZGVzY3JpYmUvZGVzY3JpYmUtcHJvZ3JhbW1lLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3BsdWdpbi9kZXNjcmliZS9kZXNjcmliZS10ZW1wbGF0ZS50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9wbHVnaW4vZGVzY3JpYmUvbGlzdC1zb3VyY2VzLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3BsdWdpbi9kZXNjcmliZS9saXN0LXRvLWNoZWNrLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3BsdWdpbi92aXJ0dWFsLW1vZHVsZXMudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL2xvYWQtY29udGVudC50cyIsIi90bXAvdy9leWVzMTcvY29udGVudC9wbHVnaW4vcGFnZS9maW5kLXRlcm1zLnRzIiwiL3RtcC93L2V5ZXMxNy9jb250ZW50L3BsdWdpbi9wYWdlL21hcmstdGVybXMudHMiLCIvdG1wL3cvZXllczE3L2NvbnRlbnQvcGx1Z2luL2NvbnRlbnQtcGx1Z2luLnRzIiwiL3RtcC93L2V5ZXMxNy9tYWluL2NvbnRyYWN0L25vdGljZXMudHMiLCIvdG1wL3cvZXllczE3L21haW4vcGFja2FnaW5nL2J1bmRsZWQtcGFja2FnZS50cyIsIi90bXAvdy9leWVzMTcvbWFpbi9wYWNrYWdpbmcvYnVuZGxlLXJlY29yZGVyLnRzIiwiL3RtcC93L2V5ZXMxNy9lbGVjdHJvbi52aXRlLmNvbmZpZy50cyJdLCJzb3VyY2VzQ29udGVudCI6WyIvKiogV2hhdCBhIHBlcnNvbiBoYXMgdG8gZG8gd2l0aCBhIGZhY3QgYmVmb3JlIHVzZSwgYXMgdGhlIHJlZ2lzdGVyIGFuZCB0aGUgZGF5IG9mIHRoZSBlZGl0aW9uIGRlY2lkZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRmFjdENoZWNrIHtcbiAgLyoqIFJlYWQgb25jZSBvciB0b28gbG9uZyBhZ28sIG9yIGRvdWJ0ZnVsLiAqL1xuICByZWFkb25seSBraW5kOiAnbmFnYWFuJyB8ICd0d2lqZmVsJ1xuICAvKiogT2YgdGhlIG5ld2VzdCByZWFkaW5nOyBlbXB0eSB3aGVuIG5vIHJlYWRpbmcgaGFzIGEgZGF0ZS4gKi9cbiAgcmVhZG9ubHkgeWVhcjogc3RyaW5nXG4gIC8qKiBXaGV0aGVyIGl0IGlzIGFib3V0IGEgbnVtYmVyIHRvIHJpbmcuICovXG4gIHJlYWRvbmx5IGlzTnVtYmVyOiBib29sZWFuXG4gIC8qKiBXaGV0aGVyIGEgc2VudGVuY2UgdGhhdCByZXN0cyBvbiBpdCBzYXlzIHNvIGl0c2VsZjogYSBudW1iZXIsIGFuIGFydGljbGUgb3IgYSBwZW5hbHR5LiAqL1xuICByZWFkb25seSBpblRleHQ6IGJvb2xlYW5cbn1cblxuLyoqIFdoZXRoZXIgYSBzZW50ZW5jZSBzZW5kcyB0aGUgcmVhZGVyIHRvIDExMiBvciAxMTM6IHRoZW4gaXQgbWF5IG5ldmVyIGxvb2sgZG91YnRmdWwgdG8gc29tZWJvZHkgaW4gYSBodXJyeS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBuYW1lc0VtZXJnZW5jeSh0ZXh0OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIC8oPzwhW1xccHtMfVxcZC4sLV0pMTFbMjNdKD8hW1xccHtMfVxcZF18Wy4sLV1cXGQpL3UudGVzdCh0ZXh0KVxufVxuXG4vKiogVGhlIG9uZSBwbGFjZSB3aGVyZSB0aGUgc3RhdGVzIGdldCB0aGVpciB3b3Jkcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBuYW1lQ2hlY2soeyBraW5kLCB5ZWFyLCBpc051bWJlciB9OiBGYWN0Q2hlY2spOiBzdHJpbmcge1xuICBpZiAoa2luZCA9PT0gJ3R3aWpmZWwnKSByZXR1cm4gaXNOdW1iZXIgPyAnYmVsIGVlcnN0IG5hJyA6ICd2cmFhZyBlZXJzdCBuYSdcbiAgcmV0dXJuIHllYXIgPT09ICcnID8gJ25hZ2FhbicgOiBgbmFnYWFuOiAke3llYXJ9YFxufVxuXG4vKiogVGhlIGNoZWNrIHRoYXQgbWF0dGVycyBtb3N0IGFtb25nIHRob3NlIG9mIG9uZSBzZW50ZW5jZTogZG91YnQgZmlyc3QsIHRoZW4gdGhlIG9sZGVzdCByZWFkaW5nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbmRXb3JzdENoZWNrKGNoZWNrczogcmVhZG9ubHkgKEZhY3RDaGVjayB8IG51bGwpW10pOiBGYWN0Q2hlY2sgfCB1bmRlZmluZWQge1xuICBjb25zdCB3ZWlnaCA9ICh7IGtpbmQsIHllYXIgfTogRmFjdENoZWNrKSA9PiAoa2luZCA9PT0gJ3R3aWpmZWwnID8gJzAnIDogYDEke3llYXJ9YClcbiAgcmV0dXJuIGNoZWNrc1xuICAgIC5mbGF0TWFwKChjaGVjaykgPT4gY2hlY2sgPz8gW10pXG4gICAgLnNvcnQoKG9uZSwgb3RoZXIpID0+IHdlaWdoKG9uZSkubG9jYWxlQ29tcGFyZSh3ZWlnaChvdGhlcikpKVxuICAgIC5hdCgwKVxufVxuIiwiaW1wb3J0IHR5cGUgeyBSb290IH0gZnJvbSAnbWRhc3QnXG5pbXBvcnQgdHlwZSB7IE1keEpzeEZsb3dFbGVtZW50LCBNZHhKc3hUZXh0RWxlbWVudCB9IGZyb20gJ21kYXN0LXV0aWwtbWR4LWpzeCdcbmltcG9ydCB7IHZpc2l0IH0gZnJvbSAndW5pc3QtdXRpbC12aXNpdCdcblxuZXhwb3J0IHR5cGUgSnN4Tm9kZSA9IE1keEpzeEZsb3dFbGVtZW50IHwgTWR4SnN4VGV4dEVsZW1lbnRcblxuLyoqIFRoZSBpZHMgdGhhdCBhIGNvbXBvbmVudCBuYW1lczogb25lIG9yIG1vcmUsIHNlcGFyYXRlZCBieSBzcGFjZXMuIEVtcHR5IHdoZW4gaXQgbmFtZXMgbm9uZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkSWRzKG5vZGU6IEpzeE5vZGUpOiBzdHJpbmdbXSB7XG4gIGZvciAoY29uc3QgYXR0cmlidXRlIG9mIG5vZGUuYXR0cmlidXRlcylcbiAgICBpZiAoXG4gICAgICBhdHRyaWJ1dGUudHlwZSA9PT0gJ21keEpzeEF0dHJpYnV0ZScgJiZcbiAgICAgIGF0dHJpYnV0ZS5uYW1lID09PSAnaWQnICYmXG4gICAgICB0eXBlb2YgYXR0cmlidXRlLnZhbHVlID09PSAnc3RyaW5nJ1xuICAgIClcbiAgICAgIHJldHVybiBhdHRyaWJ1dGUudmFsdWUuc3BsaXQoL1xccysvKS5maWx0ZXIoKGlkKSA9PiBpZCAhPT0gJycpXG4gIHJldHVybiBbXVxufVxuXG4vKiogVGhlIGZhY3QgaWRzIHRoYXQgYSB0ZXh0IG5hbWVzLCBpbiBpdHMgb3JkZXI7IG9uZSB0aGF0IGl0IG5hbWVzIHR3aWNlIHN0YW5kcyB0aGVyZSB0d2ljZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaXN0RmFjdElkcyh0cmVlOiBSb290KTogc3RyaW5nW10ge1xuICBjb25zdCBpZHM6IHN0cmluZ1tdID0gW11cbiAgdmlzaXQodHJlZSwgWydtZHhKc3hGbG93RWxlbWVudCcsICdtZHhKc3hUZXh0RWxlbWVudCddLCAobm9kZSkgPT4ge1xuICAgIGNvbnN0IGVsZW1lbnQgPSBub2RlIGFzIEpzeE5vZGVcbiAgICBpZiAoZWxlbWVudC5uYW1lID09PSAnRmVpdCcpIGlkcy5wdXNoKC4uLnJlYWRJZHMoZWxlbWVudCkpXG4gIH0pXG4gIHJldHVybiBpZHNcbn1cbiIsIi8qKiBOdW1iZXJzIHRoYXQgYSB0ZXh0IGNhbiB3cml0ZSBhcyBhIHdvcmQuIFwiRWVuXCIgaXMgYW4gYXJ0aWNsZSBmYXIgbW9yZSBvZnRlbiB0aGFuIGl0IGlzIGEgbnVtYmVyLiAqL1xuY29uc3Qgd29yZHM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+ID0ge1xuICDDqcOpbjogJzEnLFxuICB0d2VlOiAnMicsXG4gIGRyaWU6ICczJyxcbiAgdmllcjogJzQnLFxuICB2aWpmOiAnNScsXG4gIHplczogJzYnLFxuICB6ZXZlbjogJzcnLFxuICBhY2h0OiAnOCcsXG4gIG5lZ2VuOiAnOScsXG4gIHRpZW46ICcxMCcsXG4gIGVsZjogJzExJyxcbiAgdHdhYWxmOiAnMTInLFxuICBkZXJ0aWVuOiAnMTMnLFxuICB2ZWVydGllbjogJzE0JyxcbiAgdmlqZnRpZW46ICcxNScsXG4gIHplc3RpZW46ICcxNicsXG4gIHpldmVudGllbjogJzE3JyxcbiAgYWNodHRpZW46ICcxOCcsXG4gIG5lZ2VudGllbjogJzE5JyxcbiAgdHdpbnRpZzogJzIwJyxcbiAgZGVydGlnOiAnMzAnLFxuICB2ZWVydGlnOiAnNDAnLFxuICB2aWpmdGlnOiAnNTAnLFxuICB6ZXN0aWc6ICc2MCcsXG4gIHpldmVudGlnOiAnNzAnLFxuICB0YWNodGlnOiAnODAnLFxuICBuZWdlbnRpZzogJzkwJyxcbiAgaG9uZGVyZDogJzEwMCcsXG4gIGR1aXplbmQ6ICcxMDAwJyxcbn1cblxuLyoqIFRoZSBmaWd1cmVzIHRoYXQgc3RhbmQgaW4gYSB0ZXh0IGFzIGRpZ2l0cywgZWFjaCBpbiBvbmUgd2F5OiBcIjI3LjAwMFwiIGlzIFwiMjcwMDBcIiwgXCI0LDUwXCIgc3RheXMgYXMgaXQgaXMuICovXG5leHBvcnQgZnVuY3Rpb24gbGlzdEZpZ3VyZXModGV4dDogc3RyaW5nKTogc3RyaW5nW10ge1xuICByZXR1cm4gWy4uLnRleHQubWF0Y2hBbGwoL1xcZCsoPzpcXC5cXGQrKSooPzosXFxkKyk/L2cpXS5tYXAoKFtmaWd1cmVdKSA9PlxuICAgIC9eXFxkezEsM30oPzpcXC5cXGR7M30pKyg/Oix8JCkvLnRlc3QoZmlndXJlKSA/IGZpZ3VyZS5yZXBsYWNlQWxsKCcuJywgJycpIDogZmlndXJlLFxuICApXG59XG5cbi8qKiBUaGUgc2FtZSwgd2l0aCB0aGUgbnVtYmVycyB0aGF0IHN0YW5kIHRoZXJlIGFzIGEgd29yZDogd2hhdCBhIHNlbnRlbmNlIG1heSB3cml0ZSBpbiBkaWdpdHMuICovXG5leHBvcnQgZnVuY3Rpb24gbGlzdEZpZ3VyZXNBbmRXb3Jkcyh0ZXh0OiBzdHJpbmcpOiBzdHJpbmdbXSB7XG4gIGNvbnN0IGZvdW5kID0gdGV4dC50b0xvd2VyQ2FzZSgpLm1hdGNoKC9cXHB7TH0rL2d1KSA/PyBbXVxuICByZXR1cm4gWy4uLmxpc3RGaWd1cmVzKHRleHQpLCAuLi5mb3VuZC5mbGF0TWFwKCh3b3JkKSA9PiB3b3Jkc1t3b3JkXSA/PyBbXSldXG59XG4iLCJpbXBvcnQgeyBsaXN0RmlndXJlcyB9IGZyb20gJy4vbGlzdC1maWd1cmVzJ1xuXG4vKiogV2hhdCBhIHNlbnRlbmNlIG11c3Qga2VlcCB0byBiZWNhdXNlIG9mIHRoZSBmYWN0IHRoYXQgaXQgcmVzdHMgb24uICovXG5leHBvcnQgaW50ZXJmYWNlIEZhY3RSdWxlcyB7XG4gIC8qKiBUaGUgcmVnaXN0ZXIgYXNrcyBmb3IgYSBjaGVjaywgc28gdGhhdCB0aGUgcGFnZSBzYXlzIHdpdGggaXQgaG93IG9sZCBpdCBpcy4gKi9cbiAgcmVhZG9ubHkgbXVzdENoZWNrOiBib29sZWFuXG4gIC8qKiBUaGUgZmFjdCBob2xkcyB0aGUgaGlnaGVzdCBwZW5hbHR5LCB3aGljaCBpcyBmb3IgYWR1bHRzLiAqL1xuICByZWFkb25seSBoYXNQZW5hbHR5OiBib29sZWFuXG4gIC8qKiBFdmVyeSBmaWd1cmUgaW4gdGhlIGZhY3Qgb3IgaW4gdGhlIGRhdGUgb2YgYSBzb3VyY2Ugb2YgaXQsIGFzIGBsaXN0RmlndXJlc2Agd3JpdGVzIHRoZW0uICovXG4gIHJlYWRvbmx5IGZpZ3VyZXM6IFJlYWRvbmx5U2V0PHN0cmluZz5cbn1cblxuLyoqIEFuIGFydGljbGUgb2YgbGF3LCBhcyBhIHNlbnRlbmNlIG5hbWVzIGl0LiAqL1xuZXhwb3J0IGNvbnN0IGxhd0FydGljbGUgPSAvXFxiKD86YXJ0aWtlbCg/OmVuKT98YXJ0XFwuKSBcXGR8XFxiXFxkK1thLXpdKiBTclxcYi9pXG5jb25zdCBwZW5hbHR5ID0gL2hvb2dzdGVuc1teLl0qXFxkKyAoPzpqYWFyfG1hYW5kKS9pXG5cbi8qKiBBbiBhcnRpY2xlIG9mIGxhdyBuZWVkcyBpdHMgbGFiZWwsIGFuZCBhIHBlbmFsdHkgc2F5cyB3aG9tIGl0IGlzIGZvci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja0xhYmVscyh0ZXh0OiBzdHJpbmcsIGZhY3RzOiByZWFkb25seSBGYWN0UnVsZXNbXSwgbm90ZTogKG1lc3NhZ2U6IHN0cmluZykgPT4gdm9pZCkge1xuICBpZiAoZmFjdHMubGVuZ3RoID09PSAwKSByZXR1cm5cbiAgaWYgKGxhd0FydGljbGUudGVzdCh0ZXh0KSAmJiAhZmFjdHMuc29tZSgoeyBtdXN0Q2hlY2sgfSkgPT4gbXVzdENoZWNrKSlcbiAgICBub3RlKFxuICAgICAgJ2VlbiB3ZXRzYXJ0aWtlbCB6b25kZXIgZmVpdCBtZXQgY29udHJvbGVyZW46IHRydWU6IG5vZW0gaGV0IGZlaXQgdmFuIGRhdCBhcnRpa2VsLCBkYW4gc3RhYXQgZXJiaWogaG9lIG91ZCBoZXQgaXMnLFxuICAgIClcbiAgaWYgKHBlbmFsdHkudGVzdCh0ZXh0KSAmJiBmYWN0cy5zb21lKCh7IGhhc1BlbmFsdHkgfSkgPT4gaGFzUGVuYWx0eSkgJiYgIXRleHQuaW5jbHVkZXMoJ3ZvbHdhc3NlbmVuJykpXG4gICAgbm90ZShcImVlbiBzdHJhZiB6b25kZXIgJ3Zvb3Igdm9sd2Fzc2VuZW4nOiB6ZWcgdm9vciB3aWUgaGlqIGdlbGR0XCIpXG59XG5cbi8qKiBBIGZpZ3VyZSBpcyB0aGUgZmlyc3QgdGhpbmcgdG8gZ28gd3Jvbmcgd2hlbiBhIHNlbnRlbmNlIGlzIHdyaXR0ZW4gYWZyZXNoLCBhbmQgdGhlIGxhc3QgdGhhdCBhIHJlYWRlciBjYW4gY2hlY2suICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tGaWd1cmVzKHRleHQ6IHN0cmluZywgZmFjdHM6IHJlYWRvbmx5IEZhY3RSdWxlc1tdLCBub3RlOiAobWVzc2FnZTogc3RyaW5nKSA9PiB2b2lkKSB7XG4gIGlmIChmYWN0cy5sZW5ndGggPT09IDApIHJldHVyblxuICBmb3IgKGNvbnN0IGZpZ3VyZSBvZiBsaXN0RmlndXJlcyh0ZXh0KSlcbiAgICBpZiAoIWZhY3RzLnNvbWUoKHsgZmlndXJlcyB9KSA9PiBmaWd1cmVzLmhhcyhmaWd1cmUpKSlcbiAgICAgIG5vdGUoXG4gICAgICAgIGBoZXQgZ2V0YWwgJHtmaWd1cmV9IHN0YWF0IG5pZXQgaW4gaGV0IGZlaXQgZW4gbmlldCBpbiBkZSBkYXR1bSB2YW4gemlqbiBicm9uOiB2ZXJiZXRlciBoZXQsIG9mIG5vZW0gaGV0IGZlaXQgd2FhciBoZXQgc3RhYXRgLFxuICAgICAgKVxufVxuIiwiaW1wb3J0IHR5cGUgeyBGYWN0Q2hlY2sgfSBmcm9tICcuLi8uLi9zY2hlbWEvZmFjdC1jaGVjaydcbmltcG9ydCB0eXBlIHsgUmVnaXN0ZXJGYWN0LCBTb3VyY2UgfSBmcm9tICcuLi8uLi9zY2hlbWEvYnVpbGQvcmVnaXN0ZXInXG5pbXBvcnQgeyBsYXdBcnRpY2xlIH0gZnJvbSAnLi4vY2hlY2svY2hlY2stc2VudGVuY2UnXG5cbi8qKiBBIHJlYWRpbmcgdGhhdCBpcyBub3Qgb2xkZXIgdGhhbiB0aGlzIG1hbnkgeWVhcnMgY291bnRzIGFzIG9uZSBvZiBub3cuICovXG5jb25zdCBmcmVzaFllYXJzID0gMlxuLyoqIEEgbnVtYmVyIG9yIHRleHQgaXMgc3VyZSB3aGVuIGl0IHdhcyByZWFkIGluIHRoaXMgbWFueSBwbGFjZXMuICovXG5jb25zdCBlbm91Z2hSZWFkaW5ncyA9IDJcbi8qKiBUaGVzZSBhcmUga25vd24gdG8gZXZlcnlib2R5IGFuZCBtYXkgbmV2ZXIgbG9vayBkb3VidGZ1bCB0byBzb21lYm9keSBpbiBhIGh1cnJ5LiAqL1xuY29uc3QgbmV2ZXJEb3VidGVkID0gL14oPzoxMTJ8MTEzKSg/IVxcZCkvXG5cbi8qKiBXaGVyZSBhbmQgd2hlbiBzb21ldGhpbmcgd2FzIHJlYWQuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlYWRpbmcge1xuICByZWFkb25seSBzb3VyY2U6IHN0cmluZ1xuICAvKiogXCIyMDI1XCIsIFwiMjAyNS0wNVwiIG9yIFwiMjAyNS0wNS0zMVwiOyBlbXB0eSB3aGVuIG5vYm9keSBrbm93cy4gKi9cbiAgcmVhZG9ubHkgZGF0ZTogc3RyaW5nXG59XG5cbnR5cGUgSnVkZ2VkID0gUGljazxcbiAgUmVnaXN0ZXJGYWN0LFxuICB8ICdtdXN0Q2hlY2snXG4gIHwgJ3Rla3N0J1xuICB8ICdicm9ubmVuJ1xuICB8ICd6ZWtlcmhlaWQnXG4gIHwgJ3R3aWpmZWwnXG4gIHwgJ2xlemluZ2VuJ1xuICB8ICdsYXRlcmVfbGV6aW5nJ1xuICB8ICd0ZWxlZm9vbidcbiAgfCAnYXJ0aWtlbCdcbiAgfCAnbWF4aW11bXN0cmFmJ1xuICB8ICdnZWxkaWdfb3AnXG4gIHwgJ2Jyb25fZGF0dW0nXG4gIHwgJ2RhdHVtX2dlemllbidcbiAgfCAnZmlsZSdcbj5cblxuLyoqXG4gKiBXaGF0IGEgcGVyc29uIGhhcyB0byBkbyB3aXRoIGEgZmFjdCBiZWZvcmUgdXNlLCBkZWNpZGVkIGJ5IHRoZSByZWdpc3RlciBhbG9uZTogbm90aGluZyB3aGVuIGl0IHdhcyByZWFkIGluIHR3byBwbGFjZXNcbiAqIGFuZCB0aGUgbmV3ZXN0IGlzIGZyZXNoIG9uIHRoZSBkYXkgb2YgdGhlIGVkaXRpb24uIE51bGwgaXMgbm90aGluZyB0byBkby5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGp1ZGdlRmFjdChcbiAgZmFjdDogSnVkZ2VkLFxuICB7XG4gICAgc291cmNlcyxcbiAgICBlZGl0aW9uLFxuICB9OiB7IHJlYWRvbmx5IHNvdXJjZXM6IFJlYWRvbmx5TWFwPHN0cmluZywgUGljazxTb3VyY2UsICdkYXR1bSc+PjsgcmVhZG9ubHkgZWRpdGlvbjogc3RyaW5nIH0sXG4pOiBGYWN0Q2hlY2sgfCBudWxsIHtcbiAgaWYgKCFmYWN0Lm11c3RDaGVjaykgcmV0dXJuIG51bGxcbiAgY29uc3QgcGhvbmUgPSBwaG9uZU9mKGZhY3QpXG4gIGlmIChuZXZlckRvdWJ0ZWQudGVzdChwaG9uZSkpIHJldHVybiBudWxsXG4gIGNvbnN0IHJlYWRpbmdzID0gbGlzdFJlYWRpbmdzKGZhY3QsIHNvdXJjZXMpXG4gIGNvbnN0IG5ld2VzdCA9IHJlYWRpbmdzXG4gICAgLm1hcCgoeyBkYXRlIH0pID0+IGRhdGUpXG4gICAgLnNvcnQoKVxuICAgIC5hdCgtMSlcbiAgY29uc3QgY2hlY2sgPSB7IHllYXI6IG5ld2VzdD8uc2xpY2UoMCwgNCkgPz8gJycsIGlzTnVtYmVyOiBwaG9uZSAhPT0gJycsIGluVGV4dDogaXNOdW1iZXJPckxhdyhmYWN0KSB9XG4gIGlmIChpc0RvdWJ0ZnVsKGZhY3QpKSByZXR1cm4geyBraW5kOiAndHdpamZlbCcsIC4uLmNoZWNrIH1cbiAgY29uc3QgaXNTdXJlID1cbiAgICBuZXcgU2V0KHJlYWRpbmdzLm1hcCgoeyBzb3VyY2UgfSkgPT4gc291cmNlKSkuc2l6ZSA+PSBlbm91Z2hSZWFkaW5ncyAmJiBpc0ZyZXNoKG5ld2VzdCA/PyAnJywgZWRpdGlvbilcbiAgcmV0dXJuIGlzU3VyZSA/IG51bGwgOiB7IGtpbmQ6ICduYWdhYW4nLCAuLi5jaGVjayB9XG59XG5cbi8qKiBUaGUgbnVtYmVyIHRoYXQgYSBwYWdlIHNob3dzOiB0aGUgbGF0ZXIgcmVhZGluZyBnb2VzIGJlZm9yZSB0aGUgZmlyc3Qgb25lLiAqL1xuZnVuY3Rpb24gcGhvbmVPZih7IHRlbGVmb29uLCBsYXRlcmVfbGV6aW5nOiBsYXRlciB9OiBKdWRnZWQpOiBzdHJpbmcge1xuICByZXR1cm4gbGF0ZXI/LnRlbGVmb29uID8/IHRlbGVmb29uID8/ICcnXG59XG5cbi8qKiBBIGZhY3Qgd2l0aG91dCByZWFkaW5ncyBvZiBpdHMgbnVtYmVyIGlzIGFzIHN1cmUgYXMgdGhlIHJlZ2lzdGVyIHNheXM7IHdpdGggdGhlbSwgb25seSBhIHJlYXNvbiBmb3IgZG91YnQgY291bnRzLiAqL1xuZnVuY3Rpb24gaXNEb3VidGZ1bCh7IHR3aWpmZWwsIGxlemluZ2VuLCB6ZWtlcmhlaWQgfTogSnVkZ2VkKTogYm9vbGVhbiB7XG4gIHJldHVybiB0d2lqZmVsICE9PSB1bmRlZmluZWQgfHwgKGxlemluZ2VuID09PSB1bmRlZmluZWQgJiYgemVrZXJoZWlkID09PSAnbGFhZycpXG59XG5cbmZ1bmN0aW9uIGlzTnVtYmVyT3JMYXcoZmFjdDogSnVkZ2VkKTogYm9vbGVhbiB7XG4gIHJldHVybiAoXG4gICAgW3Bob25lT2YoZmFjdCksIGZhY3QuYXJ0aWtlbCwgZmFjdC5tYXhpbXVtc3RyYWZdLnNvbWUoKHZhbHVlKSA9PiAodmFsdWUgPz8gJycpICE9PSAnJykgfHxcbiAgICBmYWN0LmZpbGUuc3RhcnRzV2l0aCgnZmVpdGVuL3dldC8nKSB8fFxuICAgIGxhd0FydGljbGUudGVzdChmYWN0LnRla3N0KVxuICApXG59XG5cbi8qKiBXaGVyZSBhbmQgd2hlbiBhIGZhY3Qgd2FzIHJlYWQ6IGl0cyBudW1iZXIgZm9yIGEgY29udGFjdCwgZWxzZSB0aGUgZmFjdCBpdHNlbGYuIE9uZSBlbnRyeSBmb3IgZWFjaCBzb3VyY2UuICovXG5leHBvcnQgZnVuY3Rpb24gbGlzdFJlYWRpbmdzKGZhY3Q6IEp1ZGdlZCwgc291cmNlczogUmVhZG9ubHlNYXA8c3RyaW5nLCBQaWNrPFNvdXJjZSwgJ2RhdHVtJz4+KTogUmVhZGluZ1tdIHtcbiAgY29uc3QgZGF0ZU9mID0gKGlkOiBzdHJpbmcpID0+IHNvdXJjZXMuZ2V0KGlkKT8uZGF0dW0gPz8gJydcbiAgY29uc3QgcGhvbmUgPSBwaG9uZU9mKGZhY3QpXG4gIGlmIChmYWN0LmxlemluZ2VuKVxuICAgIHJldHVybiBmYWN0LmxlemluZ2VuXG4gICAgICAuZmlsdGVyKCh7IHRlbGVmb29uIH0pID0+IHRlbGVmb29uID09PSBwaG9uZSlcbiAgICAgIC5tYXAoKHsgYnJvbiwgZ2V6aWVuID0gJycgfSkgPT4gKHsgc291cmNlOiBicm9uLCBkYXRlOiByZWFkRGF0ZShkYXRlT2YoYnJvbiksIGdlemllbikgfSkpXG4gIGNvbnN0IGxhdGVyID0gZmFjdC5sYXRlcmVfbGV6aW5nXG4gIGNvbnN0IG93biA9IFtmYWN0LmdlbGRpZ19vcCwgZmFjdC5icm9uX2RhdHVtLCBsYXRlcj8uZGF0dW1fZ2V6aWVuLCBmYWN0LmRhdHVtX2dlemllbl1cbiAgICAubWFwKChkYXRlKSA9PiByZWFkRGF0ZShkYXRlID8/ICcnKSlcbiAgICAuZmluZCgoZGF0ZSkgPT4gZGF0ZSAhPT0gJycpXG4gIHJldHVybiBbLi4ubmV3IFNldChbLi4uZmFjdC5icm9ubmVuLCAuLi4obGF0ZXI/LmJyb25uZW4gPz8gW10pXSldLm1hcCgoaWQpID0+ICh7XG4gICAgc291cmNlOiBpZCxcbiAgICBkYXRlOiByZWFkRGF0ZShkYXRlT2YoaWQpLCBvd24gPz8gJycpLFxuICB9KSlcbn1cblxuLyoqXG4gKiBUaGUgZGF0ZSBvZiBhIHNvdXJjZSBhcyB0aGUgcmVnaXN0ZXIgd3JpdGVzIGl0LCBmcmVlbHk6IFwiMjAyNC0wNVwiLCBcIm1lZGlvLTIwMTVcIiwgXCJvbmJla2VuZCAoMjAxOC0yMDIxKVwiLiBPbmUgd2l0aG91dFxuICogYSB5ZWFyIGlzIGFzIG9sZCBhcyB0aGUgZGF5IG9uIHdoaWNoIGl0IHdhcyBzZWVuLCB1bmxlc3MgdGhlIHJlZ2lzdGVyIGNhbGxzIGl0IG9sZGVyLlxuICovXG5mdW5jdGlvbiByZWFkRGF0ZSh3cml0dGVuOiBzdHJpbmcsIHNlZW4gPSAnJyk6IHN0cmluZyB7XG4gIGNvbnN0IHdob2xlID0gL15cXGR7NH0oPzotXFxkezJ9KXswLDJ9KD8hXFxkKS8uZXhlYyh3cml0dGVuKT8uWzBdXG4gIGlmICh3aG9sZSAhPT0gdW5kZWZpbmVkKSByZXR1cm4gd2hvbGVcbiAgY29uc3QgeWVhcnMgPSB3cml0dGVuLm1hdGNoKC9cXGIoPzoxOXwyMClcXGR7Mn1cXGIvZylcbiAgcmV0dXJuIHllYXJzPy5hdCgtMSkgPz8gKC9vdWQvLnRlc3Qod3JpdHRlbikgPyAnJyA6IHNlZW4pXG59XG5cbi8qKiBXaGV0aGVyIGEgZGF0ZSBpcyBhdCBtb3N0IHNvIG1hbnkgeWVhcnMgYmVmb3JlIHRoZSBkYXkgb2YgdGhlIGVkaXRpb247IGEgeWVhciBvciBtb250aCBjb3VudHMgdG8gaXRzIGVuZC4gKi9cbmZ1bmN0aW9uIGlzRnJlc2goZGF0ZTogc3RyaW5nLCBlZGl0aW9uOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgaWYgKGRhdGUgPT09ICcnKSByZXR1cm4gZmFsc2VcbiAgY29uc3Qgb2xkZXN0ID0gYCR7TnVtYmVyKGVkaXRpb24uc2xpY2UoMCwgNCkpIC0gZnJlc2hZZWFyc30ke2VkaXRpb24uc2xpY2UoNCl9YFxuICByZXR1cm4gZGF0ZSA+PSBvbGRlc3Quc2xpY2UoMCwgZGF0ZS5sZW5ndGgpXG59XG4iLCJpbXBvcnQgdHlwZSB7IFNob3duRmFjdCwgU2hvd25Tb3VyY2UgfSBmcm9tICcuLi8uLi9zY2hlbWEvcGFnZSdcbmltcG9ydCB0eXBlIHsgUmVnaXN0ZXJGYWN0IH0gZnJvbSAnLi4vLi4vc2NoZW1hL2J1aWxkL3JlZ2lzdGVyJ1xuaW1wb3J0IHsganVkZ2VGYWN0IH0gZnJvbSAnLi9qdWRnZS1mYWN0J1xuaW1wb3J0IHR5cGUgeyBSZWdpc3RlciB9IGZyb20gJy4uL3JlYWQvcmVhZC1yZWdpc3RlcidcblxuLyoqIFdoeSBhIGZhY3QgaGFzIG5vIHNvdXJjZSBvZiBpdHMgb3duLCBpbiB3b3JkcyB0aGF0IHRoZSByZWFkZXIgc2Vlcy4gKi9cbmNvbnN0IGdyb3VuZHM6IFJlY29yZDxOb25OdWxsYWJsZTxSZWdpc3RlckZhY3RbJ2dyb25kJ10+LCBzdHJpbmc+ID0ge1xuICAnYWxnZW1lbmUta2VubmlzJzogJ0FsZ2VtZW5lIGtlbm5pczogbmlldCBvcCBlZW4gcGFnaW5hIGdlemllbi4nLFxuICBhZmdlbGVpZDogJ0FmZ2VsZWlkIHVpdCB3YXQgZGUgYnJvbm5lbiB6ZWdnZW4uJyxcbiAgJ25pZXQtZ2V2b25kZW4nOiAnSGllciBoZWJiZW4gd2lqIGdlem9jaHQgZW4gbmlldHMgZ2V2b25kZW4uJyxcbiAgZ2VlbjogJ1pvbmRlciBicm9uIG9wZ2Vub21lbi4nLFxufVxuXG4vKiogQSBmYWN0IHdpdGggZXZlcnl0aGluZyB0aGUgcmVhZGVyIG1heSB3YW50IHRvIGtub3cgb2YgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gc2hvd0ZhY3QoZmFjdDogUmVnaXN0ZXJGYWN0LCBudW1iZXI6IG51bWJlciwgcmVnaXN0ZXI6IFJlZ2lzdGVyKTogU2hvd25GYWN0IHtcbiAgcmV0dXJuIHtcbiAgICBpZDogZmFjdC5pZCxcbiAgICBudW1iZXIsXG4gICAgdGV4dDogZmFjdC50ZWtzdCxcbiAgICBjZXJ0YWludHk6IGZhY3QuemVrZXJoZWlkLFxuICAgIGdyb3VuZDogZmFjdC5ncm9uZCA/IGdyb3VuZHNbZmFjdC5ncm9uZF0gOiAnJyxcbiAgICBjaGVjazoganVkZ2VGYWN0KGZhY3QsIHJlZ2lzdGVyKSxcbiAgICB5ZWFyOiBmYWN0LmphYXIgPz8gU3RyaW5nKGZhY3QucGVpbGphYXIgPz8gJycpLFxuICAgIHZhbGlkT246IGZhY3QuZ2VsZGlnX29wID8/ICcnLFxuICAgIGNvdW50cnk6IGZhY3QubGFuZCA/PyAnJyxcbiAgICBjYXV0aW9uOiBbZmFjdC5sZXRfb3AgPz8gJycsIHNheUNvcnJlY3Rpb24oZmFjdCwgcmVnaXN0ZXIpXS5maWx0ZXIoKHBhcnQpID0+IHBhcnQgIT09ICcnKS5qb2luKCcgJyksXG4gICAgc291cmNlczogZmFjdC5icm9ubmVuLmZsYXRNYXAoKGlkKSA9PiBzaG93U291cmNlKGlkLCByZWdpc3RlcikpLFxuICB9XG59XG5cbi8qKiBBIGZhY3QgdGhhdCBuZXdlciBvbmVzIGNvcnJlY3QgaW4gcGFydCBzYXlzIHNvIHdoZXJlIGEgcmVhZGVyIG9wZW5zIGl0OiB0aGUgb2xkIHdvcmRzIG5ldmVyIHN0YW5kIHRoZXJlIGFsb25lLiAqL1xuZnVuY3Rpb24gc2F5Q29ycmVjdGlvbih7IGRlZWxzX3ZlcnZhbmdlbl9kb29yOiBuZXdlciA9IFtdIH06IFJlZ2lzdGVyRmFjdCwgeyBmYWN0cyB9OiBSZWdpc3Rlcik6IHN0cmluZyB7XG4gIGNvbnN0IHRleHRzID0gbmV3ZXIuZmxhdE1hcCgoaWQpID0+IGZhY3RzLmdldChpZCk/LnRla3N0LnRyaW0oKSA/PyBbXSlcbiAgcmV0dXJuIHRleHRzLmxlbmd0aCA9PT0gMCA/ICcnIDogYERpdCBrbG9wdCBuaWV0IG1lZXIgaGVsZW1hYWwuIE51IGdlbGR0OiAke3RleHRzLmpvaW4oJyAnKX1gXG59XG5cbmZ1bmN0aW9uIHNob3dTb3VyY2UoaWQ6IHN0cmluZywgcmVnaXN0ZXI6IFJlZ2lzdGVyKTogU2hvd25Tb3VyY2VbXSB7XG4gIGNvbnN0IHNvdXJjZSA9IHJlZ2lzdGVyLnNvdXJjZXMuZ2V0KGlkKVxuICByZXR1cm4gc291cmNlID8gW3sgaWQsIHRpdGxlOiBzb3VyY2UudGl0ZWwsIHB1Ymxpc2hlcjogc291cmNlLnVpdGdldmVyID8/ICcnLCBkYXRlOiBzb3VyY2UuZGF0dW0gfV0gOiBbXVxufVxuIiwiaW1wb3J0IHR5cGUgeyBTaG93bkZhY3QgfSBmcm9tICcuLi8uLi9zY2hlbWEvcGFnZSdcbmltcG9ydCB0eXBlIHsgUmVnaXN0ZXJGYWN0IH0gZnJvbSAnLi4vLi4vc2NoZW1hL2J1aWxkL3JlZ2lzdGVyJ1xuaW1wb3J0IHsgbGlzdEZhY3RJZHMgfSBmcm9tICcuLi9wYWdlL2ZhY3QtaWRzJ1xuaW1wb3J0IHR5cGUgeyBQYWdlIH0gZnJvbSAnLi4vcmVhZC9yZWFkLXBhZ2VzJ1xuaW1wb3J0IHR5cGUgeyBSZWdpc3RlciB9IGZyb20gJy4uL3JlYWQvcmVhZC1yZWdpc3RlcidcbmltcG9ydCB7IHNob3dGYWN0IH0gZnJvbSAnLi9zaG93LWZhY3QnXG5cbi8qKiBXaGF0IGEgcGFnZSBzYXlzIGFib3ZlIGl0cyB0ZXh0LCBhbmQgdGhlIGlkcyBvZiB0aGUgZmFjdHMgdW5kZXIgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIFBhZ2VHcm91bmRzIHtcbiAgLyoqIFRoZSBzZW50ZW5jZSBvciB0d28gdGhhdCBvcGVuIHRoZSBwYWdlLiAqL1xuICByZWFkb25seSBsZWFkOiByZWFkb25seSBzdHJpbmdbXVxuICByZWFkb25seSBhZ2VzOiByZWFkb25seSBzdHJpbmdbXVxufVxuXG4vKipcbiAqIFRoZSBmYWN0cyB0aGF0IHRoZSBmcm9udCBtYXR0ZXIgb2YgYSBwYWdlIG5hbWVzLCBieSB3aGF0IHJlc3RzIG9uIHRoZW0uIEEgbGVhZCB0aGF0IGlzIG91ciBvd24gc2hvd3Mgbm9uZTogdGhhdCBvZiBhXG4gKiBzaWduYWwgc2F5cyB3aGF0IGl0IGNhbiBhbHNvIGJlLCB0aGF0IG9mIGFuIGFiYnJldmlhdGlvbiB3aGF0IHRoZSBsZXR0ZXJzIHN0YW5kIGZvci5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpc3RHcm91bmRzKHsgZnJvbnRNYXR0ZXIgfTogUGljazxQYWdlLCAnZnJvbnRNYXR0ZXInPik6IFBhZ2VHcm91bmRzIHtcbiAgcmV0dXJuIHtcbiAgICBsZWFkOiBmcm9udE1hdHRlci5mZWl0ZW4uZmlsdGVyKChpZCkgPT4gIWlzT3duTGVhZChmcm9udE1hdHRlciwgaWQpKSxcbiAgICBhZ2VzOiBmcm9udE1hdHRlci5jb2xsZWN0aW9uID09PSAnZmVub21lZW4nID8gZnJvbnRNYXR0ZXIubGVlZnRpamRGZWl0ZW4gOiBbXSxcbiAgfVxufVxuXG5mdW5jdGlvbiBpc093bkxlYWQoZnJvbnRNYXR0ZXI6IFBhZ2VbJ2Zyb250TWF0dGVyJ10sIGlkOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgaWYgKGZyb250TWF0dGVyLmNvbGxlY3Rpb24gPT09ICdzaWduYWFsJykgcmV0dXJuIGlkID09PSBmcm9udE1hdHRlci5mZWl0XG4gIHJldHVybiBmcm9udE1hdHRlci5jb2xsZWN0aW9uID09PSAnYmVncmlwJyAmJiBmcm9udE1hdHRlci5zb29ydCA9PT0gJ2Fma29ydGluZydcbn1cblxuLyoqIFRoZSBmYWN0cyBvZiBhIHBhZ2UgYXMgaXQgc2hvd3MgdGhlbSwgbnVtYmVyZWQgYnkgZmlyc3QgYXBwZWFyYW5jZTogdGhvc2UgYWJvdmUgaXRzIHRleHQgY29tZSBmaXJzdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaXN0U2hvd25GYWN0cyhcbiAgcGFnZTogUGljazxQYWdlLCAndHJlZScgfCAnZnJvbnRNYXR0ZXInPixcbiAgcmVnaXN0ZXI6IFJlZ2lzdGVyLFxuKTogTWFwPHN0cmluZywgU2hvd25GYWN0PiB7XG4gIGNvbnN0IHsgZnJvbnRNYXR0ZXIgfSA9IHBhZ2VcbiAgY29uc3QgeyBsZWFkLCBhZ2VzIH0gPSBsaXN0R3JvdW5kcyhwYWdlKVxuICBjb25zdCBjYXJkID0gJ2ZlaXQnIGluIGZyb250TWF0dGVyID8gW2Zyb250TWF0dGVyLmZlaXRdIDogW11cbiAgY29uc3QgaWRzID0gbmV3IFNldChbLi4ubGVhZCwgLi4uYWdlcywgLi4ubGlzdEZhY3RJZHMocGFnZS50cmVlKSwgLi4uY2FyZCwgLi4uZnJvbnRNYXR0ZXIuZmVpdGVuXSlcbiAgY29uc3QgZmFjdHMgPSBbLi4uaWRzXS5mbGF0TWFwKChpZCkgPT4gcmVnaXN0ZXIuZmFjdHMuZ2V0KGlkKSA/PyBbXSlcbiAgcmV0dXJuIG5ldyBNYXAoZmFjdHMubWFwKChmYWN0LCBhdCkgPT4gW2ZhY3QuaWQsIHNob3dGYWN0KGZhY3QsIGF0ICsgMSwgcmVnaXN0ZXIpXSkpXG59XG5cbi8qKiBBbGwgZmFjdHMgdGhhdCBhIHBhZ2UgcmVzdHMgb24sIGluIHRoZSBzYW1lIG9yZGVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpc3RQYWdlRmFjdHMocGFnZTogUGFnZSwgcmVnaXN0ZXI6IFJlZ2lzdGVyKTogUmVnaXN0ZXJGYWN0W10ge1xuICByZXR1cm4gWy4uLmxpc3RTaG93bkZhY3RzKHBhZ2UsIHJlZ2lzdGVyKS5rZXlzKCldLmZsYXRNYXAoKGlkKSA9PiByZWdpc3Rlci5mYWN0cy5nZXQoaWQpID8/IFtdKVxufVxuIiwiaW1wb3J0IHsgYmFzZW5hbWUsIGRpcm5hbWUgfSBmcm9tICdub2RlOnBhdGgnXG5cbi8qKiBUaGUgaWQgb2YgdGhlIHBhZ2UgaW4gYSBmaWxlOiBcIjxjb2xsZWN0aW9uPi88c2x1Zz5cIiwgYXMgaXRzIGZvbGRlciBhbmQgbmFtZSBzYXkuICovXG5leHBvcnQgZnVuY3Rpb24gcGFnZUlkT2YocGF0aDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIGAke2Jhc2VuYW1lKGRpcm5hbWUocGF0aCkpfS8ke2Jhc2VuYW1lKHBhdGgsICcubWR4Jyl9YFxufVxuIiwiaW1wb3J0IHR5cGUgeyBQcm9ncmFtIH0gZnJvbSAnZXN0cmVlJ1xuaW1wb3J0IHsgdmFsdWVUb0VzdHJlZSB9IGZyb20gJ2VzdHJlZS11dGlsLXZhbHVlLXRvLWVzdHJlZSdcbmltcG9ydCB0eXBlIHsgUm9vdCB9IGZyb20gJ21kYXN0J1xuaW1wb3J0IHR5cGUgeyBNZHhKc3hBdHRyaWJ1dGUgfSBmcm9tICdtZGFzdC11dGlsLW1keC1qc3gnXG5pbXBvcnQgdHlwZSB7IE1keGpzRXNtIH0gZnJvbSAnbWRhc3QtdXRpbC1tZHhqcy1lc20nXG5pbXBvcnQgeyB0b1N0cmluZyB9IGZyb20gJ21kYXN0LXV0aWwtdG8tc3RyaW5nJ1xuaW1wb3J0IHsgdmlzaXQgfSBmcm9tICd1bmlzdC11dGlsLXZpc2l0J1xuaW1wb3J0IHR5cGUgeyBWRmlsZSB9IGZyb20gJ3ZmaWxlJ1xuaW1wb3J0IHsgbmFtZXNFbWVyZ2VuY3kgfSBmcm9tICcuLi8uLi9zY2hlbWEvZmFjdC1jaGVjaydcbmltcG9ydCB0eXBlIHsgQ29udGVudCB9IGZyb20gJy4uL2NvbnRlbnQnXG5pbXBvcnQgeyByZWFkSWRzLCB0eXBlIEpzeE5vZGUgfSBmcm9tICcuL2ZhY3QtaWRzJ1xuaW1wb3J0IHsgbGlzdEdyb3VuZHMsIGxpc3RTaG93bkZhY3RzIH0gZnJvbSAnLi4vZGVzY3JpYmUvbGlzdC1wYWdlLWZhY3RzJ1xuaW1wb3J0IHsgcGFnZUlkT2YgfSBmcm9tICcuL3BhZ2UtaWQnXG5cbi8qKlxuICogUmVtYXJrIHBsdWdpbiB0aGF0IGdpdmVzIGEgcGFnZSBpdHMgZmFjdHMsIGFuZCBldmVyeSA8RmVpdD4gdGhlIG51bWJlcnMgb2YgdGhvc2UgaXQgcmVzdHMgb24uIFRoZSBwYWdlIGV4cG9ydHMgdGhlbVxuICogYXMgYGZhY3RzYCwgZWFjaCBvbmNlLCBhbmQgYXMgYGdyb3VuZHNgIHRoZSBudW1iZXJzIG9mIHRob3NlIHVuZGVyIGl0cyBsZWFkIGFuZCBhZ2VzOiBzbyBpdCBjYXJyaWVzIGl0cyBvd24gc291cmNlcyxcbiAqIGFuZCB3aGVyZSB0aGV5IGFyZSBzaG93biBpcyBub3QgdXAgdG8gdGhlIHRleHQuIFRocm93cyBmb3IgYSBmaWxlIHRoYXQgaXMgbm8gcGFnZSBvZiB0aGUgY29udGVudC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVtYmVkRmFjdHMoeyBsb2FkIH06IHsgbG9hZDogKCkgPT4gUHJvbWlzZTxQaWNrPENvbnRlbnQsICdyZWdpc3RlcicgfCAncGFnZXMnPj4gfSkge1xuICByZXR1cm4gYXN5bmMgKHRyZWU6IFJvb3QsIGZpbGU6IFZGaWxlKSA9PiB7XG4gICAgY29uc3QgeyByZWdpc3RlciwgcGFnZXMgfSA9IGF3YWl0IGxvYWQoKVxuICAgIGNvbnN0IHBhZ2UgPSBwYWdlcy5maW5kKCh7IGlkIH0pID0+IGlkID09PSBwYWdlSWRPZihmaWxlLnBhdGgpKVxuICAgIGlmICghcGFnZSkgdGhyb3cgbmV3IEVycm9yKGAke2ZpbGUucGF0aH0gaXMgZ2VlbiBwYWdpbmEsIG9mIGhlZWZ0IGVlbiBrb3AgZGllIG5pZXQga2xvcHQuYClcbiAgICBjb25zdCBzaG93biA9IGxpc3RTaG93bkZhY3RzKHBhZ2UsIHJlZ2lzdGVyKVxuICAgIGNvbnN0IG51bWJlciA9IChpZHM6IHJlYWRvbmx5IHN0cmluZ1tdKSA9PiBpZHMuZmxhdE1hcCgoaWQpID0+IHNob3duLmdldChpZCk/Lm51bWJlciA/PyBbXSlcbiAgICB2aXNpdCh0cmVlLCBbJ21keEpzeEZsb3dFbGVtZW50JywgJ21keEpzeFRleHRFbGVtZW50J10sIChub2RlKSA9PiB7XG4gICAgICBjb25zdCBlbGVtZW50ID0gbm9kZSBhcyBKc3hOb2RlXG4gICAgICBpZiAoZWxlbWVudC5uYW1lID09PSAnRmVpdCcpXG4gICAgICAgIGVsZW1lbnQuYXR0cmlidXRlcyA9IFtcbiAgICAgICAgICAuLi5lbGVtZW50LmF0dHJpYnV0ZXMuZmlsdGVyKGlzRGF0ZWQpLFxuICAgICAgICAgIG1ha2VBdHRyaWJ1dGUoJ251bWJlcnMnLCBudW1iZXIocmVhZElkcyhlbGVtZW50KSkpLFxuICAgICAgICAgIC4uLihuYW1lc0VtZXJnZW5jeSh0b1N0cmluZyhlbGVtZW50KSkgPyBbZW1lcmdlbmN5XSA6IFtdKSxcbiAgICAgICAgXVxuICAgIH0pXG4gICAgY29uc3QgeyBsZWFkLCBhZ2VzIH0gPSBsaXN0R3JvdW5kcyhwYWdlKVxuICAgIHRyZWUuY2hpbGRyZW4ucHVzaChcbiAgICAgIGV4cG9ydENvbnN0YW50KCdmYWN0cycsIFsuLi5zaG93bi52YWx1ZXMoKV0pLFxuICAgICAgZXhwb3J0Q29uc3RhbnQoJ2dyb3VuZHMnLCB7IGxlYWQ6IG51bWJlcihsZWFkKSwgYWdlczogbnVtYmVyKGFnZXMpIH0pLFxuICAgIClcbiAgfVxufVxuXG4vKiogU2F5cyB0aGF0IHRoZSBzZW50ZW5jZSBzZW5kcyB0aGUgcmVhZGVyIHRvIDExMiBvciAxMTMuICovXG5jb25zdCBlbWVyZ2VuY3k6IE1keEpzeEF0dHJpYnV0ZSA9IHsgdHlwZTogJ21keEpzeEF0dHJpYnV0ZScsIG5hbWU6ICdlbWVyZ2VuY3knLCB2YWx1ZTogbnVsbCB9XG5cbi8qKiBXaGV0aGVyIGFuIGF0dHJpYnV0ZSBzYXlzIHRoYXQgdGhlIHRleHQgYXJvdW5kIGEgZmFjdCB0ZWxscyBob3cgb2xkIGl0IGlzLiAqL1xuZnVuY3Rpb24gaXNEYXRlZChhdHRyaWJ1dGU6IEpzeE5vZGVbJ2F0dHJpYnV0ZXMnXVtudW1iZXJdKTogYm9vbGVhbiB7XG4gIHJldHVybiBhdHRyaWJ1dGUudHlwZSA9PT0gJ21keEpzeEF0dHJpYnV0ZScgJiYgYXR0cmlidXRlLm5hbWUgPT09ICdkYXRlZCdcbn1cblxuZnVuY3Rpb24gbWFrZUF0dHJpYnV0ZShuYW1lOiBzdHJpbmcsIHZhbHVlOiByZWFkb25seSBudW1iZXJbXSk6IE1keEpzeEF0dHJpYnV0ZSB7XG4gIGNvbnN0IGVzdHJlZTogUHJvZ3JhbSA9IHtcbiAgICB0eXBlOiAnUHJvZ3JhbScsXG4gICAgc291cmNlVHlwZTogJ21vZHVsZScsXG4gICAgY29tbWVudHM6IFtdLFxuICAgIGJvZHk6IFt7IHR5cGU6ICdFeHByZXNzaW9uU3RhdGVtZW50JywgZXhwcmVzc2lvbjogdmFsdWVUb0VzdHJlZSh2YWx1ZSkgfV0sXG4gIH1cbiAgcmV0dXJuIHtcbiAgICB0eXBlOiAnbWR4SnN4QXR0cmlidXRlJyxcbiAgICBuYW1lLFxuICAgIHZhbHVlOiB7IHR5cGU6ICdtZHhKc3hBdHRyaWJ1dGVWYWx1ZUV4cHJlc3Npb24nLCB2YWx1ZTogJycsIGRhdGE6IHsgZXN0cmVlIH0gfSxcbiAgfVxufVxuXG5mdW5jdGlvbiBleHBvcnRDb25zdGFudChuYW1lOiBzdHJpbmcsIHZhbHVlOiB1bmtub3duKTogTWR4anNFc20ge1xuICBjb25zdCBlc3RyZWU6IFByb2dyYW0gPSB7XG4gICAgdHlwZTogJ1Byb2dyYW0nLFxuICAgIHNvdXJjZVR5cGU6ICdtb2R1bGUnLFxuICAgIGNvbW1lbnRzOiBbXSxcbiAgICBib2R5OiBbXG4gICAgICB7XG4gICAgICAgIHR5cGU6ICdFeHBvcnROYW1lZERlY2xhcmF0aW9uJyxcbiAgICAgICAgc3BlY2lmaWVyczogW10sXG4gICAgICAgIHNvdXJjZTogbnVsbCxcbiAgICAgICAgYXR0cmlidXRlczogW10sXG4gICAgICAgIGRlY2xhcmF0aW9uOiB7XG4gICAgICAgICAgdHlwZTogJ1ZhcmlhYmxlRGVjbGFyYXRpb24nLFxuICAgICAgICAgIGtpbmQ6ICdjb25zdCcsXG4gICAgICAgICAgZGVjbGFyYXRpb25zOiBbXG4gICAgICAgICAgICB7XG4gICAgICAgICAgICAgIHR5cGU6ICdWYXJpYWJsZURlY2xhcmF0b3InLFxuICAgICAgICAgICAgICBpZDogeyB0eXBlOiAnSWRlbnRpZmllcicsIG5hbWUgfSxcbiAgICAgICAgICAgICAgaW5pdDogdmFsdWVUb0VzdHJlZSh2YWx1ZSksXG4gICAgICAgICAgICB9LFxuICAgICAgICAgIF0sXG4gICAgICAgIH0sXG4gICAgICB9LFxuICAgIF0sXG4gIH1cbiAgcmV0dXJuIHsgdHlwZTogJ21keGpzRXNtJywgdmFsdWU6ICcnLCBkYXRhOiB7IGVzdHJlZSB9IH1cbn1cbiIsImNvbnN0IG1vbnRocyA9IG5ldyBJbnRsLkRhdGVUaW1lRm9ybWF0KCdubCcsIHsgbW9udGg6ICdsb25nJywgdGltZVpvbmU6ICdVVEMnIH0pXG5cbi8qKiBcIjIwMjQtMDctMDFcIiBpcyBcIjEganVsaSAyMDI0XCIsIFwiMjAyNC0wNVwiIGlzIFwibWVpIDIwMjRcIiwgYW5kIGEgeWVhciBzdGF5cyBhcyBpdCBpcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZXNjcmliZURhdGUoZGF0ZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgW3llYXIgPSAnJywgbW9udGgsIGRheV0gPSBkYXRlLnNwbGl0KCctJylcbiAgaWYgKG1vbnRoID09PSB1bmRlZmluZWQpIHJldHVybiB5ZWFyXG4gIGNvbnN0IG5hbWUgPSBtb250aHMuZm9ybWF0KG5ldyBEYXRlKGAke3llYXJ9LSR7bW9udGh9LTAxVDAwOjAwOjAwWmApKVxuICByZXR1cm4gWy4uLihkYXkgPT09IHVuZGVmaW5lZCA/IFtdIDogW1N0cmluZyhOdW1iZXIoZGF5KSldKSwgbmFtZSwgeWVhcl0uam9pbignICcpXG59XG4iLCIvKiogVGhlIGNvbGxlY3Rpb25zIG9mIHBhZ2VzLCBpbiB0aGUgb3JkZXIgaW4gd2hpY2ggdGhleSBhcmUgc2hvd24uIEEgcGFnZSBpZCBpcyBcIjxjb2xsZWN0aW9uPi88c2x1Zz5cIi4gKi9cbmV4cG9ydCBjb25zdCBjb2xsZWN0aW9ucyA9IFtcbiAgJ2hhbmRyZWlraW5nJyxcbiAgJ3NpZ25hYWwnLFxuICAnZmVub21lZW4nLFxuICAnZmFzdC1tb25leScsXG4gICdpbnRlcnZlbnRpZScsXG4gICdyb3V0ZScsXG4gICdjb250YWN0JyxcbiAgJ3JvbCcsXG4gICd3ZXQnLFxuICAnYmVncmlwJyxcbiAgJ2Nhc3VzJyxcbiAgJ3Nlc3NpZScsXG4gICdicm9uJyxcbl0gYXMgY29uc3RcblxuZXhwb3J0IHR5cGUgQ29sbGVjdGlvbiA9ICh0eXBlb2YgY29sbGVjdGlvbnMpW251bWJlcl1cblxuLyoqIFRoZSBuaW5lIGRvbWFpbnMgb2YgdGhlIHNpZ25hbGVua2FhcnQuIElkcyBhcmUgdGhlIGZpbGUgbmFtZXMgaW4gc2VlZHMvZmVpdGVuL3NpZ25hbGVuLiAqL1xuZXhwb3J0IGNvbnN0IGRvbWFpbnMgPSBbXG4gIHsgaWQ6ICdnZWxkLWJleml0dGluZ2VuJywgbmFtZTogJ0dlbGQgZW4gc3B1bGxlbicgfSxcbiAgeyBpZDogJ3RlbGVmb29uLWRldmljZXMtYWNjb3VudHMnLCBuYW1lOiAnVGVsZWZvb24gZW4gYWNjb3VudHMnIH0sXG4gIHsgaWQ6ICdvbmxpbmUtZ2VkcmFnJywgbmFtZTogJ09ubGluZSBnZWRyYWcnIH0sXG4gIHsgaWQ6ICdnZWRyYWctZW1vdGllJywgbmFtZTogJ0dlZHJhZyBlbiBnZXZvZWwnIH0sXG4gIHsgaWQ6ICd2cmllbmRlbi1uZXR3ZXJrJywgbmFtZTogJ1ZyaWVuZGVuIGVuIG5ldHdlcmsnIH0sXG4gIHsgaWQ6ICdzY2hvb2wtd2VyaycsIG5hbWU6ICdTY2hvb2wgZW4gd2VyaycgfSxcbiAgeyBpZDogJ3RodWlzLWdlemluJywgbmFtZTogJ1RodWlzIGVuIGdlemluJyB9LFxuICB7IGlkOiAnYWRtaW5pc3RyYXRpZScsIG5hbWU6ICdQb3N0IGVuIGFkbWluaXN0cmF0aWUnIH0sXG4gIHsgaWQ6ICdsb2NhdGllLXBhbmQtYnV1cnQnLCBuYW1lOiAnUGxlaywgcGFuZCBlbiBidXVydCcgfSxcbl0gYXMgY29uc3RcblxuZXhwb3J0IHR5cGUgRG9tYWluSWQgPSAodHlwZW9mIGRvbWFpbnMpW251bWJlcl1bJ2lkJ11cblxuLyoqIEFnZXMgb2YgeW91bmcgcGVvcGxlIHRoYXQgYSBzb3VyY2UgY2FuIG5hbWUuIEFsd2F5cyBhYm91dCBhIHBoZW5vbWVub24sIG5ldmVyIGFib3V0IGEgeW91bmcgcGVyc29uLiAqL1xuZXhwb3J0IGNvbnN0IGFnZUdyb3VwcyA9IFtcbiAgeyBpZDogJ29uZGVyLTEyJywgbmFtZTogJ0pvbmdlciBkYW4gMTInIH0sXG4gIHsgaWQ6ICcxMi0xNycsIG5hbWU6ICcxMiB0b3QgZW4gbWV0IDE3JyB9LFxuICB7IGlkOiAnMTgtcGx1cycsIG5hbWU6ICcxOCBlbiBvdWRlcicgfSxcbl0gYXMgY29uc3RcblxuZXhwb3J0IHR5cGUgQWdlR3JvdXBJZCA9ICh0eXBlb2YgYWdlR3JvdXBzKVtudW1iZXJdWydpZCddXG5cbi8qKiBIb3cgc3VyZSBhIGZhY3QgaXMsIGFzIHRoZSBzb3VyY2UgcmVnaXN0ZXIgc2F5cy4gTmV2ZXIgYSBtZWFzdXJlIG9mIGEgeW91bmcgcGVyc29uLiAqL1xuZXhwb3J0IGNvbnN0IGNlcnRhaW50aWVzID0gWydob29nJywgJ21pZGRlbCcsICdsYWFnJywgJ25pZXQtYmVwYWFsZCddIGFzIGNvbnN0XG5cbmV4cG9ydCB0eXBlIENlcnRhaW50eSA9ICh0eXBlb2YgY2VydGFpbnRpZXMpW251bWJlcl1cbiIsIi8qKlxuICogV2hhdCBraW5kIG9mIHRoaW5nIGEgc2lnbmFsIGlzLiBIYXJtLCBwcmVzc3VyZSwgY2hhbmdlIGFuZCBjb25zZXF1ZW5jZSBhcmUgYWJvdXQgd2hhdCBoYXBwZW5zIHRvIGEgeW91bmcgcGVyc29uOyBhXG4gKiBjaXJjdW1zdGFuY2Ugb3IgYSBwbGFjZSBuZXZlciByYWlzZXMgYW55dGhpbmcgYnkgaXRzZWxmLiBJbiB0aGUgb3JkZXIgaW4gd2hpY2ggdGhlaXIgZmlyc3Qgc3RlcHMgYXJlIGdpdmVuLlxuICovXG5leHBvcnQgY29uc3Qgc2lnbmFsS2luZHMgPSBbXG4gIHsgaWQ6ICdzY2hhZGUnLCBuYW1lOiAnc2NoYWRlJywgZXhwbGFuYXRpb246ICdlciBpcyBpZXRzIG1ldCBkZXplIGpvbmdlcmUnIH0sXG4gIHsgaWQ6ICdkcnVrJywgbmFtZTogJ2RydWsgb2YgaGFhc3QnLCBleHBsYW5hdGlvbjogJ2llbWFuZCB6ZXQgZHJ1aywgb2YgdXJlbiB0ZWxsZW4nIH0sXG4gIHsgaWQ6ICdnZXZvbGcnLCBuYW1lOiAnZ2V2b2xnJywgZXhwbGFuYXRpb246ICdlciBpcyBhbCBpZXRzIGdlYmV1cmQnIH0sXG4gIHsgaWQ6ICd2ZXJhbmRlcmluZycsIG5hbWU6ICd2ZXJhbmRlcmluZycsIGV4cGxhbmF0aW9uOiAnZWVuIHZyYWFnLCBnZWVuIGNvbmNsdXNpZScgfSxcbiAgeyBpZDogJ3BsZWsnLCBuYW1lOiAncGxlaycsIGV4cGxhbmF0aW9uOiAnZ2FhdCBvdmVyIGVlbiBwbGVrIGVuIG5pZXQgb3ZlciBlZW4gam9uZ2VyZScgfSxcbiAge1xuICAgIGlkOiAna3dldHNiYWFyaGVpZCcsXG4gICAgbmFtZTogJ29tc3RhbmRpZ2hlaWQnLFxuICAgIGV4cGxhbmF0aW9uOiAnZWVuIHJlZGVuIG9tIGh1bHAgdGUgYmllZGVuLCBnZWVuIHNpZ25hYWwgdmFuIG1pc2RhYWQnLFxuICB9LFxuXSBhcyBjb25zdFxuXG5leHBvcnQgdHlwZSBTaWduYWxLaW5kID0gKHR5cGVvZiBzaWduYWxLaW5kcylbbnVtYmVyXVsnaWQnXVxuXG5leHBvcnQgY29uc3Qgc2lnbmFsS2luZElkcyA9IHNpZ25hbEtpbmRzLm1hcCgoeyBpZCB9KSA9PiBpZClcblxuLyoqIEtpbmRzIHRoYXQgY2Fycnkgbm90aGluZyBieSB0aGVtc2VsdmVzOiB3aXRoIG9ubHkgdGhlc2UgdGlja2VkLCBubyBkaXJlY3Rpb24gb2YgY3JpbWUgaXMgbmFtZWQuICovXG5leHBvcnQgY29uc3QgY2lyY3Vtc3RhbmNlczogcmVhZG9ubHkgU2lnbmFsS2luZFtdID0gWydwbGVrJywgJ2t3ZXRzYmFhcmhlaWQnXVxuXG4vKiogS2luZHMgdGhhdCB3ZWlnaCBlbm91Z2ggZm9yIGhlYXZpZXIgaGVscCwgYWxzbyB3aXRob3V0IGEgbGV0LW9wLiAqL1xuZXhwb3J0IGNvbnN0IGdyYXZlS2luZHM6IHJlYWRvbmx5IFNpZ25hbEtpbmRbXSA9IFsnc2NoYWRlJywgJ2RydWsnXVxuIiwiaW1wb3J0IHsgeiB9IGZyb20gJ3pvZCdcbmltcG9ydCB7IGFnZUdyb3VwcywgZG9tYWlucywgdHlwZSBDb2xsZWN0aW9uIH0gZnJvbSAnLi4vY29sbGVjdGlvbnMnXG5pbXBvcnQgeyBzaWduYWxLaW5kSWRzIH0gZnJvbSAnLi4vc2lnbmFsLWtpbmRzJ1xuXG5leHBvcnQgY29uc3QgcGFnZUlkID0gelxuICAuc3RyaW5nKClcbiAgLnJlZ2V4KC9eW2Etei1dK1xcL1tBLVphLXowLTktXSskLywgJ3NjaHJpamYgZWVuIHBhZ2luYSBhbHMgY29sbGVjdGllL3NsdWcsIGJpanZvb3JiZWVsZCBmZW5vbWVlbi9nZWxkZXplbCcpXG5jb25zdCBvbmVMaW5lID0gKG1vc3Q6IG51bWJlcikgPT5cbiAgei5zdHJpbmcoKS5taW4oMywgJ3Z1bCBlZW4gemluIGluJykubWF4KG1vc3QsIGBtYWFrIGhldCBrb3J0ZXI6IGhvb2d1aXQgJHttb3N0fSB0ZWtlbnNgKVxuY29uc3QgaW5Db2xsZWN0aW9uID0gKGNvbGxlY3Rpb246IENvbGxlY3Rpb24pID0+XG4gIHouc3RyaW5nKCkucmVnZXgobmV3IFJlZ0V4cChgXiR7Y29sbGVjdGlvbn0vW0EtWmEtejAtOS1dKyRgKSwgYGhpZXIgaG9vcnQgZWVuIHBhZ2luYSB1aXQgJHtjb2xsZWN0aW9ufS9gKVxuXG4vKiogTGFuZ3VhZ2VzIG90aGVyIHRoYW4gRHV0Y2ggdGhhdCBhIHRpdGxlIG9yIGEgdGVybSBjYW4gYmUgaW4uICovXG5leHBvcnQgY29uc3QgbGFuZ3VhZ2VzID0gWydlbiddIGFzIGNvbnN0XG5cbi8qKiBGaWVsZHMgdGhhdCBldmVyeSBwYWdlIGhhcy4gKi9cbmNvbnN0IGNvbW1vbiA9IHtcbiAgLyoqIFRpdGxlIGFzIGEgdXNlciB3b3VsZCBzYXkgaXQuICovXG4gIHRpdGVsOiBvbmVMaW5lKDEyMCksXG4gIC8qKiBPbmUgb3IgdHdvIHNlbnRlbmNlcyB0aGF0IG9wZW4gdGhlIHBhZ2UuICovXG4gIGtvcnQ6IG9uZUxpbmUoMjQwKSxcbiAgLyoqIEZhY3RzIHRoYXQgYGtvcnRgIGFuZCB0aGUgY2FyZCByZXN0IG9uOyBlbXB0eSBvbmx5IGZvciB3aGF0IGlzIHdob2xseSBvdXIgb3duIGRlc2lnbi4gKi9cbiAgZmVpdGVuOiB6LmFycmF5KHouc3RyaW5nKCkpLFxuICBiaWpnZXdlcmt0OiB6Lmlzby5kYXRlKCdzY2hyaWpmIGRlIGRhdHVtIGFscyAyMDI2LTExLTIyJyksXG4gIC8qKiBPdGhlciB3b3JkcyB1bmRlciB3aGljaCB1c2VycyBsb29rIGZvciB0aGUgcGFnZS4gKi9cbiAgem9la3dvb3JkZW46IHouYXJyYXkoei5zdHJpbmcoKSkuZGVmYXVsdChbXSksXG4gIHZlcndhbnQ6IHouYXJyYXkocGFnZUlkKS5kZWZhdWx0KFtdKSxcbiAgLyoqIExhbmd1YWdlIG9mIHRoZSB0aXRsZSB3aGVuIGl0IGlzIG5vdCBEdXRjaCwgc28gdGhhdCBpdCBpcyByZWFkIGFsb3VkIGFzIGl0IHNvdW5kcy4gKi9cbiAgdGFhbDogei5lbnVtKGxhbmd1YWdlcykub3B0aW9uYWwoKSxcbn1cblxuLyoqIFRoZSBmcm9udCBtYXR0ZXIgb2YgZWFjaCBNRFggY29sbGVjdGlvbi4gRmllbGQgbmFtZXMgYXJlIER1dGNoIGJlY2F1c2UgY29udGVudCB3cml0ZXJzIGZpbGwgdGhlbSBpbi4gKi9cbmV4cG9ydCBjb25zdCBmcm9udE1hdHRlclNjaGVtYXMgPSB7XG4gIGhhbmRyZWlraW5nOiB6LnN0cmljdE9iamVjdCh7IC4uLmNvbW1vbiwgdm9sZ29yZGU6IHouaW50KCkubWluKDEpIH0pLFxuICBmZW5vbWVlbjogei5zdHJpY3RPYmplY3Qoe1xuICAgIC4uLmNvbW1vbixcbiAgICBncm9lcDogei5lbnVtKFtcbiAgICAgICdhbGdlbWVlbicsXG4gICAgICAnZ2VsZC1lbi1mcmF1ZGUnLFxuICAgICAgJ2hhY2tlbi1lbi10ZWNobmllaycsXG4gICAgICAnYmVlbGQtZW4tc2NoYWFtdGUnLFxuICAgICAgJ2RyZWlnaW5nLWVuLWdld2VsZCcsXG4gICAgICAnZHJ1Z3MtZW4tdWl0YnVpdGluZycsXG4gICAgICAnc3BlbC1lbi1nb2trZW4nLFxuICAgIF0pLFxuICAgIHNpZ25hbGVuOiB6LmFycmF5KGluQ29sbGVjdGlvbignc2lnbmFhbCcpKS5kZWZhdWx0KFtdKSxcbiAgICByb3V0ZXM6IHouYXJyYXkoaW5Db2xsZWN0aW9uKCdyb3V0ZScpKS5kZWZhdWx0KFtdKSxcbiAgICBzcG9lZDogei5ib29sZWFuKCkuZGVmYXVsdChmYWxzZSksXG4gICAgLyoqIE9ubHkgYWdlcyB0aGF0IGEgZmFjdCBuYW1lcyBmb3IgYSBncm91cCwgbm90IGZvciBvbmUgY2FzZS4gKi9cbiAgICBsZWVmdGlqZDogei5hcnJheSh6LmVudW0oYWdlR3JvdXBzLm1hcCgoeyBpZCB9KSA9PiBpZCkpKS5kZWZhdWx0KFtdKSxcbiAgICBsZWVmdGlqZEZlaXRlbjogei5hcnJheSh6LnN0cmluZygpKS5kZWZhdWx0KFtdKSxcbiAgfSksXG4gIHNpZ25hYWw6IHouc3RyaWN0T2JqZWN0KHtcbiAgICAuLi5jb21tb24sXG4gICAgZmVpdDogei5zdHJpbmcoKSxcbiAgICAvKiogV2hhdCBraW5kIG9mIHRoaW5nIGl0IGlzOyBvbmx5IGhhcm0sIHByZXNzdXJlLCBjaGFuZ2UgYW5kIGNvbnNlcXVlbmNlIGNhbiBwb2ludCBhbnl3aGVyZSBieSB0aGVtc2VsdmVzLiAqL1xuICAgIHNvb3J0OiB6LmVudW0oc2lnbmFsS2luZElkcyksXG4gICAgLyoqIFdoZXJlIGl0IGNhbiBwb2ludCwgdGhlIGxpa2VsaWVzdCBmaXJzdDogb3duIGRlc2lnbiwgd2l0aCB3aGF0IHRoZSByZWdpc3RlciBzYXlzIG9mIGl0IGFzIHRoZSBiYXNpcy4gKi9cbiAgICByaWNodGluZ2VuOiB6LmFycmF5KHouc3RyaW5nKCkpLm1heCg1LCAnbm9lbSBob29ndWl0IHZpamYgcmljaHRpbmdlbjogbWVlciB6ZWd0IG5pZXRzJykuZGVmYXVsdChbXSksXG4gICAgLyoqIElkcyBvZiBjYXJkcyB0aGF0IHdlcmUgam9pbmVkIGludG8gdGhpcyBvbmU7IHRoZXkgc3RpbGwgbGVhZCBoZXJlLiAqL1xuICAgIHZyb2VnZXI6IHouYXJyYXkoaW5Db2xsZWN0aW9uKCdzaWduYWFsJykpLmRlZmF1bHQoW10pLFxuICAgIC8qKiBXaGVyZSBpdCBzdGFuZHMgb24gdGhlIGNhcmQgd2hlbiB0aGUgcmVnaXN0ZXIgZG9lcyBub3Qgc2F5LiAqL1xuICAgIGRvbWVpbjogei5lbnVtKGRvbWFpbnMubWFwKCh7IGlkIH0pID0+IGlkKSkub3B0aW9uYWwoKSxcbiAgICBvb2taaWpuOiBvbmVMaW5lKDE2MCksXG4gICAgd2lqc3RPcDogb25lTGluZSgxNjApLFxuICAgIHZyYWFnOiBvbmVMaW5lKDE2MCksXG4gICAgbmlldFplZ2dlbjogb25lTGluZSgxNjApLFxuICAgIGVlcnN0OiBvbmVMaW5lKDE2MCksXG4gICAgcm91dGVzOiB6LmFycmF5KGluQ29sbGVjdGlvbigncm91dGUnKSkuZGVmYXVsdChbXSksXG4gICAgYWx0aWpkU2VyaWV1czogei5ib29sZWFuKCkuZGVmYXVsdChmYWxzZSksXG4gIH0pLFxuICAnZmFzdC1tb25leSc6IHouc3RyaWN0T2JqZWN0KHsgLi4uY29tbW9uLCB2b2xnb3JkZTogei5pbnQoKS5taW4oMSkgfSksXG4gIGludGVydmVudGllOiB6LnN0cmljdE9iamVjdCh7IC4uLmNvbW1vbiwgZmVpdDogei5zdHJpbmcoKSB9KSxcbiAgcm91dGU6IHouc3RyaWN0T2JqZWN0KHtcbiAgICAuLi5jb21tb24sXG4gICAgZmVpdDogei5zdHJpbmcoKSxcbiAgICBzcG9lZDogei5ib29sZWFuKCkuZGVmYXVsdChmYWxzZSksXG4gICAgY29udGFjdGVuOiB6LmFycmF5KGluQ29sbGVjdGlvbignY29udGFjdCcpKS5kZWZhdWx0KFtdKSxcbiAgICBmZW5vbWVuZW46IHouYXJyYXkoaW5Db2xsZWN0aW9uKCdmZW5vbWVlbicpKS5kZWZhdWx0KFtdKSxcbiAgfSksXG4gIGNvbnRhY3Q6IHouc3RyaWN0T2JqZWN0KHtcbiAgICAuLi5jb21tb24sXG4gICAgZmVpdDogei5zdHJpbmcoKSxcbiAgICBnZWJpZWQ6IHouZW51bShbJ2xhbmRlbGlqaycsICdtaWRkZW4tbmVkZXJsYW5kJywgJ3V0cmVjaHQnLCAnZmxldm9sYW5kJywgJ2dvb2ktZW4tdmVjaHRzdHJlZWsnXSksXG4gIH0pLFxuICAvKiogV2hvIGRvZXMgd2hhdDogd2hhdCB0aGV5IGRvIHN0YW5kcyBpbiB0aGUgdGV4dDsgd2hlbiB0byB0dXJuIHRvIHRoZW0sIGFuZCB3aGF0IHRoZXkgbmVlZCwgb24gdGhlIGNhcmQuICovXG4gIHJvbDogei5zdHJpY3RPYmplY3Qoe1xuICAgIC4uLmNvbW1vbixcbiAgICBmZWl0OiB6LnN0cmluZygpLFxuICAgIGdyb2VwOiB6LmVudW0oW1xuICAgICAgJ2RpY2h0LWJpai1kZS1qb25nZXJlJyxcbiAgICAgICd6b3JnLWVuLXZlaWxpZ2hlaWQnLFxuICAgICAgJ3BvbGl0aWUtZW4tanVzdGl0aWUnLFxuICAgICAgJ3JlZ2llJyxcbiAgICAgICdzbGFjaHRvZmZlcnMtZW4tZ2VsZCcsXG4gICAgXSksXG4gICAgd2FubmVlcjogb25lTGluZSgxNjApLFxuICAgIG5vZGlnOiBvbmVMaW5lKDE2MCksXG4gICAgLyoqIEZhY3RzIHRoYXQgdGhleSBwYXJ0bHkgcmVzdCBvbiwgbmFtZWQgaW4gdGhlIHRleHQgdG9vOyB3aXRob3V0IGZhY3RzIHRoZSBsaW5lIGlzIG91ciBvd24gZGVzaWduLiAqL1xuICAgIHdhbm5lZXJGZWl0ZW46IHouYXJyYXkoei5zdHJpbmcoKSkuZGVmYXVsdChbXSksXG4gICAgbm9kaWdGZWl0ZW46IHouYXJyYXkoei5zdHJpbmcoKSkuZGVmYXVsdChbXSksXG4gICAgcm91dGVzOiB6LmFycmF5KGluQ29sbGVjdGlvbigncm91dGUnKSkuZGVmYXVsdChbXSksXG4gICAgY29udGFjdGVuOiB6LmFycmF5KGluQ29sbGVjdGlvbignY29udGFjdCcpKS5kZWZhdWx0KFtdKSxcbiAgfSksXG4gIHdldDogei5zdHJpY3RPYmplY3QoeyAuLi5jb21tb24sIHZvbGdvcmRlOiB6LmludCgpLm1pbigxKSB9KSxcbiAgYmVncmlwOiB6LnN0cmljdE9iamVjdCh7XG4gICAgLi4uY29tbW9uLFxuICAgIHNvb3J0OiB6LmVudW0oWydhZmtvcnRpbmcnLCAndmFrd29vcmQnLCAnc3RyYWF0dGFhbCddKSxcbiAgICAvKiogV2hpY2ggb2YgYHpvZWt3b29yZGVuYCBhcmUgRW5nbGlzaDogaW4gYSB0ZXh0IHRoZXkgYXJlIHJlYWQgYWxvdWQgYXMgRW5nbGlzaC4gKi9cbiAgICBlbmdlbHM6IHouYXJyYXkoei5zdHJpbmcoKSkuZGVmYXVsdChbXSksXG4gIH0pLFxufSBhcyBjb25zdFxuXG4vKiogQ29sbGVjdGlvbnMgdGhhdCBhcmUgd3JpdHRlbiBhcyBNRFguIFRlbXBsYXRlcyBhbmQgY2FzZXMgYXJlIGRhdGE7IHNvdXJjZXMgY29tZSBmcm9tIHRoZSByZWdpc3Rlci4gKi9cbmV4cG9ydCB0eXBlIE1keENvbGxlY3Rpb24gPSBrZXlvZiB0eXBlb2YgZnJvbnRNYXR0ZXJTY2hlbWFzXG5cbi8qKiBGcm9udCBtYXR0ZXIgYWZ0ZXIgY2hlY2tpbmcsIHdpdGggaXRzIGNvbGxlY3Rpb24gc28gdGhhdCBjb2RlIGNhbiBuYXJyb3cgb24gaXQuICovXG5leHBvcnQgdHlwZSBGcm9udE1hdHRlciA9IHtcbiAgW05hbWUgaW4gTWR4Q29sbGVjdGlvbl06IHsgcmVhZG9ubHkgY29sbGVjdGlvbjogTmFtZSB9ICYgei5vdXRwdXQ8KHR5cGVvZiBmcm9udE1hdHRlclNjaGVtYXMpW05hbWVdPlxufVtNZHhDb2xsZWN0aW9uXVxuXG5leHBvcnQgY29uc3QgbWR4Q29sbGVjdGlvbnMgPSBPYmplY3Qua2V5cyhmcm9udE1hdHRlclNjaGVtYXMpIGFzIE1keENvbGxlY3Rpb25bXVxuIiwiaW1wb3J0IHsgeiB9IGZyb20gJ3pvZCdcbmltcG9ydCB7IHBhZ2VJZCB9IGZyb20gJy4vZnJvbnQtbWF0dGVyJ1xuXG5jb25zdCByZWFzb24gPSB6LnN0cmluZygpLm1pbigxMCwgJ3plZyBpbiBlZW4gemluIHdhYXJvbScpXG5cbi8qKiBXaGF0IGNvdW50cyBmb3IgYSB5b3VuZyBwZXJzb24gdW5kZXIganV2ZW5pbGUgbGF3LCB3aGF0ZXZlciB0aGUgYXJ0aWNsZS4gKi9cbmNvbnN0IHlvdXRoU2NoZW1hID0gei5zdHJpY3RPYmplY3QoeyB6aW46IHouc3RyaW5nKCkubWluKDMpLCBmZWl0ZW46IHouYXJyYXkoei5zdHJpbmcoKSkubWluKDEpIH0pXG5cbi8qKiBBIHJvdyBvZiB0aGUgdGFibGU6IG9uZSBhcnRpY2xlLCBhbmQgdGhlIGhpZ2hlc3QgcGVuYWx0eSBmb3IgYWR1bHRzLiAqL1xuZXhwb3J0IGNvbnN0IHBlbmFsdHlTY2hlbWEgPSB6LnN0cmljdE9iamVjdCh7XG4gIGlkOiB6LnN0cmluZygpLnJlZ2V4KC9eW2EtejAtOS1dKyQvKSxcbiAgd2V0OiB6LnN0cmluZygpLm1pbigyKSxcbiAgYXJ0aWtlbDogei5zdHJpbmcoKS5taW4oMSksXG4gIC8qKiBXaGF0IGl0IGlzIGFib3V0LCBpbiBwbGFpbiB3b3Jkcy4gKi9cbiAgbmFhbTogei5zdHJpbmcoKS5taW4oMyksXG4gIHZvbHdhc3NlbmVuOiB6LnN0cmluZygpLm1pbigzKSxcbiAgLyoqIE9mIHRoZSB0ZXh0IHRoYXQgd2FzIHJlYWQ6IGEgeWVhciwgYSBtb250aCBvciBhIGRheS4gKi9cbiAgZ2VsZXplbjogelxuICAgIC5zdHJpbmcoKVxuICAgIC5yZWdleChcbiAgICAgIC9eKFxcZHs0fSgtXFxkezJ9KC1cXGR7Mn0pPyk/fG9uYmVrZW5kKSQvLFxuICAgICAgXCJzY2hyaWpmIGRlIGRhdHVtIGFscyAnMjAxNScsICcyMDI0LTA1JywgJzIwMjYtMDEtMDEnIG9mIG9uYmVrZW5kXCIsXG4gICAgKSxcbiAgLyoqIFRoZSBmYWN0IHRoYXQgaXQgcmVzdHMgb247IHNldmVyYWwgd2l0aCBzcGFjZXMgYmV0d2VlbiB0aGVtLiAqL1xuICBmZWl0OiB6LnN0cmluZygpLm1pbigxKSxcbiAgb3BtZXJraW5nOiB6LnN0cmluZygpLm9wdGlvbmFsKCksXG59KVxuXG4vKiogY29udGVudC9zdHJhZmZlbi55YW1sOiBldmVyeSBwZW5hbHR5IG9uY2UuICovXG5leHBvcnQgY29uc3QgcGVuYWx0eUZpbGVTY2hlbWEgPSB6LnN0cmljdE9iamVjdCh7XG4gIGpldWdkOiB6LnN0cmljdE9iamVjdCh7IHZhbjEydG90MTU6IHlvdXRoU2NoZW1hLCB2YW4xNmVuMTc6IHlvdXRoU2NoZW1hIH0pLFxuICByaWplbjogei5hcnJheShwZW5hbHR5U2NoZW1hKSxcbiAgLyoqIFNlbnRlbmNlcyB0aGF0IG1heSBuYW1lIGEgcGVuYWx0eSB0aGVtc2VsdmVzLCBhcyB0aGV5IHN0YW5kIG9uIHRoZSBwYWdlLiAqL1xuICB1aXR6b25kZXJpbmdlbjogei5hcnJheSh6LnN0cmljdE9iamVjdCh7IHBhZ2luYTogcGFnZUlkLCB6aW46IHouc3RyaW5nKCkubWluKDEwKSwgcmVkZW46IHJlYXNvbiB9KSksXG59KVxuXG5leHBvcnQgdHlwZSBQZW5hbHR5ID0gei5vdXRwdXQ8dHlwZW9mIHBlbmFsdHlTY2hlbWE+XG5leHBvcnQgdHlwZSBQZW5hbHR5RmlsZSA9IHoub3V0cHV0PHR5cGVvZiBwZW5hbHR5RmlsZVNjaGVtYT5cblxuLyoqIFRoZSBmYWN0cyB0aGF0IGEgcm93IHJlc3RzIG9uLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpc3RGYWN0cyhmZWl0OiBzdHJpbmcpOiBzdHJpbmdbXSB7XG4gIHJldHVybiBmZWl0LnNwbGl0KC9cXHMrLykuZmlsdGVyKChpZCkgPT4gaWQgIT09ICcnKVxufVxuIiwiaW1wb3J0IHR5cGUgeyBQaHJhc2luZ0NvbnRlbnQsIFRhYmxlLCBUYWJsZUNlbGwgfSBmcm9tICdtZGFzdCdcbmltcG9ydCB0eXBlIHsgTWR4SnN4VGV4dEVsZW1lbnQgfSBmcm9tICdtZGFzdC11dGlsLW1keC1qc3gnXG5pbXBvcnQgeyBkZXNjcmliZURhdGUgfSBmcm9tICcuLi8uLi9zY2hlbWEvZGVzY3JpYmUtZGF0ZSdcbmltcG9ydCB7IGxpc3RGYWN0cywgdHlwZSBQZW5hbHR5LCB0eXBlIFBlbmFsdHlGaWxlIH0gZnJvbSAnLi4vLi4vc2NoZW1hL2J1aWxkL3BlbmFsdGllcydcblxuY29uc3QgY29sdW1ucyA9IFtcbiAgJ0FydGlrZWwnLFxuICAnVm9sd2Fzc2VuZW46IGhvb2dzdGUgY2Vsc3RyYWYnLFxuICAnMTIgdG90IGVuIG1ldCAxNTogamV1Z2RkZXRlbnRpZScsXG4gICcxNiBlbiAxNzogamV1Z2RkZXRlbnRpZScsXG4gICdXZXR0ZWtzdCB2YW4nLFxuXSBhcyBjb25zdFxuXG4vKiogQSB0YWJsZSBvZiBwZW5hbHRpZXMgYXMgYSBwYWdlIHdvdWxkIHdyaXRlIGl0OiBldmVyeSBjZWxsIG5hbWVzIHRoZSBmYWN0IHRoYXQgaXQgcmVzdHMgb24uICovXG5leHBvcnQgZnVuY3Rpb24gbWFrZVBlbmFsdHlUYWJsZShcbiAgcm93czogcmVhZG9ubHkgUGVuYWx0eVtdLFxuICB7IHZhbjEydG90MTUsIHZhbjE2ZW4xNyB9OiBQZW5hbHR5RmlsZVsnamV1Z2QnXSxcbik6IFRhYmxlIHtcbiAgcmV0dXJuIHtcbiAgICB0eXBlOiAndGFibGUnLFxuICAgIGRhdGE6IHsgaFByb3BlcnRpZXM6IHsgY2xhc3NOYW1lOiBbJ3BlbmFsdGllcyddIH0gfSxcbiAgICBjaGlsZHJlbjogW1xuICAgICAge1xuICAgICAgICB0eXBlOiAndGFibGVSb3cnLFxuICAgICAgICBjaGlsZHJlbjogY29sdW1ucy5tYXAoKG5hbWUpID0+IG1ha2VDZWxsKFttYWtlVGV4dChuYW1lKV0pKSxcbiAgICAgIH0sXG4gICAgICAuLi5yb3dzLm1hcCgocm93KSA9PiAoe1xuICAgICAgICB0eXBlOiAndGFibGVSb3cnIGFzIGNvbnN0LFxuICAgICAgICBjaGlsZHJlbjogW1xuICAgICAgICAgIG1ha2VDZWxsKFtcbiAgICAgICAgICAgIHsgdHlwZTogJ3N0cm9uZycsIGNoaWxkcmVuOiBbbWFrZVRleHQocm93Lm5hYW0pXSB9LFxuICAgICAgICAgICAgbWFrZVRleHQoYCAoJHtyb3cuYXJ0aWtlbH0gJHtyb3cud2V0fSlgKSxcbiAgICAgICAgICBdKSxcbiAgICAgICAgICBtYWtlQ2VsbChbXG4gICAgICAgICAgICBtYWtlRmFjdChsaXN0RmFjdHMocm93LmZlaXQpLCBbcm93LnZvbHdhc3NlbmVuLCByb3cub3BtZXJraW5nXS5maWx0ZXIoQm9vbGVhbikuam9pbignLiAnKSksXG4gICAgICAgICAgXSksXG4gICAgICAgICAgbWFrZUNlbGwoW21ha2VGYWN0KHZhbjEydG90MTUuZmVpdGVuLCB2YW4xMnRvdDE1LnppbildKSxcbiAgICAgICAgICBtYWtlQ2VsbChbbWFrZUZhY3QodmFuMTZlbjE3LmZlaXRlbiwgdmFuMTZlbjE3LnppbildKSxcbiAgICAgICAgICBtYWtlQ2VsbChbbWFrZVRleHQoZGVzY3JpYmVEYXRlKHJvdy5nZWxlemVuKSldKSxcbiAgICAgICAgXS5tYXAobmFtZUNvbHVtbiksXG4gICAgICB9KSksXG4gICAgXSxcbiAgfVxufVxuXG5jb25zdCBtYWtlVGV4dCA9ICh2YWx1ZTogc3RyaW5nKTogUGhyYXNpbmdDb250ZW50ID0+ICh7IHR5cGU6ICd0ZXh0JywgdmFsdWUgfSlcbmNvbnN0IG1ha2VDZWxsID0gKGNoaWxkcmVuOiBQaHJhc2luZ0NvbnRlbnRbXSk6IFRhYmxlQ2VsbCA9PiAoeyB0eXBlOiAndGFibGVDZWxsJywgY2hpbGRyZW4gfSlcblxuLyoqIFdoZXJlIGZpdmUgY29sdW1ucyBkbyBub3QgZml0LCBhIHJvdyBpcyBhIGJsb2NrIGluIHdoaWNoIGV2ZXJ5IGNlbGwgc2F5cyBpdHMgb3duIGNvbHVtbiAoYGRhdGEta29wYCwgcmVhZCBieSB0aGUgQ1NTKS4gKi9cbmNvbnN0IG5hbWVDb2x1bW4gPSAoY2VsbDogVGFibGVDZWxsLCBpbmRleDogbnVtYmVyKTogVGFibGVDZWxsID0+ICh7XG4gIC4uLmNlbGwsXG4gIGRhdGE6IHtcbiAgICBoUHJvcGVydGllczogeyBkYXRhS29wOiBjb2x1bW5zW2luZGV4XSwgLi4uKGluZGV4ID09PSBjb2x1bW5zLmxlbmd0aCAtIDEgJiYgeyBjbGFzc05hbWU6IFsnc29mdCddIH0pIH0sXG4gIH0sXG59KVxuXG5mdW5jdGlvbiBtYWtlRmFjdChpZHM6IHJlYWRvbmx5IHN0cmluZ1tdLCB0ZXh0OiBzdHJpbmcpOiBNZHhKc3hUZXh0RWxlbWVudCB7XG4gIHJldHVybiB7XG4gICAgdHlwZTogJ21keEpzeFRleHRFbGVtZW50JyxcbiAgICBuYW1lOiAnRmVpdCcsXG4gICAgLy8gdGhlIHRhYmxlIGhhcyB0aGUgZGF0ZSBpbiBhIGNvbHVtbiBvZiBpdHMgb3duLCBzbyB0aGUgc2VudGVuY2UgbmVlZCBub3Qgc2F5IGl0IGFnYWluXG4gICAgYXR0cmlidXRlczogW1xuICAgICAgeyB0eXBlOiAnbWR4SnN4QXR0cmlidXRlJywgbmFtZTogJ2lkJywgdmFsdWU6IGlkcy5qb2luKCcgJykgfSxcbiAgICAgIHsgdHlwZTogJ21keEpzeEF0dHJpYnV0ZScsIG5hbWU6ICdkYXRlZCcgfSxcbiAgICBdLFxuICAgIGNoaWxkcmVuOiBbbWFrZVRleHQodGV4dCldLFxuICB9XG59XG4iLCJpbXBvcnQgdHlwZSB7IExpbmssIExpc3RJdGVtLCBOb2RlLCBQYXJlbnQsIFJvb3QsIFJvb3RDb250ZW50IH0gZnJvbSAnbWRhc3QnXG5pbXBvcnQgeyBTS0lQLCB2aXNpdCB9IGZyb20gJ3VuaXN0LXV0aWwtdmlzaXQnXG5pbXBvcnQgdHlwZSB7IFZGaWxlIH0gZnJvbSAndmZpbGUnXG5pbXBvcnQgdHlwZSB7IFBlbmFsdHlGaWxlIH0gZnJvbSAnLi4vLi4vc2NoZW1hL2J1aWxkL3BlbmFsdGllcydcbmltcG9ydCB7IHJlYWRJZHMsIHR5cGUgSnN4Tm9kZSB9IGZyb20gJy4vZmFjdC1pZHMnXG5pbXBvcnQgeyBtYWtlUGVuYWx0eVRhYmxlIH0gZnJvbSAnLi9tYWtlLXBlbmFsdHktdGFibGUnXG5pbXBvcnQgeyBwYWdlSWRPZiB9IGZyb20gJy4vcGFnZS1pZCdcbmltcG9ydCB0eXBlIHsgU3RhbmRpbmdBZHZpY2UgfSBmcm9tICcuLi9yZWFkL3JlYWQtYWR2aWNlcydcbmltcG9ydCB0eXBlIHsgUGFnZSB9IGZyb20gJy4uL3JlYWQvcmVhZC1wYWdlcydcblxuLyoqIFdoYXQgc3RhbmRzIG9uY2UgYW5kIGlzIHNob3duIG9uIG1hbnkgcGFnZXM6IGJ5IHRoZSBuYW1lIG9mIHRoZSBjb21wb25lbnQgdGhhdCBpbmNsdWRlcyBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSW5jbHVkYWJsZSB7XG4gIHJlYWRvbmx5IGFkdmljZXM6IHJlYWRvbmx5IFN0YW5kaW5nQWR2aWNlW11cbiAgLyoqIFVuZGVmaW5lZCB3aGVuIHRoZSBmaWxlIGNhbm5vdCBiZSByZWFkLiAqL1xuICByZWFkb25seSBwZW5hbHRpZXM6IFBlbmFsdHlGaWxlIHwgdW5kZWZpbmVkXG59XG5cbi8qKiBXaGF0IGEgcGFnZSBpbmNsdWRlcyBmcm9tLCBhbmQgd2hpY2ggcGFnZSB0aGF0IGlzLiAqL1xuaW50ZXJmYWNlIEluY2x1ZGluZ1BhZ2UgZXh0ZW5kcyBJbmNsdWRhYmxlIHtcbiAgcmVhZG9ubHkgcGFnZUlkOiBzdHJpbmdcbn1cblxuLyoqIFRoZSBjb21wb25lbnRzIHRoYXQgdGhlIGJ1aWxkIHJlcGxhY2VzIGJ5IHdoYXQgdGhleSBuYW1lOyBub25lIG9mIHRoZW0gaXMgbGVmdCB3aGVuIGEgcGFnZSBpcyBzaG93bi4gKi9cbmNvbnN0IGluY2x1ZGVzOiBSZWFkb25seTxcbiAgUmVjb3JkPHN0cmluZywgKGlkczogcmVhZG9ubHkgc3RyaW5nW10sIGZyb206IEluY2x1ZGFibGUpID0+IHJlYWRvbmx5IFJvb3RDb250ZW50W10+XG4+ID0ge1xuICBBZHZpZXM6IChpZHMsIHsgYWR2aWNlcyB9KSA9PlxuICAgIGlkcy5mbGF0TWFwKFxuICAgICAgKGlkKSA9PlxuICAgICAgICBhZHZpY2VzLmZpbmQoKGFkdmljZSkgPT4gYWR2aWNlLmlkID09PSBpZCk/LnRyZWUuY2hpbGRyZW4uZmlsdGVyKCh7IHR5cGUgfSkgPT4gdHlwZSAhPT0gJ3lhbWwnKSA/PyBbXSxcbiAgICApLFxuICBTdHJhZmZlbjogKGlkcywgeyBwZW5hbHRpZXMgfSkgPT4ge1xuICAgIGNvbnN0IHJvd3MgPSBpZHMuZmxhdE1hcCgoaWQpID0+IHBlbmFsdGllcz8ucmlqZW4uZmlsdGVyKChyb3cpID0+IHJvdy5pZCA9PT0gaWQpID8/IFtdKVxuICAgIHJldHVybiBwZW5hbHRpZXMgJiYgcm93cy5sZW5ndGggPiAwID8gW21ha2VQZW5hbHR5VGFibGUocm93cywgcGVuYWx0aWVzLmpldWdkKV0gOiBbXVxuICB9LFxufVxuXG4vKiogUmVtYXJrIHBsdWdpbiB0aGF0IHB1dHMgdGhlIHRleHQgb2YgZXZlcnkgaW5jbHVkZSBpbiBpdHMgcGxhY2UsIGJlZm9yZSBhbnl0aGluZyBsb29rcyBhdCB0aGUgcGFnZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpbmNsdWRlUGFydHMoeyBsb2FkIH06IHsgbG9hZDogKCkgPT4gUHJvbWlzZTxJbmNsdWRhYmxlPiB9KSB7XG4gIHJldHVybiBhc3luYyAodHJlZTogUm9vdCwgZmlsZTogVkZpbGUpID0+IHtcbiAgICBpbmNsdWRlUGFydHNJbih0cmVlLCB7IC4uLihhd2FpdCBsb2FkKCkpLCBwYWdlSWQ6IHBhZ2VJZE9mKGZpbGUucGF0aCkgfSlcbiAgfVxufVxuXG4vKiogVGhlIHBhZ2VzIHdpdGggd2hhdCB0aGV5IGluY2x1ZGUgaW4gdGhlaXIgdGV4dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpbmNsdWRlSW5QYWdlcyhwYWdlczogcmVhZG9ubHkgUGFnZVtdLCBmcm9tOiBJbmNsdWRhYmxlKTogUGFnZVtdIHtcbiAgcmV0dXJuIHBhZ2VzLm1hcCgocGFnZSkgPT4ge1xuICAgIGlmIChsaXN0SW5jbHVkZXMocGFnZS50cmVlKS5sZW5ndGggPT09IDApIHJldHVybiBwYWdlXG4gICAgY29uc3QgdHJlZSA9IHN0cnVjdHVyZWRDbG9uZShwYWdlLnRyZWUpXG4gICAgaW5jbHVkZVBhcnRzSW4odHJlZSwgeyAuLi5mcm9tLCBwYWdlSWQ6IHBhZ2UuaWQgfSlcbiAgICByZXR1cm4geyAuLi5wYWdlLCB0cmVlIH1cbiAgfSlcbn1cblxuLyoqIEFuIGluY2x1ZGUgaW4gYSB0ZXh0OiB3aGljaCBjb21wb25lbnQsIGFuZCB3aGF0IGl0IG5hbWVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBJbmNsdWRlIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nXG4gIHJlYWRvbmx5IGlkczogcmVhZG9ubHkgc3RyaW5nW11cbiAgcmVhZG9ubHkgbm9kZTogSnN4Tm9kZVxufVxuXG4vKiogRXZlcnl0aGluZyB0aGF0IGEgdGV4dCBpbmNsdWRlcywgaW4gaXRzIG9yZGVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpc3RJbmNsdWRlcyh0cmVlOiBSb290KTogSW5jbHVkZVtdIHtcbiAgY29uc3QgZm91bmQ6IEluY2x1ZGVbXSA9IFtdXG4gIHZpc2l0KHRyZWUsIChub2RlKSA9PiB7XG4gICAgY29uc3QgaW5jbHVkZSA9IGFzSW5jbHVkZShub2RlKVxuICAgIGlmIChpbmNsdWRlKSBmb3VuZC5wdXNoKHsgbmFtZTogaW5jbHVkZS5uYW1lID8/ICcnLCBpZHM6IHJlYWRJZHMoaW5jbHVkZSksIG5vZGU6IGluY2x1ZGUgfSlcbiAgfSlcbiAgcmV0dXJuIGZvdW5kXG59XG5cbi8qKiBXaGV0aGVyIGEgbm9kZSBpcyBvbmUgb2YgdGhlIGNvbXBvbmVudHMgdGhhdCB0aGUgYnVpbGQgcmVwbGFjZXMuICovXG5leHBvcnQgZnVuY3Rpb24gaXNJbmNsdWRlKG5vZGU6IE5vZGUpOiBib29sZWFuIHtcbiAgcmV0dXJuIGFzSW5jbHVkZShub2RlKSAhPT0gdW5kZWZpbmVkXG59XG5cbmZ1bmN0aW9uIGFzSW5jbHVkZShub2RlOiBOb2RlKTogSnN4Tm9kZSB8IHVuZGVmaW5lZCB7XG4gIGlmIChub2RlLnR5cGUgIT09ICdtZHhKc3hGbG93RWxlbWVudCcgJiYgbm9kZS50eXBlICE9PSAnbWR4SnN4VGV4dEVsZW1lbnQnKSByZXR1cm4gdW5kZWZpbmVkXG4gIGNvbnN0IGVsZW1lbnQgPSBub2RlIGFzIEpzeE5vZGVcbiAgcmV0dXJuIE9iamVjdC5oYXNPd24oaW5jbHVkZXMsIGVsZW1lbnQubmFtZSA/PyAnJykgPyBlbGVtZW50IDogdW5kZWZpbmVkXG59XG5cbmZ1bmN0aW9uIGluY2x1ZGVQYXJ0c0luKHBhcmVudDogUGFyZW50LCBmcm9tOiBJbmNsdWRpbmdQYWdlKSB7XG4gIHBhcmVudC5jaGlsZHJlbiA9IHBhcmVudC5jaGlsZHJlbi5mbGF0TWFwKChjaGlsZCk6IFBhcmVudFsnY2hpbGRyZW4nXSA9PiB7XG4gICAgY29uc3QgaW5jbHVkZSA9IG9ubHlJbmNsdWRlKGNoaWxkKVxuICAgIGlmIChpbmNsdWRlKSByZXR1cm4gY29weVBhcnRzKGluY2x1ZGUsIGZyb20pXG4gICAgaWYgKGNoaWxkLnR5cGUgPT09ICdsaXN0SXRlbScpIHJldHVybiBpbmNsdWRlSW5JdGVtKGNoaWxkLCBmcm9tKVxuICAgIGlmICgnY2hpbGRyZW4nIGluIGNoaWxkKSBpbmNsdWRlUGFydHNJbihjaGlsZCwgZnJvbSlcbiAgICByZXR1cm4gW2NoaWxkXVxuICB9KVxufVxuXG4vKiogQSBsaXN0IHRoYXQgaXMgYWxsIHRoYXQgYW4gaXRlbSBpbmNsdWRlcyB0YWtlcyB0aGUgcGxhY2Ugb2YgdGhhdCBpdGVtLCBzbyB0aGF0IGl0cyBwb2ludHMgc3RhbmQgYW1vbmcgdGhlIG90aGVycy4gKi9cbmZ1bmN0aW9uIGluY2x1ZGVJbkl0ZW0oaXRlbTogTGlzdEl0ZW0sIGZyb206IEluY2x1ZGluZ1BhZ2UpOiBMaXN0SXRlbVtdIHtcbiAgY29uc3QgaW5jbHVkZSA9IGl0ZW0uY2hpbGRyZW4ubGVuZ3RoID09PSAxID8gb25seUluY2x1ZGUoaXRlbS5jaGlsZHJlblswXSkgOiB1bmRlZmluZWRcbiAgY29uc3QgcGFydHMgPSBpbmNsdWRlID8gY29weVBhcnRzKGluY2x1ZGUsIGZyb20pIDogW11cbiAgY29uc3QgW2ZpcnN0LCAuLi5vdGhlcnNdID0gcGFydHNcbiAgaWYgKGZpcnN0Py50eXBlID09PSAnbGlzdCcgJiYgb3RoZXJzLmxlbmd0aCA9PT0gMCkgcmV0dXJuIGZpcnN0LmNoaWxkcmVuXG4gIGluY2x1ZGVQYXJ0c0luKGl0ZW0sIGZyb20pXG4gIC8vIG1vcmUgdGhhbiBvbmUgcGFyYWdyYXBoIGluIGFuIGl0ZW0gbmVlZHMgcm9vbSBiZXR3ZWVuIHRoZW1cbiAgaWYgKG90aGVycy5sZW5ndGggPiAwKSBpdGVtLnNwcmVhZCA9IHRydWVcbiAgcmV0dXJuIFtpdGVtXVxufVxuXG4vKiogVGhlIGluY2x1ZGUgdGhhdCBhIGJsb2NrIGlzOiBpdCBzdGFuZHMgb24gYSBsaW5lIG9mIGl0cyBvd24uICovXG5mdW5jdGlvbiBvbmx5SW5jbHVkZShub2RlOiBOb2RlIHwgdW5kZWZpbmVkKTogSnN4Tm9kZSB8IHVuZGVmaW5lZCB7XG4gIGlmIChub2RlPy50eXBlICE9PSAncGFyYWdyYXBoJykgcmV0dXJuIG5vZGUgJiYgYXNJbmNsdWRlKG5vZGUpXG4gIGNvbnN0IFtmaXJzdCwgLi4ub3RoZXJzXSA9IChub2RlIGFzIFBhcmVudCkuY2hpbGRyZW5cbiAgcmV0dXJuIGZpcnN0ICYmIG90aGVycy5sZW5ndGggPT09IDAgPyBhc0luY2x1ZGUoZmlyc3QpIDogdW5kZWZpbmVkXG59XG5cbmZ1bmN0aW9uIGNvcHlQYXJ0cyhpbmNsdWRlOiBKc3hOb2RlLCBmcm9tOiBJbmNsdWRpbmdQYWdlKTogUm9vdENvbnRlbnRbXSB7XG4gIGNvbnN0IG1ha2UgPSBpbmNsdWRlc1tpbmNsdWRlLm5hbWUgPz8gJyddXG4gIGNvbnN0IHBhcnRzID0gc3RydWN0dXJlZENsb25lKG1ha2U/LihyZWFkSWRzKGluY2x1ZGUpLCBmcm9tKSA/PyBbXSkgYXMgUm9vdENvbnRlbnRbXVxuICAvLyBhIGxpbmUgb2YgdGhlIG90aGVyIGZpbGUgc2F5cyBub3RoaW5nIGFib3V0IHRoaXMgb25lXG4gIGZvciAoY29uc3QgcGFydCBvZiBwYXJ0cylcbiAgICB2aXNpdChwYXJ0LCAobm9kZTogTm9kZSkgPT4ge1xuICAgICAgZGVsZXRlIG5vZGUucG9zaXRpb25cbiAgICB9KVxuICBmb3IgKGNvbnN0IHBhcnQgb2YgcGFydHMpIGRyb3BXYXlUb0l0c2VsZihwYXJ0LCBmcm9tLnBhZ2VJZClcbiAgcmV0dXJuIHBhcnRzXG59XG5cbi8qKiBBIHNlbnRlbmNlIHRoYXQgb25seSBsZWFkcyB0byBhIHBhZ2UgaXMgbGVmdCBvdXQgb24gdGhhdCBwYWdlOiB3aG9ldmVyIHJlYWRzIGl0IGlzIHRoZXJlIGFscmVhZHkuICovXG5mdW5jdGlvbiBkcm9wV2F5VG9JdHNlbGYocGFydDogTm9kZSwgcGFnZUlkOiBzdHJpbmcpIHtcbiAgdmlzaXQocGFydCwgKG5vZGU6IE5vZGUsIGluZGV4LCBwYXJlbnQ6IFBhcmVudCB8IHVuZGVmaW5lZCkgPT4ge1xuICAgIGlmIChpbmRleCA9PT0gdW5kZWZpbmVkIHx8ICFwYXJlbnQgfHwgKG5vZGUgYXMgSnN4Tm9kZSkubmFtZSAhPT0gJ0VpZ2VuJykgcmV0dXJuIHVuZGVmaW5lZFxuICAgIGlmICghbGlzdExpbmtzKG5vZGUpLmluY2x1ZGVzKGAvJHtwYWdlSWR9YCkpIHJldHVybiB1bmRlZmluZWRcbiAgICBjb25zdCBiZWZvcmUgPSBwYXJlbnQuY2hpbGRyZW5baW5kZXggLSAxXVxuICAgIGNvbnN0IGZyb20gPSBiZWZvcmU/LnR5cGUgPT09ICd0ZXh0JyAmJiBiZWZvcmUudmFsdWUudHJpbSgpID09PSAnJyA/IGluZGV4IC0gMSA6IGluZGV4XG4gICAgcGFyZW50LmNoaWxkcmVuLnNwbGljZShmcm9tLCBpbmRleCAtIGZyb20gKyAxKVxuICAgIHJldHVybiBbU0tJUCwgZnJvbV1cbiAgfSlcbn1cblxuZnVuY3Rpb24gbGlzdExpbmtzKG5vZGU6IE5vZGUpOiBzdHJpbmdbXSB7XG4gIGNvbnN0IHVybHM6IHN0cmluZ1tdID0gW11cbiAgdmlzaXQobm9kZSwgJ2xpbmsnLCAoeyB1cmwgfTogTGluaykgPT4ge1xuICAgIHVybHMucHVzaCh1cmwpXG4gIH0pXG4gIHJldHVybiB1cmxzXG59XG4iLCIvKipcbiAqIFRoZSBjb21wb25lbnRzIHRoYXQgYSBwYWdlIG1heSB1c2UuIGBjYXJyaWVzYCBzYXlzIHdoZXRoZXIgdGV4dCBpbnNpZGUgaXQgaXMgYWNjb3VudGVkIGZvciAoYSBmYWN0LCBvciBvdXIgb3duKSxcbiAqIGBuYW1lZGAgd2hldGhlciBpdCBuYW1lcyBzb21ldGhpbmcgYnkgaWQuIFRob3NlIHRoYXQgaW5jbHVkZSB3aGF0IHN0YW5kcyBlbHNld2hlcmUgYXJlIGVtcHR5LCBvbiBhIGxpbmUgb2YgdGhlaXIgb3duLlxuICovXG5leHBvcnQgY29uc3QgcGFnZUNvbXBvbmVudHMgPSB7XG4gIEZlaXQ6IHsgY2FycmllczogdHJ1ZSwgbmFtZWQ6IHRydWUgfSxcbiAgRWlnZW46IHsgY2FycmllczogdHJ1ZSwgbmFtZWQ6IGZhbHNlIH0sXG4gIFZyYWFnOiB7IGNhcnJpZXM6IHRydWUsIG5hbWVkOiBmYWxzZSB9LFxuICBOaWV0WmVnZ2VuOiB7IGNhcnJpZXM6IHRydWUsIG5hbWVkOiBmYWxzZSB9LFxuICBMZXRPcDogeyBjYXJyaWVzOiBmYWxzZSwgbmFtZWQ6IGZhbHNlIH0sXG4gIFRlZ2Vub3ZlcjogeyBjYXJyaWVzOiBmYWxzZSwgbmFtZWQ6IGZhbHNlIH0sXG4gIEFkdmllczogeyBjYXJyaWVzOiBmYWxzZSwgbmFtZWQ6IHRydWUgfSxcbiAgU3RyYWZmZW46IHsgY2FycmllczogZmFsc2UsIG5hbWVkOiB0cnVlIH0sXG59IGFzIGNvbnN0XG5cbmV4cG9ydCB0eXBlIFBhZ2VDb21wb25lbnQgPSBrZXlvZiB0eXBlb2YgcGFnZUNvbXBvbmVudHNcblxuLyoqIFdoZXRoZXIgYSBuYW1lIGluIE1EWCBpcyBvbmUgb2Ygb3Vycy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc1BhZ2VDb21wb25lbnQobmFtZTogc3RyaW5nIHwgbnVsbCk6IG5hbWUgaXMgUGFnZUNvbXBvbmVudCB7XG4gIHJldHVybiBuYW1lICE9PSBudWxsICYmIE9iamVjdC5oYXNPd24ocGFnZUNvbXBvbmVudHMsIG5hbWUpXG59XG4iLCIvKiogVGhlIGtpbmRzIG9mIG5vZGVzIHRoYXQgbWFrZSB1cCBydW5uaW5nIHRleHQ7IGV2ZXJ5dGhpbmcgZWxzZSBpbiBhIHBhZ2UgaXMgYSBibG9jay4gKi9cbmV4cG9ydCBjb25zdCBydW5uaW5nVGV4dDogUmVhZG9ubHlTZXQ8c3RyaW5nPiA9IG5ldyBTZXQoW1xuICAndGV4dCcsXG4gICdsaW5rJyxcbiAgJ2VtcGhhc2lzJyxcbiAgJ3N0cm9uZycsXG4gICdpbmxpbmVDb2RlJyxcbiAgJ2RlbGV0ZScsXG4gICdicmVhaycsXG4gICdtZHhKc3hUZXh0RWxlbWVudCcsXG5dKVxuIiwiaW1wb3J0IHR5cGUgeyBOb2RlLCBQYXJhZ3JhcGgsIFBhcmVudCwgUGhyYXNpbmdDb250ZW50LCBSb290IH0gZnJvbSAnbWRhc3QnXG5pbXBvcnQgeyB2aXNpdCB9IGZyb20gJ3VuaXN0LXV0aWwtdmlzaXQnXG5pbXBvcnQgeyBpc1BhZ2VDb21wb25lbnQsIHBhZ2VDb21wb25lbnRzLCB0eXBlIFBhZ2VDb21wb25lbnQgfSBmcm9tICcuL2NvbXBvbmVudHMnXG5pbXBvcnQgeyBydW5uaW5nVGV4dCB9IGZyb20gJy4vcnVubmluZy10ZXh0J1xuXG4vKipcbiAqIE1EWCB0YWtlcyB0aGUgcGFyYWdyYXBoIGF3YXkgZnJvbSBsaW5lcyB0aGF0IGhvbGQgbm90aGluZyBidXQgY29tcG9uZW50cy4gQSBwYWdlIG9mIG91cnMgaXMgbWFkZSBvZiBzdWNoIGxpbmVzLFxuICogc28gdGhpcyByZW1hcmsgcGx1Z2luIHB1dHMgdGhlIHBhcmFncmFwaHMgYmFjazogbmVpZ2hib3VycyB3aXRob3V0IGFuIGVtcHR5IGxpbmUgYmV0d2VlbiB0aGVtIGJlbG9uZyB0b2dldGhlci5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGpvaW5QYXJhZ3JhcGhzKCkge1xuICByZXR1cm4gKHRyZWU6IFJvb3QpID0+IHtcbiAgICB2aXNpdCh0cmVlLCAobm9kZSkgPT4ge1xuICAgICAgaWYgKCdjaGlsZHJlbicgaW4gbm9kZSAmJiBub2RlLnR5cGUgIT09ICdwYXJhZ3JhcGgnKSBqb2luSW4obm9kZSlcbiAgICB9KVxuICB9XG59XG5cbmZ1bmN0aW9uIGpvaW5JbihwYXJlbnQ6IFBhcmVudCkge1xuICBjb25zdCBqb2luZWQ6IE5vZGVbXSA9IFtdXG4gIGxldCBncm91cDogTm9kZVtdID0gW11cbiAgY29uc3QgY2xvc2UgPSAoKSA9PiB7XG4gICAgaWYgKGdyb3VwLmxlbmd0aCA+IDApIGpvaW5lZC5wdXNoKG1ha2VQYXJhZ3JhcGgoZ3JvdXApKVxuICAgIGdyb3VwID0gW11cbiAgfVxuICBmb3IgKGNvbnN0IGNoaWxkIG9mIHBhcmVudC5jaGlsZHJlbiBhcyBOb2RlW10pIHtcbiAgICBpZiAoIWlzSW5saW5lKGNoaWxkKSkge1xuICAgICAgY2xvc2UoKVxuICAgICAgam9pbmVkLnB1c2goY2hpbGQpXG4gICAgICBjb250aW51ZVxuICAgIH1cbiAgICBjb25zdCBwcmV2aW91cyA9IGdyb3VwLmF0KC0xKVxuICAgIGlmIChwcmV2aW91cyAmJiBzdGFydExpbmUoY2hpbGQpIC0gZW5kTGluZShwcmV2aW91cykgPiAxKSBjbG9zZSgpXG4gICAgZ3JvdXAucHVzaChjaGlsZClcbiAgfVxuICBjbG9zZSgpXG4gIHBhcmVudC5jaGlsZHJlbiA9IGpvaW5lZCBhcyBQYXJlbnRbJ2NoaWxkcmVuJ11cbn1cblxuLyoqIEEgY29tcG9uZW50IGF0IGJsb2NrIGxldmVsIHdob3NlIGNvbnRlbnQgaXMgcnVubmluZyB0ZXh0LiBPbmUgdGhhdCBvbmx5IGZyYW1lcyBvdGhlcnMgKDxMZXRPcD4pIHN0YXlzIGEgYmxvY2suICovXG5mdW5jdGlvbiBpc0lubGluZShub2RlOiBOb2RlKTogYm9vbGVhbiB7XG4gIHJldHVybiAoXG4gICAgbm9kZS50eXBlID09PSAnbWR4SnN4Rmxvd0VsZW1lbnQnICYmXG4gICAgJ25hbWUnIGluIG5vZGUgJiZcbiAgICBpc1BhZ2VDb21wb25lbnQobm9kZS5uYW1lIGFzIHN0cmluZyB8IG51bGwpICYmXG4gICAgcGFnZUNvbXBvbmVudHNbbm9kZS5uYW1lIGFzIFBhZ2VDb21wb25lbnRdLmNhcnJpZXMgJiZcbiAgICAobm9kZSBhcyB1bmtub3duIGFzIFBhcmVudCkuY2hpbGRyZW4uZXZlcnkoKGNoaWxkKSA9PiBydW5uaW5nVGV4dC5oYXMoY2hpbGQudHlwZSkpXG4gIClcbn1cblxuZnVuY3Rpb24gbWFrZVBhcmFncmFwaChncm91cDogcmVhZG9ubHkgTm9kZVtdKTogUGFyYWdyYXBoIHtcbiAgY29uc3QgY2hpbGRyZW4gPSBncm91cC5mbGF0TWFwKChub2RlLCBpbmRleCk6IFBocmFzaW5nQ29udGVudFtdID0+IHtcbiAgICBjb25zdCBpbmxpbmUgPSB7IC4uLm5vZGUsIHR5cGU6ICdtZHhKc3hUZXh0RWxlbWVudCcgfSBhcyBQaHJhc2luZ0NvbnRlbnRcbiAgICByZXR1cm4gaW5kZXggPT09IDAgPyBbaW5saW5lXSA6IFt7IHR5cGU6ICd0ZXh0JywgdmFsdWU6ICcgJyB9LCBpbmxpbmVdXG4gIH0pXG4gIHJldHVybiB7IHR5cGU6ICdwYXJhZ3JhcGgnLCBjaGlsZHJlbiB9XG59XG5cbmNvbnN0IHN0YXJ0TGluZSA9IChub2RlOiBOb2RlKSA9PiBub2RlLnBvc2l0aW9uPy5zdGFydC5saW5lID8/IDBcbmNvbnN0IGVuZExpbmUgPSAobm9kZTogTm9kZSkgPT4gbm9kZS5wb3NpdGlvbj8uZW5kLmxpbmUgPz8gMFxuIiwiaW1wb3J0IHsgeiB9IGZyb20gJ3pvZCdcblxuY29uc3QgcmVhc29uID0gei5zdHJpbmcoKS5taW4oMTAsICd6ZWcgaW4gZWVuIHppbiB3YWFyb20nKVxuXG4vKiogY29udGVudC9tYWtlcnN0ZW0ueWFtbDogcGhyYXNlcyBpbiB3aGljaCB0aGUgbWFrZXIgdGFsa3MgYWJvdXQgdGhlIHdvcmssIGFuZCBub3QgdG8gdGhlIHJlYWRlci4gKi9cbmV4cG9ydCBjb25zdCBtYWtlcnNWb2ljZVNjaGVtYSA9IHouc3RyaWN0T2JqZWN0KHtcbiAgemlubmVuOiB6XG4gICAgLmFycmF5KFxuICAgICAgei5zdHJpY3RPYmplY3Qoe1xuICAgICAgICB6aW46IHouc3RyaW5nKCkubWluKDUpLFxuICAgICAgICAvKiogV2hhdCB0aGUgd3JpdGVyIHNheXMgaW5zdGVhZC4gKi9cbiAgICAgICAgemVnOiByZWFzb24sXG4gICAgICB9KSxcbiAgICApXG4gICAgLm1pbigxLCAnbm9lbSBtaW5zdGVucyDDqcOpbiB6aW4nKSxcbiAgdWl0em9uZGVyaW5nZW46IHouYXJyYXkoei5zdHJpY3RPYmplY3QoeyBiZXN0YW5kOiB6LnN0cmluZygpLCB6aW46IHouc3RyaW5nKCkubWluKDEwKSwgcmVkZW46IHJlYXNvbiB9KSksXG59KVxuXG5leHBvcnQgdHlwZSBNYWtlcnNWb2ljZSA9IHoub3V0cHV0PHR5cGVvZiBtYWtlcnNWb2ljZVNjaGVtYT5cbiIsImltcG9ydCB7IHogfSBmcm9tICd6b2QnXG5cbi8qKiBXb3JkcyB0aGF0IGFyZSBub3QgZXhwbGFpbmVkIGluIHJ1bm5pbmcgdGV4dCBhbHRob3VnaCBhIHRlcm0gaGFzIHRoZW0sIGVhY2ggZ3JvdXAgd2l0aCB0aGUgcmVhc29uLiAqL1xuZXhwb3J0IGNvbnN0IHNraXBwZWRXb3Jkc1NjaGVtYSA9IHouYXJyYXkoXG4gIHouc3RyaWN0T2JqZWN0KHsgcmVkZW46IHouc3RyaW5nKCkubWluKDEwKSwgd29vcmRlbjogei5hcnJheSh6LnN0cmluZygpKS5taW4oMSkgfSksXG4pXG5cbmV4cG9ydCB0eXBlIFNraXBwZWRXb3JkcyA9IHouaW5mZXI8dHlwZW9mIHNraXBwZWRXb3Jkc1NjaGVtYT5cbiIsImltcG9ydCB7IHogfSBmcm9tICd6b2QnXG5pbXBvcnQgeyBjb2xsZWN0aW9ucyB9IGZyb20gJy4uL2NvbGxlY3Rpb25zJ1xuaW1wb3J0IHsgcGFnZUlkIH0gZnJvbSAnLi9mcm9udC1tYXR0ZXInXG5cbi8qKiBBIHBocmFzZSAod2hvbGUgd29yZHMsIGluIGFueSBjYXNlLCBgKmAgYXQgdGhlIGVuZCBmb3IgYW55IGVuZGluZyksIG9yIGEgcGF0dGVybiBiZXR3ZWVuIHNsYXNoZXMuICovXG5jb25zdCBwYXR0ZXJuID0gei5zdHJpbmcoKS5taW4oMykucmVmaW5lKGlzUmVhZGFibGUsIHtcbiAgbWVzc2FnZTogJ2hldCBwYXRyb29uIHR1c3NlbiBkZSBzY2h1aW5lIHN0cmVwZW4ga2xvcHQgbmlldDoga2lqayBuYWFyIGhhYWtqZXMgZW4gdGVrZW5zJyxcbn0pXG5cbmZ1bmN0aW9uIGlzUmVhZGFibGUod3JpdHRlbjogc3RyaW5nKTogYm9vbGVhbiB7XG4gIGNvbnN0IHNvdXJjZSA9IHJlYWRTb3VyY2Uod3JpdHRlbilcbiAgaWYgKHNvdXJjZSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdHJ1ZVxuICB0cnkge1xuICAgIG5ldyBSZWdFeHAoc291cmNlLCAnaXUnKVxuICAgIHJldHVybiB0cnVlXG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiBmYWxzZVxuICB9XG59XG5cbi8qKiBXaGF0IHN0YW5kcyBiZXR3ZWVuIHRoZSBzbGFzaGVzIG9mIGEgcGF0dGVybjsgdW5kZWZpbmVkIGZvciBhIHBocmFzZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkU291cmNlKHdyaXR0ZW46IHN0cmluZyk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIHJldHVybiAvXlxcLyguKylcXC8kL3MuZXhlYyh3cml0dGVuKT8uWzFdXG59XG5cbi8qKiBjb250ZW50L3dhYXJoZWRlbi55YW1sOiB3aGF0IG11c3Qgc3RhbmQgc29tZXdoZXJlLCBhbmQgd2hhdCBtYXkgbmV2ZXIgKGFnYWluKS4gKi9cbmV4cG9ydCBjb25zdCB0cnV0aHNTY2hlbWEgPSB6LmFycmF5KFxuICB6XG4gICAgLnN0cmljdE9iamVjdCh7XG4gICAgICBpZDogei5zdHJpbmcoKS5yZWdleCgvXlthLXowLTktXSskLyksXG4gICAgICAvKiogV2hlcmUgaXQgaG9sZHM6IGV4YWN0bHkgb25lIG9mIHRoZXNlLiAqL1xuICAgICAgcGFnaW5hOiBwYWdlSWQub3B0aW9uYWwoKSxcbiAgICAgIGNvbGxlY3RpZTogei5lbnVtKGNvbGxlY3Rpb25zKS5vcHRpb25hbCgpLFxuICAgICAgLyoqIEEgZGF0YSBmaWxlIG9yIGEgc2NyZWVuLCBmcm9tIHRoZSByZXBvc2l0b3J5LiAqL1xuICAgICAgYmVzdGFuZDogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICAgICAgb3ZlcmFsOiB6LmxpdGVyYWwodHJ1ZSkub3B0aW9uYWwoKSxcbiAgICAgIG1vZXQ6IHouYXJyYXkocGF0dGVybikuZGVmYXVsdChbXSksXG4gICAgICBtYWdfbmlldDogei5hcnJheShwYXR0ZXJuKS5kZWZhdWx0KFtdKSxcbiAgICAgIC8qKiBUaGUgZmFjdCB0aGF0IGl0IHJlc3RzIG9uLiAqL1xuICAgICAgZmVpdDogei5zdHJpbmcoKSxcbiAgICAgIHdhYXJvbTogei5zdHJpbmcoKS5taW4oMTAsICd6ZWcgaW4gZWVuIHppbiB3YWFyb20nKSxcbiAgICAgIC8qKiBUaGUgd3JvbmcgdGV4dCBhcyBpdCBvbmNlIHN0b29kIHRoZXJlLiAqL1xuICAgICAga2Fwb3Q6IHouc3RyaW5nKCkubWluKDMpLFxuICAgIH0pXG4gICAgLnJlZmluZShcbiAgICAgICh7IHBhZ2luYSwgY29sbGVjdGllLCBiZXN0YW5kLCBvdmVyYWwgfSkgPT5cbiAgICAgICAgW3BhZ2luYSwgY29sbGVjdGllLCBiZXN0YW5kLCBvdmVyYWxdLmZpbHRlcigocGxhY2UpID0+IHBsYWNlICE9PSB1bmRlZmluZWQpLmxlbmd0aCA9PT0gMSxcbiAgICAgIHsgbWVzc2FnZTogJ25vZW0gcHJlY2llcyDDqcOpbiBwbGVrOiBwYWdpbmEsIGNvbGxlY3RpZSwgYmVzdGFuZCBvZiBvdmVyYWw6IHRydWUnIH0sXG4gICAgKVxuICAgIC5yZWZpbmUoKHsgbW9ldCwgbWFnX25pZXQgfSkgPT4gbW9ldC5sZW5ndGggKyBtYWdfbmlldC5sZW5ndGggPiAwLCB7XG4gICAgICBtZXNzYWdlOiAnbm9lbSB3YXQgZXIgbW9ldCBzdGFhbiBvZiB3YXQgZXIgbmlldCBtYWcgc3RhYW4nLFxuICAgIH0pLFxuKVxuXG5leHBvcnQgdHlwZSBUcnV0aCA9IHoub3V0cHV0PHR5cGVvZiB0cnV0aHNTY2hlbWE+W251bWJlcl1cbiIsImltcG9ydCB7IGlzTm9kZSwgTGluZUNvdW50ZXIsIHBhcnNlRG9jdW1lbnQgfSBmcm9tICd5YW1sJ1xuXG4vKiogVGhlIGxpbmUgb24gd2hpY2ggdGhpcyB3b3JkIGZpcnN0IHN0YW5kcyBhcyBhIHdob2xlLCBzdWNoIGFzIGFuIGlkOyAwIHdoZW4gaXQgc3RhbmRzIG5vd2hlcmUuICovXG5leHBvcnQgZnVuY3Rpb24gZmluZExpbmUoc291cmNlOiBzdHJpbmcsIHdvcmQ6IHN0cmluZyk6IG51bWJlciB7XG4gIGlmICh3b3JkID09PSAnJykgcmV0dXJuIDBcbiAgZm9yIChsZXQgYXQgPSBzb3VyY2UuaW5kZXhPZih3b3JkKTsgYXQgIT09IC0xOyBhdCA9IHNvdXJjZS5pbmRleE9mKHdvcmQsIGF0ICsgMSkpXG4gICAgaWYgKGlzV2hvbGUoc291cmNlLCBhdCwgYXQgKyB3b3JkLmxlbmd0aCkpIHJldHVybiBzb3VyY2Uuc2xpY2UoMCwgYXQpLnNwbGl0KCdcXG4nKS5sZW5ndGhcbiAgcmV0dXJuIDBcbn1cblxuLyoqIFdoZXRoZXIgbm8gbG9uZ2VyIHdvcmQgZ29lcyBvbiBhcm91bmQgdGhpcyBwbGFjZS4gKi9cbmZ1bmN0aW9uIGlzV2hvbGUoc291cmNlOiBzdHJpbmcsIHN0YXJ0OiBudW1iZXIsIGVuZDogbnVtYmVyKTogYm9vbGVhbiB7XG4gIC8vIHR3byB1bml0czogYSBsZXR0ZXIgb3V0c2lkZSB0aGUgYmFzaWMgcGxhbmUgdGFrZXMgYm90aFxuICBjb25zdCBiZWZvcmUgPSBzb3VyY2Uuc2xpY2UoTWF0aC5tYXgoMCwgc3RhcnQgLSAyKSwgc3RhcnQpXG4gIHJldHVybiAhL1tcXHB7TH1cXHB7Tn1fLV0kL3UudGVzdChiZWZvcmUpICYmICEvXltcXHB7TH1cXHB7Tn1fLV0vdS50ZXN0KHNvdXJjZS5zbGljZShlbmQsIGVuZCArIDIpKVxufVxuXG4vKiogVGhlIGxpbmUgb2YgYSBZQU1MIHRleHQgb24gd2hpY2ggdGhlIHZhbHVlIGF0IHRoaXMgcGF0aCBzdGFuZHM7IG9mIHRoZSBuZWFyZXN0IHRoaW5nIGFyb3VuZCBpdCB3aGVuIGl0IGlzIG1pc3Npbmc7IDAgd2hlbiB0aGF0IGlzIHRoZSB3aG9sZSB0ZXh0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbmRQYXRoTGluZShzb3VyY2U6IHN0cmluZywgcGF0aDogcmVhZG9ubHkgUHJvcGVydHlLZXlbXSk6IG51bWJlciB7XG4gIGNvbnN0IGxpbmVzID0gbmV3IExpbmVDb3VudGVyKClcbiAgY29uc3QgZG9jdW1lbnQgPSBwYXJzZURvY3VtZW50KHNvdXJjZSwgeyBsaW5lQ291bnRlcjogbGluZXMgfSlcbiAgZm9yIChsZXQgbGVuZ3RoID0gcGF0aC5sZW5ndGg7IGxlbmd0aCA+IDA7IGxlbmd0aCAtPSAxKSB7XG4gICAgY29uc3Qgbm9kZSA9IGRvY3VtZW50LmdldEluKHBhdGguc2xpY2UoMCwgbGVuZ3RoKSwgdHJ1ZSlcbiAgICBpZiAoaXNOb2RlKG5vZGUpICYmIG5vZGUucmFuZ2UpIHJldHVybiBsaW5lcy5saW5lUG9zKG5vZGUucmFuZ2VbMF0pLmxpbmVcbiAgfVxuICByZXR1cm4gMFxufVxuIiwiaW1wb3J0IHR5cGUge30gZnJvbSAnbWRhc3QtdXRpbC10by1oYXN0J1xuaW1wb3J0IEdpdGh1YlNsdWdnZXIgZnJvbSAnZ2l0aHViLXNsdWdnZXInXG5pbXBvcnQgdHlwZSB7IEhlYWRpbmcsIFJvb3QgfSBmcm9tICdtZGFzdCdcbmltcG9ydCB7IHRvU3RyaW5nIH0gZnJvbSAnbWRhc3QtdXRpbC10by1zdHJpbmcnXG5pbXBvcnQgeyB2aXNpdCB9IGZyb20gJ3VuaXN0LXV0aWwtdmlzaXQnXG5cbi8qKiBBIGhlYWRpbmcgb2YgYSBwYWdlIHdpdGggdGhlIGlkIGJ5IHdoaWNoIGl0IGlzIGxpbmtlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTmFtZWRIZWFkaW5nIHtcbiAgcmVhZG9ubHkgaWQ6IHN0cmluZ1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmdcbiAgcmVhZG9ubHkgbm9kZTogSGVhZGluZ1xufVxuXG4vKiogVGhlIG9uZSBwbGFjZSB3aGVyZSBoZWFkaW5nIGlkcyBhcmUgbWFkZTogYm90aCB0aGUgcGFnZSBhbmQgdGhlIHNlYXJjaCBpbmRleCB1c2UgaXQsIHNvIHRoYXQgdGhleSBhbHdheXMgYWdyZWUuICovXG5leHBvcnQgZnVuY3Rpb24gbGlzdEhlYWRpbmdzKHRyZWU6IFJvb3QpOiBOYW1lZEhlYWRpbmdbXSB7XG4gIGNvbnN0IHNsdWdnZXIgPSBuZXcgR2l0aHViU2x1Z2dlcigpXG4gIGNvbnN0IGhlYWRpbmdzOiBOYW1lZEhlYWRpbmdbXSA9IFtdXG4gIHZpc2l0KHRyZWUsICdoZWFkaW5nJywgKG5vZGUpID0+IHtcbiAgICBjb25zdCB0ZXh0ID0gdG9TdHJpbmcobm9kZSlcbiAgICBoZWFkaW5ncy5wdXNoKHsgaWQ6IHNsdWdnZXIuc2x1Zyh0ZXh0KSwgdGV4dCwgbm9kZSB9KVxuICB9KVxuICByZXR1cm4gaGVhZGluZ3Ncbn1cblxuLyoqIFJlbWFyayBwbHVnaW4gdGhhdCBwdXRzIHRoZSBpZHMgb24gdGhlIGhlYWRpbmdzIG9mIHRoZSBwYWdlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5hbWVIZWFkaW5ncygpIHtcbiAgcmV0dXJuICh0cmVlOiBSb290KSA9PiB7XG4gICAgZm9yIChjb25zdCB7IGlkLCBub2RlIH0gb2YgbGlzdEhlYWRpbmdzKHRyZWUpKVxuICAgICAgbm9kZS5kYXRhID0geyAuLi5ub2RlLmRhdGEsIGhQcm9wZXJ0aWVzOiB7IC4uLm5vZGUuZGF0YT8uaFByb3BlcnRpZXMsIGlkIH0gfVxuICB9XG59XG4iLCJpbXBvcnQgdHlwZSB7IFJvb3QgfSBmcm9tICdtZGFzdCdcbmltcG9ydCByZW1hcmtGcm9udG1hdHRlciBmcm9tICdyZW1hcmstZnJvbnRtYXR0ZXInXG5pbXBvcnQgcmVtYXJrR2ZtIGZyb20gJ3JlbWFyay1nZm0nXG5pbXBvcnQgcmVtYXJrTWR4IGZyb20gJ3JlbWFyay1tZHgnXG5pbXBvcnQgcmVtYXJrUGFyc2UgZnJvbSAncmVtYXJrLXBhcnNlJ1xuaW1wb3J0IHsgdW5pZmllZCB9IGZyb20gJ3VuaWZpZWQnXG5pbXBvcnQgeyBwYXJzZSBhcyBwYXJzZVlhbWwgfSBmcm9tICd5YW1sJ1xuXG5jb25zdCBwYXJzZXIgPSB1bmlmaWVkKCkudXNlKHJlbWFya1BhcnNlKS51c2UocmVtYXJrTWR4KS51c2UocmVtYXJrRnJvbnRtYXR0ZXIsIFsneWFtbCddKS51c2UocmVtYXJrR2ZtKVxuXG4vKiogQSBwYWdlIGFzIHJlYWQ6IGl0cyB0cmVlLCBhbmQgaXRzIGZyb250IG1hdHRlciBiZWZvcmUgYW55IGNoZWNrLiBUaHJvd3Mgd2hlbiBNRFggb3IgWUFNTCBjYW5ub3QgYmUgcmVhZCBhdCBhbGwuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VQYWdlKHNvdXJjZTogc3RyaW5nKTogeyB0cmVlOiBSb290OyBmcm9udE1hdHRlcjogdW5rbm93biB9IHtcbiAgY29uc3QgdHJlZSA9IHBhcnNlci5wYXJzZShzb3VyY2UpXG4gIGNvbnN0IGZpcnN0ID0gdHJlZS5jaGlsZHJlblswXVxuICBpZiAoZmlyc3Q/LnR5cGUgIT09ICd5YW1sJykgcmV0dXJuIHsgdHJlZSwgZnJvbnRNYXR0ZXI6IHt9IH1cbiAgcmV0dXJuIHsgdHJlZSwgZnJvbnRNYXR0ZXI6IHBhcnNlWWFtbChmaXJzdC52YWx1ZSkgYXMgdW5rbm93biB9XG59XG5cbi8qKiBUaGUgZnJvbnQgbWF0dGVyIGFzIGl0IGlzIHdyaXR0ZW47IGl0cyBmaXJzdCBsaW5lIGlzIHRoZSBzZWNvbmQgb2YgdGhlIGZpbGUuIEVtcHR5IHdoZW4gdGhlcmUgaXMgbm9uZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmcm9udE1hdHRlclRleHQodHJlZTogUm9vdCk6IHN0cmluZyB7XG4gIGNvbnN0IGZpcnN0ID0gdHJlZS5jaGlsZHJlblswXVxuICByZXR1cm4gZmlyc3Q/LnR5cGUgPT09ICd5YW1sJyA/IGZpcnN0LnZhbHVlIDogJydcbn1cbiIsImltcG9ydCB0eXBlIHsgTm9kZSwgUGFyZW50LCBSb290IH0gZnJvbSAnbWRhc3QnXG5pbXBvcnQgeyB0b1N0cmluZyB9IGZyb20gJ21kYXN0LXV0aWwtdG8tc3RyaW5nJ1xuaW1wb3J0IHR5cGUgeyBQcm9ibGVtIH0gZnJvbSAnLi4vLi4vc2NoZW1hL2J1aWxkL2V4cGxhaW4taXNzdWVzJ1xuaW1wb3J0IHsgY2hlY2tGaWd1cmVzLCBjaGVja0xhYmVscywgbGF3QXJ0aWNsZSwgdHlwZSBGYWN0UnVsZXMgfSBmcm9tICcuL2NoZWNrLXNlbnRlbmNlJ1xuaW1wb3J0IHsgaXNQYWdlQ29tcG9uZW50LCBwYWdlQ29tcG9uZW50cywgdHlwZSBQYWdlQ29tcG9uZW50IH0gZnJvbSAnLi4vcGFnZS9jb21wb25lbnRzJ1xuaW1wb3J0IHsgbGlzdEZhY3RJZHMsIHJlYWRJZHMsIHR5cGUgSnN4Tm9kZSB9IGZyb20gJy4uL3BhZ2UvZmFjdC1pZHMnXG5pbXBvcnQgeyBmaW5kTGluZSB9IGZyb20gJy4uL3JlYWQvZmluZC1saW5lJ1xuaW1wb3J0IHsgaXNJbmNsdWRlIH0gZnJvbSAnLi4vcGFnZS9pbmNsdWRlLXBhcnRzJ1xuaW1wb3J0IHsgbGlzdEhlYWRpbmdzIH0gZnJvbSAnLi4vcGFnZS9uYW1lLWhlYWRpbmdzJ1xuaW1wb3J0IHsgZnJvbnRNYXR0ZXJUZXh0IH0gZnJvbSAnLi4vcmVhZC9wYXJzZS1wYWdlJ1xuaW1wb3J0IHR5cGUgeyBQYWdlIH0gZnJvbSAnLi4vcmVhZC9yZWFkLXBhZ2VzJ1xuXG4vKiogV2hhdCBhIHBhZ2UgaXMgY2hlY2tlZCBhZ2FpbnN0OiB3aGljaCBmYWN0cyBhbmQgd2hpY2ggcGFnZXMgKHdpdGggdGhlaXIgaGVhZGluZyBpZHMpIGV4aXN0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBLbm93biB7XG4gIHJlYWRvbmx5IGZhY3RzOiBSZWFkb25seU1hcDxzdHJpbmcsIEZhY3RSdWxlcz5cbiAgcmVhZG9ubHkgYW5jaG9yczogUmVhZG9ubHlNYXA8c3RyaW5nLCBSZWFkb25seVNldDxzdHJpbmc+PlxufVxuXG4vKiogV29yZHMgdGhhdCB0aGlzIHByb2R1Y3QgZG9lcyBub3QgdXNlIGFib3V0IHlvdW5nIHBlb3BsZSwgb3IgaW4gdGhpcyB2b2ljZS4gKi9cbmNvbnN0IHVud2FudGVkOiByZWFkb25seSBbUmVnRXhwLCBzdHJpbmddW10gPSBbXG4gIFsvcmlzaWNvam9uZ2VyZS9pLCBcIidyaXNpY29qb25nZXJlJyBpcyBlZW4gZXRpa2V0OiBzY2hyaWpmIGpvbmdlcmVcIl0sXG4gIFsvcm9kZSB2bGFnL2ksIFwiJ3JvZGUgdmxhZycgaXMgYWxhcm10YWFsOiBzY2hyaWpmIGRpdCB2YWx0IG9wXCJdLFxuICBbL2hlbGFhcy9pLCBcImxhYXQgJ2hlbGFhcycgd2VnXCJdLFxuICBbLyEvLCAnZ2VlbiB1aXRyb2VwdGVrZW46IHplZyBoZXQgcnVzdGlnJ10sXG4gIFtcbiAgICAvLyBlaWdodCBkaWdpdHMgb3IgbW9yZSwgaG93ZXZlciB0aGV5IGFyZSBzcGFjZWQ7IGEgZGF0ZSBhcyAwMS0xMi0yMDI2IGlzIG5vbmVcbiAgICAvKD86XFwrMzF8XFxiKD8hXFxkXFxkLVxcZFxcZC1cXGR7NH1cXGIpMFxcZCkoPzpbLVxccygpXXswLDN9XFxkKXs2LH0vLFxuICAgICdnZWVuIHRlbGVmb29ubnVtbWVyIGluIGRlIHRla3N0OiBsaW5rIG5hYXIgZGUgY29udGFjdHBhZ2luYScsXG4gIF0sXG5dXG5cbi8qKiBFdmVyeXRoaW5nIHRoYXQgaXMgd3Jvbmcgd2l0aCBvbmUgcGFnZS4gRW1wdHkgbWVhbnMgdGhhdCBpdCBtYXkgYmUgYnVpbHQuICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tQYWdlKHBhZ2U6IFBhZ2UsIGtub3duOiBLbm93bik6IFByb2JsZW1bXSB7XG4gIGNvbnN0IHByb2JsZW1zOiBQcm9ibGVtW10gPSBbXVxuICBjb25zdCBub3RlID0gKG5vZGU6IE5vZGUgfCB1bmRlZmluZWQsIG1lc3NhZ2U6IHN0cmluZykgPT5cbiAgICBwcm9ibGVtcy5wdXNoKHsgZmlsZTogcGFnZS5maWxlLCBsaW5lOiBub2RlPy5wb3NpdGlvbj8uc3RhcnQubGluZSA/PyAxLCBtZXNzYWdlIH0pXG5cbiAgLyoqIEFib3V0IGEgd29yZCBpbiB0aGUgZnJvbnQgbWF0dGVyOiBvbiB0aGUgbGluZSB3aGVyZSBpdCBzdGFuZHMuICovXG4gIGNvbnN0IG5vdGVGaWVsZCA9ICh3b3JkOiBzdHJpbmcsIG1lc3NhZ2U6IHN0cmluZykgPT5cbiAgICBwcm9ibGVtcy5wdXNoKHsgZmlsZTogcGFnZS5maWxlLCBsaW5lOiAxICsgZmluZExpbmUoZnJvbnRNYXR0ZXJUZXh0KHBhZ2UudHJlZSksIHdvcmQpLCBtZXNzYWdlIH0pXG5cbiAgZm9yIChjb25zdCBpZCBvZiBuYW1lZEZhY3RzKHBhZ2UpKVxuICAgIGlmICgha25vd24uZmFjdHMuaGFzKGlkKSlcbiAgICAgIG5vdGVGaWVsZChpZCwgYGZlaXQgJyR7aWR9JyBiZXN0YWF0IG5pZXQ6IGtpamsgaW4gc2VlZHMvZmVpdGVuIHdlbGsgaWQgamUgYmVkb2VsdGApXG4gIGZvciAoY29uc3QgaWQgb2YgbmFtZWRQYWdlcyhwYWdlKSlcbiAgICBpZiAoIWtub3duLmFuY2hvcnMuaGFzKGlkKSlcbiAgICAgIG5vdGVGaWVsZChpZCwgYHBhZ2luYSAnJHtpZH0nIGJlc3RhYXQgbmlldCAobm9nKTogdmVyYmV0ZXIgZGUgdmVyd2lqemluZyBvZiBtYWFrIGRlIHBhZ2luYWApXG4gIGZvciAoY29uc3QgdGV4dCBvZiBmcm9udE1hdHRlclRleHRzKHBhZ2UpKSBjaGVja1dvcmRzKHRleHQsIChtZXNzYWdlKSA9PiBub3RlRmllbGQodGV4dCwgbWVzc2FnZSkpXG4gIGNoZWNrSGVhZGluZ3MocGFnZSwgbm90ZSlcbiAgY2hlY2tMZWFkKHBhZ2UsIGtub3duLCAobWVzc2FnZSkgPT4gbm90ZUZpZWxkKCdrb3J0JywgbWVzc2FnZSkpXG4gIGNoZWNrQWdlcyhwYWdlLCBub3RlKVxuICBjaGVja0NhcmQocGFnZSwgbm90ZSlcbiAgY2hlY2tFbmdsaXNoKHBhZ2UsIG5vdGUpXG4gIHJldHVybiBbLi4ucHJvYmxlbXMsIC4uLmNoZWNrQm9keShwYWdlLCBrbm93bildXG59XG5cbi8qKiBFdmVyeXRoaW5nIHRoYXQgaXMgd3Jvbmcgd2l0aCBhIHRleHQgYXMgaXQgc3RhbmRzIGluIGl0cyBmaWxlOiBhIHBhZ2UsIG9yIGFuIGFkdmljZSB0aGF0IHBhZ2VzIGluY2x1ZGUgKGBpZGAgbmFtZXMgbm8gcGFnZSB0aGVuKS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja0JvZHkoeyBpZCwgZmlsZSwgdHJlZSB9OiBQaWNrPFBhZ2UsICdpZCcgfCAnZmlsZScgfCAndHJlZSc+LCBrbm93bjogS25vd24pOiBQcm9ibGVtW10ge1xuICBjb25zdCBwcm9ibGVtczogUHJvYmxlbVtdID0gW11cbiAgY29uc3Qgbm90ZSA9IChub2RlOiBOb2RlIHwgdW5kZWZpbmVkLCBtZXNzYWdlOiBzdHJpbmcpID0+XG4gICAgcHJvYmxlbXMucHVzaCh7IGZpbGUsIGxpbmU6IG5vZGU/LnBvc2l0aW9uPy5zdGFydC5saW5lID8/IDEsIG1lc3NhZ2UgfSlcbiAgd2Fsayh0cmVlLCBbXSwgKG5vZGUsIHBhcmVudHMpID0+IHtcbiAgICBzd2l0Y2ggKG5vZGUudHlwZSkge1xuICAgICAgY2FzZSAndGV4dCc6XG4gICAgICBjYXNlICdpbmxpbmVDb2RlJzpcbiAgICAgICAgY2hlY2tUZXh0KG5vZGUgYXMgTm9kZSAmIHsgdmFsdWU6IHN0cmluZyB9LCBwYXJlbnRzLCBub3RlKVxuICAgICAgICBicmVha1xuICAgICAgY2FzZSAnbGluayc6XG4gICAgICAgIGNoZWNrTGluaygobm9kZSBhcyBOb2RlICYgeyB1cmw6IHN0cmluZyB9KS51cmwsIGlkLCBrbm93biwgKG1lc3NhZ2UpID0+IG5vdGUobm9kZSwgbWVzc2FnZSkpXG4gICAgICAgIGJyZWFrXG4gICAgICBjYXNlICdtZHhKc3hGbG93RWxlbWVudCc6XG4gICAgICBjYXNlICdtZHhKc3hUZXh0RWxlbWVudCc6XG4gICAgICAgIGNoZWNrQ29tcG9uZW50KG5vZGUgYXMgSnN4Tm9kZSwgcGFyZW50cywga25vd24sIChtZXNzYWdlKSA9PiBub3RlKG5vZGUsIG1lc3NhZ2UpKVxuICAgICAgICBicmVha1xuICAgICAgY2FzZSAnbWR4anNFc20nOlxuICAgICAgY2FzZSAnbWR4Rmxvd0V4cHJlc3Npb24nOlxuICAgICAgY2FzZSAnbWR4VGV4dEV4cHJlc3Npb24nOlxuICAgICAgICBub3RlKG5vZGUsICdnZWVuIGNvZGUgaW4gZWVuIHBhZ2luYTogaGFhbCBkZSBhY2NvbGFkZXMgb2YgaW1wb3J0IHdlZycpXG4gICAgICAgIGJyZWFrXG4gICAgICBjYXNlICdodG1sJzpcbiAgICAgIGNhc2UgJ2ltYWdlJzpcbiAgICAgIGNhc2UgJ2ltYWdlUmVmZXJlbmNlJzpcbiAgICAgICAgbm90ZShub2RlLCAnZ2VlbiBIVE1MIG9mIHBsYWF0amVzIGluIGRlIHRla3N0JylcbiAgICAgICAgYnJlYWtcbiAgICAgIGNhc2UgJ2NvZGUnOlxuICAgICAgICBub3RlKG5vZGUsICdnZWVuIGNvZGVibG9rOiBzY2hyaWpmIGVlbiBnZXdvbmUgemluJylcbiAgICAgICAgYnJlYWtcbiAgICAgIGNhc2UgJ2RlZmluaXRpb24nOlxuICAgICAgY2FzZSAnZm9vdG5vdGVEZWZpbml0aW9uJzpcbiAgICAgICAgbm90ZShcbiAgICAgICAgICBub2RlLFxuICAgICAgICAgICdnZWVuIHZvZXRub290IG9mIHZlcndpanppbmcgb25kZXJhYW46IHNjaHJpamYgZGUgbGluayBpbiBkZSB6aW4sIGRlIGJyb24ga29tdCB2YW4gaGV0IGZlaXQnLFxuICAgICAgICApXG4gICAgICAgIGJyZWFrXG4gICAgfVxuICB9KVxuICByZXR1cm4gcHJvYmxlbXNcbn1cblxuZnVuY3Rpb24gY2hlY2tUZXh0KFxuICBub2RlOiBOb2RlICYgeyB2YWx1ZTogc3RyaW5nIH0sXG4gIHBhcmVudHM6IHJlYWRvbmx5IE5vZGVbXSxcbiAgbm90ZTogKG5vZGU6IE5vZGUsIG1lc3NhZ2U6IHN0cmluZykgPT4gdm9pZCxcbikge1xuICBjb25zdCBpbkhlYWRpbmcgPSBwYXJlbnRzLnNvbWUoKHBhcmVudCkgPT4gcGFyZW50LnR5cGUgPT09ICdoZWFkaW5nJylcbiAgY29uc3QgY2FycmllZCA9IHBhcmVudHMuc29tZShcbiAgICAocGFyZW50KSA9PlxuICAgICAgJ25hbWUnIGluIHBhcmVudCAmJlxuICAgICAgaXNQYWdlQ29tcG9uZW50KHBhcmVudC5uYW1lIGFzIHN0cmluZyB8IG51bGwpICYmXG4gICAgICBwYWdlQ29tcG9uZW50c1twYXJlbnQubmFtZSBhcyAnRmVpdCddLmNhcnJpZXMsXG4gIClcbiAgaWYgKCFpbkhlYWRpbmcgJiYgIWNhcnJpZWQgJiYgL1tcXHB7TH1cXHB7Tn1dL3UudGVzdChub2RlLnZhbHVlKSlcbiAgICBub3RlKG5vZGUsIGBsb3NzZSB0ZWtzdCBcIiR7c2hvcnRlbihub2RlLnZhbHVlKX1cIjogemV0IGRlIHppbiBpbiA8RmVpdD4gb2YgPEVpZ2VuPmApXG4gIGNoZWNrV29yZHMobm9kZS52YWx1ZSwgKG1lc3NhZ2UpID0+IG5vdGUobm9kZSwgbWVzc2FnZSkpXG59XG5cbi8qKiBXaGF0IGEgdGV4dCBzYXlzIHRoYXQgdGhpcyBwcm9kdWN0IGRvZXMgbm90IHNheSwgZWFjaCBhcyBhIHNlbnRlbmNlIGZvciB0aGUgd3JpdGVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbmRVbndhbnRlZFdvcmRzKHRleHQ6IHN0cmluZyk6IHN0cmluZ1tdIHtcbiAgcmV0dXJuIHVud2FudGVkLmZsYXRNYXAoKFtwYXR0ZXJuLCBtZXNzYWdlXSkgPT4gKHBhdHRlcm4udGVzdCh0ZXh0KSA/IFttZXNzYWdlXSA6IFtdKSlcbn1cblxuZnVuY3Rpb24gY2hlY2tXb3Jkcyh0ZXh0OiBzdHJpbmcsIG5vdGU6IChtZXNzYWdlOiBzdHJpbmcpID0+IHZvaWQpIHtcbiAgZm9yIChjb25zdCBtZXNzYWdlIG9mIGZpbmRVbndhbnRlZFdvcmRzKHRleHQpKSBub3RlKG1lc3NhZ2UpXG59XG5cbmZ1bmN0aW9uIGNoZWNrQ29tcG9uZW50KFxuICBub2RlOiBKc3hOb2RlLFxuICBwYXJlbnRzOiByZWFkb25seSBOb2RlW10sXG4gIGtub3duOiBLbm93bixcbiAgbm90ZTogKG1lc3NhZ2U6IHN0cmluZykgPT4gdm9pZCxcbikge1xuICBpZiAocGFyZW50cy5zb21lKChwYXJlbnQpID0+IHBhcmVudC50eXBlID09PSAnaGVhZGluZycpKSBub3RlKCdnZWVuIGNvbXBvbmVudGVuIGluIGVlbiBrb3AnKVxuICBpZiAoIWlzUGFnZUNvbXBvbmVudChub2RlLm5hbWUpKSB7XG4gICAgbm90ZShgb25iZWtlbmQgb25kZXJkZWVsIDwke25vZGUubmFtZSA/PyAnJ30+OiBraWVzIGVyIGVlbiB1aXQgY29udGVudC9SRUFETUUubWRgKVxuICAgIHJldHVyblxuICB9XG4gIGNvbnN0IHsgbmFtZSB9ID0gbm9kZVxuICBpZiAobm9kZS5hdHRyaWJ1dGVzLnNvbWUoKGF0dHJpYnV0ZSkgPT4gIWlzSWQobmFtZSwgYXR0cmlidXRlKSkpXG4gICAgbm90ZShgPCR7bmFtZX0+IGhlZWZ0IGVlbiBrZW5tZXJrIGRhdCBuaWV0IGJlc3RhYXQ6IGFsbGVlbiAke25hbWVzSWRzfSBoZWJiZW4gZXIgZWVuLCBpZD1cIuKAplwiYClcbiAgaWYgKGlzSW5jbHVkZShub2RlKSkge1xuICAgIGNoZWNrSW5jbHVkZShub2RlLCBwYXJlbnRzLCBub3RlKVxuICAgIHJldHVyblxuICB9XG4gIGlmIChpc1Nwb2tlbi5oYXMobm9kZS5uYW1lKSAmJiBwYXJlbnRzLnNvbWUoKHBhcmVudCkgPT4gJ25hbWUnIGluIHBhcmVudCAmJiBwYXJlbnQubmFtZSA9PT0gJ0ZlaXQnKSlcbiAgICBub3RlKGA8JHtub2RlLm5hbWV9PiBpbiBlZW4gPEZlaXQ+OiBkYXQgaXMgZWlnZW4gd2VyaywgemV0IGhldCBlcmJ1aXRlbmApXG4gIGlmIChzdGFydHNXaXRoUHVuY3R1YXRpb24obm9kZSwgcGFyZW50cy5hdCgtMSkpKVxuICAgIG5vdGUoXG4gICAgICBgPCR7bm9kZS5uYW1lfT4gYmVnaW50IG1ldCBlZW4gbGVlc3Rla2VuLCBkYWFyIGtvbXQgZWVuIHNwYXRpZSB2b29yOiB6ZXQgaGV0IHRla2VuIGluIGhldCB2b3JpZ2Ugb25kZXJkZWVsYCxcbiAgICApXG4gIGlmIChub2RlLm5hbWUgPT09ICdFaWdlbicgJiYgbGF3QXJ0aWNsZS50ZXN0KHRvU3RyaW5nKG5vZGUpKSlcbiAgICBub3RlKCdlZW4gd2V0c2FydGlrZWwgaW4gPEVpZ2VuPjogemV0IGRlIHppbiBpbiBlZW4gPEZlaXQ+LCBkYW4gc3RhYXQgZXJiaWogaG9lIG91ZCBoZXQgaXMnKVxuICBpZiAobm9kZS5uYW1lICE9PSAnRmVpdCcpIHJldHVyblxuICBjb25zdCBpZHMgPSByZWFkSWRzKG5vZGUpXG4gIGNvbnN0IGZhY3RzID0gaWRzLmZsYXRNYXAoKGlkKSA9PiBrbm93bi5mYWN0cy5nZXQoaWQpID8/IFtdKVxuICBjaGVja0xhYmVscyh0b1N0cmluZyhub2RlKSwgZmFjdHMsIG5vdGUpXG4gIGNoZWNrRmlndXJlcyh0b1N0cmluZyhub2RlKSwgZmFjdHMsIG5vdGUpXG4gIGlmIChpZHMubGVuZ3RoID09PSAwKSBub3RlKCdlZW4gPEZlaXQ+IHpvbmRlciBpZDogbm9lbSBoZXQgZmVpdCB3YWFyb3AgZGUgemluIHJ1c3QnKVxuICBmb3IgKGNvbnN0IGlkIG9mIGlkcylcbiAgICBpZiAoIWtub3duLmZhY3RzLmhhcyhpZCkpIG5vdGUoYGZlaXQgJyR7aWR9JyBiZXN0YWF0IG5pZXQ6IGtpamsgaW4gc2VlZHMvZmVpdGVuIHdlbGsgaWQgamUgYmVkb2VsdGApXG59XG5cbmZ1bmN0aW9uIGNoZWNrTGVhZChwYWdlOiBQYWdlLCBrbm93bjogS25vd24sIG5vdGU6IChtZXNzYWdlOiBzdHJpbmcpID0+IHZvaWQpIHtcbiAgY29uc3QgZmFjdHMgPSBuYW1lZEZhY3RzKHBhZ2UpLmZsYXRNYXAoKGlkKSA9PiBrbm93bi5mYWN0cy5nZXQoaWQpID8/IFtdKVxuICBjaGVja0ZpZ3VyZXMocGFnZS5mcm9udE1hdHRlci5rb3J0LCBmYWN0cywgbm90ZSlcbn1cblxuLyoqIE91ciBvd24gd29yZHMgaW4gZGlyZWN0IHNwZWVjaDsgbmV2ZXIgdGhlIHdvcmRzIG9mIGEgc291cmNlLiAqL1xuY29uc3QgaXNTcG9rZW46IFJlYWRvbmx5U2V0PHN0cmluZz4gPSBuZXcgU2V0KFsnVnJhYWcnLCAnTmlldFplZ2dlbiddKVxuXG4vKiogVGhlIGNvbXBvbmVudHMgdGhhdCBuYW1lIHNvbWV0aGluZywgaW4gYSBzZW50ZW5jZS4gKi9cbmNvbnN0IG5hbWVzSWRzID0gbmV3IEludGwuTGlzdEZvcm1hdCgnbmwnKS5mb3JtYXQoXG4gIE9iamVjdC5lbnRyaWVzKHBhZ2VDb21wb25lbnRzKS5mbGF0TWFwKChbbmFtZSwgeyBuYW1lZCB9XSkgPT4gKG5hbWVkID8gW2A8JHtuYW1lfT5gXSA6IFtdKSksXG4pXG5cbmZ1bmN0aW9uIGlzSWQobmFtZTogUGFnZUNvbXBvbmVudCwgYXR0cmlidXRlOiBKc3hOb2RlWydhdHRyaWJ1dGVzJ11bbnVtYmVyXSk6IGJvb2xlYW4ge1xuICByZXR1cm4gKFxuICAgIHBhZ2VDb21wb25lbnRzW25hbWVdLm5hbWVkICYmXG4gICAgYXR0cmlidXRlLnR5cGUgPT09ICdtZHhKc3hBdHRyaWJ1dGUnICYmXG4gICAgYXR0cmlidXRlLm5hbWUgPT09ICdpZCcgJiZcbiAgICB0eXBlb2YgYXR0cmlidXRlLnZhbHVlID09PSAnc3RyaW5nJ1xuICApXG59XG5cbi8qKiBCbG9ja3MgaW4gd2hpY2ggYW4gaW5jbHVkZSBtYXkgc3RhbmQ6IHRoZSBwYWdlIGl0c2VsZiwgYSBsaXN0LCBhbmQgYSBmcmFtZSB0aGF0IG1ha2VzIG5vIHN0YXRlbWVudCBvZiBpdHMgb3duLiAqL1xuY29uc3QgYXJvdW5kSW5jbHVkZXM6IFJlYWRvbmx5U2V0PHN0cmluZz4gPSBuZXcgU2V0KFsncm9vdCcsICdsaXN0JywgJ2xpc3RJdGVtJ10pXG5cbi8qKiBXaGF0IGFuIGluY2x1ZGUgbmFtZXMgaXMgY2hlY2tlZCB3aGVyZSB0aGF0IHN0YW5kczsgaGVyZSBvbmx5IHdoZXRoZXIgaXQgY2FuIGJlIHB1dCBpbiB0aGlzIHBsYWNlLiAqL1xuZnVuY3Rpb24gY2hlY2tJbmNsdWRlKG5vZGU6IEpzeE5vZGUsIHBhcmVudHM6IHJlYWRvbmx5IE5vZGVbXSwgbm90ZTogKG1lc3NhZ2U6IHN0cmluZykgPT4gdm9pZCkge1xuICBjb25zdCBmcmFtZXMgPSBwYXJlbnRzLmZpbHRlcihcbiAgICAocGFyZW50KSA9PiAhYXJvdW5kSW5jbHVkZXMuaGFzKHBhcmVudC50eXBlKSAmJiAhKCduYW1lJyBpbiBwYXJlbnQgJiYgcGFyZW50Lm5hbWUgPT09ICdMZXRPcCcpLFxuICApXG4gIGNvbnN0IFtmcmFtZSwgLi4ubW9yZV0gPSBmcmFtZXNcbiAgY29uc3QgYWxvbmUgPSBmcmFtZT8udHlwZSA9PT0gJ3BhcmFncmFwaCcgJiYgKGZyYW1lIGFzIFBhcmVudCkuY2hpbGRyZW4ubGVuZ3RoID09PSAxXG4gIGlmIChub2RlLmNoaWxkcmVuLmxlbmd0aCA+IDApXG4gICAgbm90ZShgPCR7bm9kZS5uYW1lID8/ICcnfT4gaXMgbGVlZzogc2NocmlqZiA8JHtub2RlLm5hbWUgPz8gJyd9IGlkPVwi4oCmXCIgLz4sIGRlIHRla3N0IHN0YWF0IGVyZ2VucyBhbmRlcnNgKVxuICBlbHNlIGlmIChyZWFkSWRzKG5vZGUpLmxlbmd0aCA9PT0gMCkgbm90ZShgZWVuIDwke25vZGUubmFtZSA/PyAnJ30+IHpvbmRlciBpZDogbm9lbSB3YXQgaGllciBtb2V0IHN0YWFuYClcbiAgZWxzZSBpZiAoZnJhbWUgJiYgKG1vcmUubGVuZ3RoID4gMCB8fCAhYWxvbmUpKVxuICAgIG5vdGUoXG4gICAgICBgPCR7bm9kZS5uYW1lID8/ICcnfT4gc3RhYXQgbWlkZGVuIGluIGVlbiB0ZWtzdDogemV0IGhldCBvcCBlZW4gZWlnZW4gcmVnZWwsIG1ldCBlZW4gbGVnZSByZWdlbCBlcnZvb3IgZW4gZXJuYWAsXG4gICAgKVxufVxuXG4vKiogV2hldGhlciBhIGNvbXBvbmVudCBnb2VzIG9uIHdpdGggYSBjb21tYSBvciBmdWxsIHN0b3AgcmlnaHQgYWZ0ZXIgYW5vdGhlcjogdGhleSBhcmUgam9pbmVkIHdpdGggYSBzcGFjZS4gKi9cbmZ1bmN0aW9uIHN0YXJ0c1dpdGhQdW5jdHVhdGlvbihub2RlOiBKc3hOb2RlLCBwYXJlbnQ6IE5vZGUgfCB1bmRlZmluZWQpOiBib29sZWFuIHtcbiAgaWYgKCFwYXJlbnQgfHwgISgnY2hpbGRyZW4nIGluIHBhcmVudCkgfHwgIS9eXFxzKlssLjs6PyldLy50ZXN0KHRvU3RyaW5nKG5vZGUpKSkgcmV0dXJuIGZhbHNlXG4gIGNvbnN0IGJlZm9yZSA9IChwYXJlbnQgYXMgUGFyZW50KS5jaGlsZHJlblxuICAgIC5zbGljZSgwLCAocGFyZW50IGFzIFBhcmVudCkuY2hpbGRyZW4uaW5kZXhPZihub2RlIGFzIFBhcmVudFsnY2hpbGRyZW4nXVtudW1iZXJdKSlcbiAgICAuZmlsdGVyKChzaWJsaW5nKSA9PiBzaWJsaW5nLnR5cGUgIT09ICd0ZXh0JyB8fCBzaWJsaW5nLnZhbHVlLnRyaW0oKSAhPT0gJycpXG4gIGNvbnN0IHByZXZpb3VzID0gYmVmb3JlLmF0KC0xKVxuICByZXR1cm4gcHJldmlvdXMgIT09IHVuZGVmaW5lZCAmJiAnbmFtZScgaW4gcHJldmlvdXMgJiYgaXNQYWdlQ29tcG9uZW50KHByZXZpb3VzLm5hbWUpXG59XG5cbmZ1bmN0aW9uIGNoZWNrTGluayh1cmw6IHN0cmluZywgcGFnZUlkOiBzdHJpbmcsIGtub3duOiBLbm93biwgbm90ZTogKG1lc3NhZ2U6IHN0cmluZykgPT4gdm9pZCkge1xuICBpZiAoIXVybC5zdGFydHNXaXRoKCcvJykgJiYgIXVybC5zdGFydHNXaXRoKCcjJykpIHtcbiAgICBub3RlKGBsaW5rICcke3VybH0nOiBsaW5rIG5hYXIgZWVuIHBhZ2luYSBtZXQgL2NvbGxlY3RpZS9zbHVnOyB3ZWJhZHJlc3NlbiBob3JlbiBiaWogZGUgYnJvbmApXG4gICAgcmV0dXJuXG4gIH1cbiAgY29uc3QgW3BhdGggPSAnJywgYW5jaG9yXSA9IHVybC5zcGxpdCgnIycpXG4gIGNvbnN0IHRhcmdldCA9IHBhdGggPT09ICcnID8gcGFnZUlkIDogcGF0aC5zbGljZSgxKVxuICBjb25zdCBhbmNob3JzID0ga25vd24uYW5jaG9ycy5nZXQodGFyZ2V0KVxuICBpZiAoYW5jaG9ycyA9PT0gdW5kZWZpbmVkKSBub3RlKGBsaW5rIG5hYXIgJyR7dGFyZ2V0fSc6IGRpZSBwYWdpbmEgYmVzdGFhdCBuaWV0IChub2cpYClcbiAgZWxzZSBpZiAoYW5jaG9yICE9PSB1bmRlZmluZWQgJiYgIWFuY2hvcnMuaGFzKGFuY2hvcikpXG4gICAgbm90ZShgbGluayBuYWFyICcke3VybH0nOiBkaWUga29wIHN0YWF0IG5pZXQgb3AgZGUgcGFnaW5hYClcbn1cblxuZnVuY3Rpb24gY2hlY2tIZWFkaW5ncyhwYWdlOiBQYWdlLCBub3RlOiAobm9kZTogTm9kZSB8IHVuZGVmaW5lZCwgbWVzc2FnZTogc3RyaW5nKSA9PiB2b2lkKSB7XG4gIGNvbnN0IGhlYWRpbmdzID0gbGlzdEhlYWRpbmdzKHBhZ2UudHJlZSlcbiAgZm9yIChjb25zdCB7IG5vZGUgfSBvZiBoZWFkaW5ncylcbiAgICBpZiAobm9kZS5kZXB0aCAhPT0gMiAmJiBub2RlLmRlcHRoICE9PSAzKVxuICAgICAgbm90ZShub2RlLCAnZ2VicnVpayBrb3BwZW4gIyMgZW4gIyMjOyBkZSB0aXRlbCBrb210IHVpdCBoZXQgdmVsZCB0aXRlbCcpXG4gIGNvbnN0IGZpcnN0ID0gaGVhZGluZ3NbMF0/LnRleHRcbiAgaWYgKFxuICAgIHBhZ2UuZnJvbnRNYXR0ZXIuY29sbGVjdGlvbiA9PT0gJ3NpZ25hYWwnICYmXG4gICAgIXBhZ2UuZnJvbnRNYXR0ZXIuYWx0aWpkU2VyaWV1cyAmJlxuICAgIGZpcnN0ICE9PSAnV2F0IGthbiBoZXQgb29rIHppam4/J1xuICApXG4gICAgbm90ZShoZWFkaW5nc1swXT8ubm9kZSwgXCJlZW4gc2lnbmFhbCBiZWdpbnQgbWV0ICcjIyBXYXQga2FuIGhldCBvb2sgemlqbj8nXCIpXG4gIGlmIChwYWdlLmZyb250TWF0dGVyLmNvbGxlY3Rpb24gPT09ICdyb3V0ZScgJiYgZmlyc3QgIT09ICdFZXJzdGUgbWludXV0JylcbiAgICBub3RlKGhlYWRpbmdzWzBdPy5ub2RlLCBcImVlbiByb3V0ZSBiZWdpbnQgbWV0ICcjIyBFZXJzdGUgbWludXV0J1wiKVxuICBpZiAocGFnZS5mcm9udE1hdHRlci5jb2xsZWN0aW9uID09PSAncm9sJyAmJiBmaXJzdCAhPT0gJ1dhdCBkb2VuIHplPycpXG4gICAgbm90ZShoZWFkaW5nc1swXT8ubm9kZSwgXCJlZW4gcm9sIGJlZ2ludCBtZXQgJyMjIFdhdCBkb2VuIHplPydcIilcbn1cblxuLyoqIEZhY3QgaWRzIGluIHRoZSBmcm9udCBtYXR0ZXIuICovXG5leHBvcnQgZnVuY3Rpb24gbmFtZWRGYWN0cyh7IGZyb250TWF0dGVyIH06IFBhZ2UpOiBzdHJpbmdbXSB7XG4gIGlmIChmcm9udE1hdHRlci5jb2xsZWN0aW9uID09PSAncm9sJylcbiAgICByZXR1cm4gW2Zyb250TWF0dGVyLmZlaXQsIC4uLmZyb250TWF0dGVyLmZlaXRlbiwgLi4uZnJvbnRNYXR0ZXIud2FubmVlckZlaXRlbiwgLi4uZnJvbnRNYXR0ZXIubm9kaWdGZWl0ZW5dXG4gIGlmIChmcm9udE1hdHRlci5jb2xsZWN0aW9uID09PSAnZmVub21lZW4nKSByZXR1cm4gWy4uLmZyb250TWF0dGVyLmZlaXRlbiwgLi4uZnJvbnRNYXR0ZXIubGVlZnRpamRGZWl0ZW5dXG4gIHJldHVybiAnZmVpdCcgaW4gZnJvbnRNYXR0ZXIgPyBbZnJvbnRNYXR0ZXIuZmVpdCwgLi4uZnJvbnRNYXR0ZXIuZmVpdGVuXSA6IGZyb250TWF0dGVyLmZlaXRlblxufVxuXG4vKiogQW4gYWdlIGlzIG9ubHkgdGhlcmUgd2hlbiBhIGZhY3QgbmFtZXMgaXQsIGFuZCB0aGUgb3RoZXIgd2F5IHJvdW5kLiAqL1xuZnVuY3Rpb24gY2hlY2tBZ2VzKHsgZnJvbnRNYXR0ZXIgfTogUGFnZSwgbm90ZTogKG5vZGU6IHVuZGVmaW5lZCwgbWVzc2FnZTogc3RyaW5nKSA9PiB2b2lkKSB7XG4gIGlmIChmcm9udE1hdHRlci5jb2xsZWN0aW9uICE9PSAnZmVub21lZW4nKSByZXR1cm5cbiAgaWYgKGZyb250TWF0dGVyLmxlZWZ0aWpkLmxlbmd0aCA+IDAgIT09IGZyb250TWF0dGVyLmxlZWZ0aWpkRmVpdGVuLmxlbmd0aCA+IDApXG4gICAgbm90ZSh1bmRlZmluZWQsICdsZWVmdGlqZCBlbiBsZWVmdGlqZEZlaXRlbiBob3JlbiBiaWogZWxrYWFyOiBub2VtIGRlIGZlaXRlbiBkaWUgZGUgbGVlZnRpamQgbm9lbWVuJylcbn1cblxuLyoqIFdoYXQgdGhlIGNhcmQgb2YgYSByb2xlIHJlc3RzIG9uIGNhbiBiZSBmb2xsb3dlZCBpbiBpdHMgdGV4dDogdGhlcmUgaXQgaGFzIGl0cyBzb3VyY2UuICovXG5mdW5jdGlvbiBjaGVja0NhcmQoeyBmcm9udE1hdHRlciwgdHJlZSB9OiBQYWdlLCBub3RlOiAobm9kZTogdW5kZWZpbmVkLCBtZXNzYWdlOiBzdHJpbmcpID0+IHZvaWQpIHtcbiAgaWYgKGZyb250TWF0dGVyLmNvbGxlY3Rpb24gIT09ICdyb2wnKSByZXR1cm5cbiAgY29uc3QgaW5UZXh0ID0gbmV3IFNldChsaXN0RmFjdElkcyh0cmVlKSlcbiAgZm9yIChjb25zdCBmaWVsZCBvZiBbJ3dhbm5lZXJGZWl0ZW4nLCAnbm9kaWdGZWl0ZW4nXSBhcyBjb25zdClcbiAgICBmb3IgKGNvbnN0IGlkIG9mIGZyb250TWF0dGVyW2ZpZWxkXSlcbiAgICAgIGlmICghaW5UZXh0LmhhcyhpZCkpXG4gICAgICAgIG5vdGUodW5kZWZpbmVkLCBgJHtmaWVsZH06ICcke2lkfScgc3RhYXQgbmlldCBpbiBkZSB0ZWtzdDogemV0IGRlIHppbiBtZXQgPEZlaXQgaWQ9XCIke2lkfVwiPiBlcmluYClcbn1cblxuLyoqIE9ubHkgYSB3b3JkIHVuZGVyIHdoaWNoIHRoZSB0ZXJtIGlzIGtub3duIGNhbiBiZSBtYXJrZWQgYXMgRW5nbGlzaC4gKi9cbmZ1bmN0aW9uIGNoZWNrRW5nbGlzaCh7IGZyb250TWF0dGVyIH06IFBhZ2UsIG5vdGU6IChub2RlOiB1bmRlZmluZWQsIG1lc3NhZ2U6IHN0cmluZykgPT4gdm9pZCkge1xuICBpZiAoZnJvbnRNYXR0ZXIuY29sbGVjdGlvbiAhPT0gJ2JlZ3JpcCcpIHJldHVyblxuICBmb3IgKGNvbnN0IHdvcmQgb2YgZnJvbnRNYXR0ZXIuZW5nZWxzKVxuICAgIGlmICghZnJvbnRNYXR0ZXIuem9la3dvb3JkZW4uaW5jbHVkZXMod29yZCkpXG4gICAgICBub3RlKHVuZGVmaW5lZCwgYGVuZ2VsczogJyR7d29yZH0nIHN0YWF0IG5pZXQgYmlqIHpvZWt3b29yZGVuOiB6ZXQgaGV0IGRhYXIgb29rYClcbn1cblxuLyoqIFBhZ2UgaWRzIGluIHRoZSBmcm9udCBtYXR0ZXIuICovXG5mdW5jdGlvbiBuYW1lZFBhZ2VzKHsgZnJvbnRNYXR0ZXIgfTogUGFnZSk6IHN0cmluZ1tdIHtcbiAgc3dpdGNoIChmcm9udE1hdHRlci5jb2xsZWN0aW9uKSB7XG4gICAgY2FzZSAnZmVub21lZW4nOlxuICAgICAgcmV0dXJuIFsuLi5mcm9udE1hdHRlci52ZXJ3YW50LCAuLi5mcm9udE1hdHRlci5zaWduYWxlbiwgLi4uZnJvbnRNYXR0ZXIucm91dGVzXVxuICAgIGNhc2UgJ3NpZ25hYWwnOlxuICAgICAgcmV0dXJuIFsuLi5mcm9udE1hdHRlci52ZXJ3YW50LCAuLi5mcm9udE1hdHRlci5yb3V0ZXNdXG4gICAgY2FzZSAncm91dGUnOlxuICAgICAgcmV0dXJuIFsuLi5mcm9udE1hdHRlci52ZXJ3YW50LCAuLi5mcm9udE1hdHRlci5jb250YWN0ZW4sIC4uLmZyb250TWF0dGVyLmZlbm9tZW5lbl1cbiAgICBjYXNlICdyb2wnOlxuICAgICAgcmV0dXJuIFsuLi5mcm9udE1hdHRlci52ZXJ3YW50LCAuLi5mcm9udE1hdHRlci5jb250YWN0ZW4sIC4uLmZyb250TWF0dGVyLnJvdXRlc11cbiAgICBkZWZhdWx0OlxuICAgICAgcmV0dXJuIGZyb250TWF0dGVyLnZlcndhbnRcbiAgfVxufVxuXG5mdW5jdGlvbiBmcm9udE1hdHRlclRleHRzKHsgZnJvbnRNYXR0ZXIgfTogUGFnZSk6IHN0cmluZ1tdIHtcbiAgY29uc3QgdGV4dHMgPSBbZnJvbnRNYXR0ZXIudGl0ZWwsIGZyb250TWF0dGVyLmtvcnRdXG4gIGlmIChmcm9udE1hdHRlci5jb2xsZWN0aW9uID09PSAncm9sJykgcmV0dXJuIFsuLi50ZXh0cywgZnJvbnRNYXR0ZXIud2FubmVlciwgZnJvbnRNYXR0ZXIubm9kaWddXG4gIHJldHVybiBmcm9udE1hdHRlci5jb2xsZWN0aW9uID09PSAnc2lnbmFhbCdcbiAgICA/IFtcbiAgICAgICAgLi4udGV4dHMsXG4gICAgICAgIGZyb250TWF0dGVyLm9va1ppam4sXG4gICAgICAgIGZyb250TWF0dGVyLndpanN0T3AsXG4gICAgICAgIGZyb250TWF0dGVyLnZyYWFnLFxuICAgICAgICBmcm9udE1hdHRlci5uaWV0WmVnZ2VuLFxuICAgICAgICBmcm9udE1hdHRlci5lZXJzdCxcbiAgICAgIF1cbiAgICA6IHRleHRzXG59XG5cbmZ1bmN0aW9uIHdhbGsoXG4gIG5vZGU6IFJvb3QgfCBOb2RlLFxuICBwYXJlbnRzOiByZWFkb25seSBOb2RlW10sXG4gIHZpc2l0OiAobm9kZTogTm9kZSwgcGFyZW50czogcmVhZG9ubHkgTm9kZVtdKSA9PiB2b2lkLFxuKSB7XG4gIHZpc2l0KG5vZGUsIHBhcmVudHMpXG4gIGlmICgnY2hpbGRyZW4nIGluIG5vZGUpXG4gICAgZm9yIChjb25zdCBjaGlsZCBvZiAobm9kZSBhcyBQYXJlbnQpLmNoaWxkcmVuKSB3YWxrKGNoaWxkLCBbLi4ucGFyZW50cywgbm9kZV0sIHZpc2l0KVxufVxuXG5mdW5jdGlvbiBzaG9ydGVuKHRleHQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiB0ZXh0Lmxlbmd0aCA+IDQwID8gYCR7dGV4dC5zbGljZSgwLCA0MCl94oCmYCA6IHRleHRcbn1cbiIsIi8qKiBBIHBsYWNlIGluIGEgdGV4dCB3aGVyZSBhIHBocmFzZSBzdGFuZHMsIGFuZCB0aGUgd29yZHMgdGhhdCBzdGFuZCB0aGVyZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRm91bmRQaHJhc2Uge1xuICByZWFkb25seSBzdGFydDogbnVtYmVyXG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZ1xufVxuXG4vKipcbiAqIEZpbmRzIHRoZSBmaXJzdCBwbGFjZSB3aGVyZSBvbmUgb2YgdGhlc2UgcGhyYXNlcyBzdGFuZHMgYXMgd2hvbGUgd29yZHMsIGluIGFueSBjYXNlIGFuZCBob3dldmVyIGl0cyB3b3JkcyBhcmUgc3BhY2VkLlxuICogYCpgIGF0IHRoZSBlbmQgb2YgYSBwaHJhc2Ugc3RhbmRzIGZvciBhbnkgZW5kaW5nOiBcIndlZ2dlbG9wZW4qXCIgYWxzbyBmaW5kcyBcIndlZ2dlbG9wZW5lXCIuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVQaHJhc2VGaW5kZXIocGhyYXNlczogcmVhZG9ubHkgc3RyaW5nW10pOiAodGV4dDogc3RyaW5nKSA9PiBGb3VuZFBocmFzZSB8IHVuZGVmaW5lZCB7XG4gIGlmIChwaHJhc2VzLmxlbmd0aCA9PT0gMCkgcmV0dXJuICgpID0+IHVuZGVmaW5lZFxuICBjb25zdCBwYXR0ZXJuID0gbmV3IFJlZ0V4cChgKD88IVtcXFxccHtMfVxcXFxwe059XSkoPzoke3BocmFzZXMubWFwKHdyaXRlUGhyYXNlKS5qb2luKCd8Jyl9KWAsICdpdScpXG4gIHJldHVybiAodGV4dCkgPT4ge1xuICAgIGNvbnN0IG1hdGNoID0gcGF0dGVybi5leGVjKHRleHQpXG4gICAgcmV0dXJuIG1hdGNoID8geyBzdGFydDogbWF0Y2guaW5kZXgsIHRleHQ6IG1hdGNoWzBdIH0gOiB1bmRlZmluZWRcbiAgfVxufVxuXG4vKiogRmluZHMgZXZlcnkgcGxhY2Ugd2hlcmUgb25lIG9mIHRoZXNlIHBocmFzZXMgc3RhbmRzLCBpbiB0aGUgc2FtZSB3YXkuICovXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlQWxsUGhyYXNlc0ZpbmRlcihwaHJhc2VzOiByZWFkb25seSBzdHJpbmdbXSk6ICh0ZXh0OiBzdHJpbmcpID0+IEZvdW5kUGhyYXNlW10ge1xuICBjb25zdCBmaW5kID0gY3JlYXRlUGhyYXNlRmluZGVyKHBocmFzZXMpXG4gIHJldHVybiAodGV4dCkgPT4ge1xuICAgIGNvbnN0IGFsbDogRm91bmRQaHJhc2VbXSA9IFtdXG4gICAgZm9yIChsZXQgZnJvbSA9IDA7IGZyb20gPCB0ZXh0Lmxlbmd0aDspIHtcbiAgICAgIGNvbnN0IGZvdW5kID0gZmluZCh0ZXh0LnNsaWNlKGZyb20pKVxuICAgICAgaWYgKCFmb3VuZCkgYnJlYWtcbiAgICAgIGFsbC5wdXNoKHsgLi4uZm91bmQsIHN0YXJ0OiBmcm9tICsgZm91bmQuc3RhcnQgfSlcbiAgICAgIGZyb20gKz0gZm91bmQuc3RhcnQgKyBmb3VuZC50ZXh0Lmxlbmd0aFxuICAgIH1cbiAgICByZXR1cm4gYWxsXG4gIH1cbn1cblxuZnVuY3Rpb24gd3JpdGVQaHJhc2UocGhyYXNlOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBvcGVuID0gcGhyYXNlLmVuZHNXaXRoKCcqJylcbiAgY29uc3Qgd29yZHMgPSAob3BlbiA/IHBocmFzZS5zbGljZSgwLCAtMSkgOiBwaHJhc2UpLnRyaW0oKS5zcGxpdCgvXFxzKy8pXG4gIGNvbnN0IHdyaXR0ZW4gPSB3b3Jkc1xuICAgIC5tYXAoKHdvcmQpID0+IHdvcmQucmVwbGFjZUFsbCgvWy4qKz9eJHt9KCl8W1xcXVxcXFwvXS9nLCBTdHJpbmcucmF3YFxcJCZgKS5yZXBsYWNlQWxsKC9bJ+KAmV0vZywgXCJbJ+KAmV1cIikpXG4gICAgLmpvaW4oU3RyaW5nLnJhd2BcXHMrYClcbiAgcmV0dXJuIG9wZW4gPyBgJHt3cml0dGVufVxcXFxwe0x9KmAgOiBgJHt3cml0dGVufSg/IVtcXFxccHtMfVxcXFxwe059XSlgXG59XG4iLCIvKiogQSBzdHJldGNoIG9mIHRleHQgdGhhdCBhIHJlYWRlciBzZWVzLCB3aXRoIHRoZSBwbGFjZSB3aGVyZSBhIHdyaXRlciBjYW4gbWVuZCBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUHJvc2Uge1xuICAvKiogRmlsZSByZWxhdGl2ZSB0byB0aGUgcmVwb3NpdG9yeS4gKi9cbiAgcmVhZG9ubHkgZmlsZTogc3RyaW5nXG4gIC8qKiBDb2xsZWN0aW9uLCBvciB0aGUgbmFtZSBvZiB0aGUgZGF0YSBmaWxlLCB1bmRlciB3aGljaCBpdCBpcyBjb3VudGVkLiAqL1xuICByZWFkb25seSBncm91cDogc3RyaW5nXG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZ1xuICAvKiogQSB0aXRsZSBvciBoZWFkaW5nIG5hbWVzIHNvbWV0aGluZzogaXQgaXMgc3BlbGxlZCwgYnV0IGl0IGlzIG5vIHNlbnRlbmNlLiAqL1xuICByZWFkb25seSBpc1RpdGxlOiBib29sZWFuXG4gIC8qKiBUaGUgbGluZSBvZiB0aGUgZmlsZSBvbiB3aGljaCB0aGlzIGNoYXJhY3RlciBvZiB0aGUgdGV4dCBzdGFuZHMuICovXG4gIHJlYWRvbmx5IGxpbmVBdDogKG9mZnNldDogbnVtYmVyKSA9PiBudW1iZXJcbn1cblxuLyoqIEZvciBwcm9zZSB0aGF0IGJlZ2lucyBvbiB0aGlzIGxpbmUgYW5kIGlzIG1lbmRlZCB0aGVyZSBhcyBhIHdob2xlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG9uT25lTGluZShsaW5lOiBudW1iZXIpOiAob2Zmc2V0OiBudW1iZXIpID0+IG51bWJlciB7XG4gIHJldHVybiAoKSA9PiBsaW5lXG59XG4iLCJpbXBvcnQgdHlwZSB7IE5vZGUsIFBhcmVudCwgUm9vdCwgWWFtbCB9IGZyb20gJ21kYXN0J1xuaW1wb3J0IHsgaXNNYXAsIGlzU2NhbGFyLCBMaW5lQ291bnRlciwgcGFyc2VEb2N1bWVudCB9IGZyb20gJ3lhbWwnXG5pbXBvcnQgeyBydW5uaW5nVGV4dCB9IGZyb20gJy4uL3BhZ2UvcnVubmluZy10ZXh0J1xuaW1wb3J0IHsgb25PbmVMaW5lLCB0eXBlIFByb3NlIH0gZnJvbSAnLi9wcm9zZSdcblxuLyoqIEZpZWxkcyBvZiB0aGUgZnJvbnQgbWF0dGVyIHRoYXQgYSByZWFkZXIgc2VlcywgYW5kIHdoZXRoZXIgdGhleSBhcmUgYSB0aXRsZS4gU2VhcmNoIHdvcmRzIGFyZSBhcyB1c2VycyB0eXBlIHRoZW0uICovXG5jb25zdCBzaG93bkZpZWxkczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgeyBpc1RpdGxlOiBib29sZWFuIH0+PiA9IHtcbiAgdGl0ZWw6IHsgaXNUaXRsZTogdHJ1ZSB9LFxuICBrb3J0OiB7IGlzVGl0bGU6IGZhbHNlIH0sXG4gIG9va1ppam46IHsgaXNUaXRsZTogZmFsc2UgfSxcbiAgd2lqc3RPcDogeyBpc1RpdGxlOiBmYWxzZSB9LFxuICB2cmFhZzogeyBpc1RpdGxlOiBmYWxzZSB9LFxuICBuaWV0WmVnZ2VuOiB7IGlzVGl0bGU6IGZhbHNlIH0sXG4gIGVlcnN0OiB7IGlzVGl0bGU6IGZhbHNlIH0sXG4gIHdhbm5lZXI6IHsgaXNUaXRsZTogZmFsc2UgfSxcbiAgbm9kaWc6IHsgaXNUaXRsZTogZmFsc2UgfSxcbn1cblxuLyoqIEEgdGV4dCBpbiBhIGZpbGUgb2YgaXRzIG93biwgYW5kIHRoZSBncm91cCBvZiB0ZXh0cyB0aGF0IGl0IGJlbG9uZ3MgdG8uICovXG5leHBvcnQgaW50ZXJmYWNlIFdyaXR0ZW5UZXh0IHtcbiAgcmVhZG9ubHkgZmlsZTogc3RyaW5nXG4gIHJlYWRvbmx5IGNvbGxlY3Rpb246IHN0cmluZ1xuICByZWFkb25seSB0cmVlOiBSb290XG59XG5cbi8qKiBBbGwgdGV4dCBvZiBhIHBhZ2Ugb3IgYWR2aWNlIHRoYXQgYSByZWFkZXIgc2VlcywgYmxvY2sgYnkgYmxvY2ssIHdpdGggdGhlIGxpbmUgb2YgZXZlcnkgY2hhcmFjdGVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpc3RQYWdlUHJvc2UocGFnZTogV3JpdHRlblRleHQpOiBQcm9zZVtdIHtcbiAgcmV0dXJuIHBhZ2UudHJlZS5jaGlsZHJlbi5mbGF0TWFwKChub2RlKSA9PlxuICAgIG5vZGUudHlwZSA9PT0gJ3lhbWwnID8gbGlzdEZpZWxkUHJvc2Uobm9kZSwgcGFnZSkgOiBsaXN0QmxvY2tQcm9zZShub2RlLCBwYWdlKSxcbiAgKVxufVxuXG5mdW5jdGlvbiBsaXN0RmllbGRQcm9zZShub2RlOiBZYW1sLCB7IGZpbGUsIGNvbGxlY3Rpb24gfTogV3JpdHRlblRleHQpOiBQcm9zZVtdIHtcbiAgbGV0IGZpZWxkcyA9IHJlYWRGaWVsZHMuZ2V0KG5vZGUpXG4gIGlmICghZmllbGRzKSByZWFkRmllbGRzLnNldChub2RlLCAoZmllbGRzID0gcmVhZFNob3duRmllbGRzKG5vZGUudmFsdWUpKSlcbiAgcmV0dXJuIGZpZWxkcy5tYXAoKHsgdGV4dCwgaXNUaXRsZSwgbGluZSB9KSA9PiAoe1xuICAgIGZpbGUsXG4gICAgZ3JvdXA6IGNvbGxlY3Rpb24sXG4gICAgdGV4dCxcbiAgICBpc1RpdGxlLFxuICAgIGxpbmVBdDogb25PbmVMaW5lKGxpbmUpLFxuICB9KSlcbn1cblxuaW50ZXJmYWNlIFNob3duRmllbGQge1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmdcbiAgcmVhZG9ubHkgaXNUaXRsZTogYm9vbGVhblxuICByZWFkb25seSBsaW5lOiBudW1iZXJcbn1cblxuLyoqIFRoZSBmcm9udCBtYXR0ZXIgaXMgYXNrZWQgZm9yIGJ5IGV2ZXJ5IHJ1bGUgYW5kIGV2ZXJ5IGFkdmljZSwgYW5kIHJlYWRpbmcgWUFNTCBpcyBtb3N0IG9mIHRoYXQgd29yay4gKi9cbmNvbnN0IHJlYWRGaWVsZHMgPSBuZXcgV2Vha01hcDxZYW1sLCByZWFkb25seSBTaG93bkZpZWxkW10+KClcblxuZnVuY3Rpb24gcmVhZFNob3duRmllbGRzKHNvdXJjZTogc3RyaW5nKTogU2hvd25GaWVsZFtdIHtcbiAgY29uc3QgbGluZXMgPSBuZXcgTGluZUNvdW50ZXIoKVxuICBjb25zdCB7IGNvbnRlbnRzIH0gPSBwYXJzZURvY3VtZW50KHNvdXJjZSwgeyBsaW5lQ291bnRlcjogbGluZXMgfSlcbiAgaWYgKCFpc01hcChjb250ZW50cykpIHJldHVybiBbXVxuICByZXR1cm4gY29udGVudHMuaXRlbXMuZmxhdE1hcCgoeyBrZXksIHZhbHVlIH0pOiBTaG93bkZpZWxkW10gPT4ge1xuICAgIGNvbnN0IGZpZWxkID0gaXNTY2FsYXIoa2V5KSA/IHNob3duRmllbGRzW1N0cmluZyhrZXkudmFsdWUpXSA6IHVuZGVmaW5lZFxuICAgIGlmICghZmllbGQgfHwgIWlzU2NhbGFyKHZhbHVlKSB8fCB0eXBlb2YgdmFsdWUudmFsdWUgIT09ICdzdHJpbmcnKSByZXR1cm4gW11cbiAgICAvLyB0aGUgZnJvbnQgbWF0dGVyIGJlZ2lucyBvbiB0aGUgbGluZSBhZnRlciB0aGUgZmlyc3QgLS0tXG4gICAgY29uc3QgbGluZSA9IGxpbmVzLmxpbmVQb3ModmFsdWUucmFuZ2VbMF0pLmxpbmUgKyAxXG4gICAgcmV0dXJuIFt7IHRleHQ6IHZhbHVlLnZhbHVlLCBpc1RpdGxlOiBmaWVsZC5pc1RpdGxlLCBsaW5lIH1dXG4gIH0pXG59XG5cbmZ1bmN0aW9uIGxpc3RCbG9ja1Byb3NlKG5vZGU6IE5vZGUsIHBhZ2U6IFdyaXR0ZW5UZXh0KTogUHJvc2VbXSB7XG4gIGlmICghKCdjaGlsZHJlbicgaW4gbm9kZSkpIHJldHVybiBbXVxuICBjb25zdCB7IGNoaWxkcmVuIH0gPSBub2RlIGFzIFBhcmVudFxuICBpZiAoY2hpbGRyZW4uc29tZSgoY2hpbGQpID0+ICFydW5uaW5nVGV4dC5oYXMoY2hpbGQudHlwZSkpKVxuICAgIHJldHVybiBjaGlsZHJlbi5mbGF0TWFwKChjaGlsZCkgPT4gbGlzdEJsb2NrUHJvc2UoY2hpbGQsIHBhZ2UpKVxuICBjb25zdCB7IHRleHQsIGxpbmVBdCB9ID0gcmVhZFJ1bm5pbmdUZXh0KG5vZGUgYXMgUGFyZW50KVxuICBpZiAodGV4dC50cmltKCkgPT09ICcnKSByZXR1cm4gW11cbiAgcmV0dXJuIFt7IGZpbGU6IHBhZ2UuZmlsZSwgZ3JvdXA6IHBhZ2UuY29sbGVjdGlvbiwgdGV4dCwgaXNUaXRsZTogbm9kZS50eXBlID09PSAnaGVhZGluZycsIGxpbmVBdCB9XVxufVxuXG4vKiogVGhlIHRleHQgb2YgYSBibG9jayB3aXRoIGV2ZXJ5IGxpbmUgYnJlYWsgYXMgYSBzcGFjZSwgYW5kIHdoZXJlIGVhY2ggbGluZSBvZiB0aGUgZmlsZSBiZWdpbnMgaW4gaXQuICovXG5mdW5jdGlvbiByZWFkUnVubmluZ1RleHQoYmxvY2s6IFBhcmVudCk6IFBpY2s8UHJvc2UsICd0ZXh0JyB8ICdsaW5lQXQnPiB7XG4gIGxldCB0ZXh0ID0gJydcbiAgY29uc3Qgc3RhcnRzOiB7IHJlYWRvbmx5IG9mZnNldDogbnVtYmVyOyByZWFkb25seSBsaW5lOiBudW1iZXIgfVtdID0gW11cbiAgY29uc3QgcmVhZCA9IChub2RlOiBOb2RlKSA9PiB7XG4gICAgaWYgKCdjaGlsZHJlbicgaW4gbm9kZSkgKG5vZGUgYXMgUGFyZW50KS5jaGlsZHJlbi5mb3JFYWNoKHJlYWQpXG4gICAgaWYgKG5vZGUudHlwZSA9PT0gJ2JyZWFrJykgdGV4dCArPSAnICdcbiAgICBpZiAoISgndmFsdWUnIGluIG5vZGUpIHx8IHR5cGVvZiBub2RlLnZhbHVlICE9PSAnc3RyaW5nJykgcmV0dXJuXG4gICAgbm9kZS52YWx1ZS5zcGxpdCgnXFxuJykuZm9yRWFjaCgocGFydCwgaW5kZXgpID0+IHtcbiAgICAgIGlmIChpbmRleCA+IDApIHRleHQgKz0gJyAnXG4gICAgICBzdGFydHMucHVzaCh7IG9mZnNldDogdGV4dC5sZW5ndGgsIGxpbmU6IChub2RlLnBvc2l0aW9uPy5zdGFydC5saW5lID8/IDEpICsgaW5kZXggfSlcbiAgICAgIHRleHQgKz0gcGFydFxuICAgIH0pXG4gIH1cbiAgcmVhZChibG9jaylcbiAgcmV0dXJuIHsgdGV4dCwgbGluZUF0OiAoYXQpID0+IHN0YXJ0cy5maW5kTGFzdCgoeyBvZmZzZXQgfSkgPT4gb2Zmc2V0IDw9IGF0KT8ubGluZSA/PyAxIH1cbn1cbiIsImltcG9ydCB7IHogfSBmcm9tICd6b2QnXG5pbXBvcnQgeyBwYWdlSWQgfSBmcm9tICcuL2Zyb250LW1hdHRlcidcblxuY29uc3QgcmVhc29uID0gei5zdHJpbmcoKS5taW4oMTAsICd6ZWcgaW4gZWVuIHppbiB3YWFyb20nKVxuXG4vKiogV2hlcmUgdGhlIHRyaWdnZXIgd29yZHMgb2YgYW4gYWR2aWNlIGNvdW50IHdoZW4gaXQgZG9lcyBub3Qgc2F5IHNvIGl0c2VsZjogZXZlcnl0aGluZyB0aGF0IHRlbGxzIGEgcmVhZGVyIHdoYXQgdG8gZG8uICovXG5jb25zdCBvcmRpbmFyeVNjb3BlID0gW1xuICAnaGFuZHJlaWtpbmcnLFxuICAnZmVub21lZW4nLFxuICAnc2lnbmFhbCcsXG4gICdyb3V0ZScsXG4gICd3ZXQnLFxuICAncm9sJyxcbiAgJ2Zhc3QtbW9uZXknLFxuICAnaW50ZXJ2ZW50aWUnLFxuXVxuXG4vKiogY29udGVudC9hZHZpZXMvPGlkPi5tZHg6IGFkdmljZSB0aGF0IHJlY3VycyBzdGFuZHMgdGhlcmUgb25jZSwgYW5kIHBhZ2VzIGluY2x1ZGUgaXQuICovXG5leHBvcnQgY29uc3QgYWR2aWNlU2NoZW1hID0gei5zdHJpY3RPYmplY3Qoe1xuICAvKiogRm9yIHBlb3BsZSB3aG8gZWRpdDsgbm8gcmVhZGVyIHNlZXMgaXQuICovXG4gIHRpdGVsOiB6LnN0cmluZygpLm1pbigzKSxcbiAgLyoqIEZhY3RzIHRoYXQgdGhlIHRleHQgYXMgYSB3aG9sZSByZXN0cyBvbiBiZXNpZGUgdGhvc2Ugb2YgaXRzIHNlbnRlbmNlcy4gKi9cbiAgZmVpdGVuOiB6LmFycmF5KHouc3RyaW5nKCkpLmRlZmF1bHQoW10pLFxuICAvKiogV29yZHMgYW5kIHBocmFzZXMgYnkgd2hpY2ggYSBwYWdlIHNob3dzIHRoYXQgaXQgdGVsbHMgdGhlIHNhbWUgc3ViamVjdDsgYCpgIGF0IHRoZSBlbmQgc3RhbmRzIGZvciBhbnkgZW5kaW5nLiAqL1xuICB3b29yZGVuOiB6XG4gICAgLmFycmF5KFxuICAgICAgelxuICAgICAgICAuc3RyaW5nKClcbiAgICAgICAgLm1pbigyKVxuICAgICAgICAucmVnZXgoL15bXlxccHtMdX1dKyQvdSwgJ3NjaHJpamYgZWVuIHRyZWZ3b29yZCBtZXQga2xlaW5lIGxldHRlcnMnKSxcbiAgICApXG4gICAgLm1pbigxLCAnbm9lbSBtaW5zdGVucyDDqcOpbiB0cmVmd29vcmQnKSxcbiAgLyoqIENvbGxlY3Rpb25zIG9yIHBhZ2VzIHdoZXJlIHRoZSB3b3JkcyBjb3VudC4gKi9cbiAgZ2VsZHQ6IHouYXJyYXkoei5zdHJpbmcoKSkuZGVmYXVsdChvcmRpbmFyeVNjb3BlKSxcbiAgLyoqIFBhZ2VzIHRoYXQgaGF2ZSBhIHRyaWdnZXIgd29yZCBhbmQgbmVlZCBub3QgaW5jbHVkZSB0aGUgYWR2aWNlLiAqL1xuICB1aXR6b25kZXJpbmdlbjogei5hcnJheSh6LnN0cmljdE9iamVjdCh7IHBhZ2luYTogcGFnZUlkLCByZWRlbjogcmVhc29uIH0pKS5kZWZhdWx0KFtdKSxcbn0pXG5cbmV4cG9ydCB0eXBlIEFkdmljZUZyb250TWF0dGVyID0gei5vdXRwdXQ8dHlwZW9mIGFkdmljZVNjaGVtYT5cbiIsImltcG9ydCB0eXBlIHsgeiB9IGZyb20gJ3pvZCdcblxuLyoqIE9uZSB0aGluZyB0aGF0IGlzIHdyb25nIHdpdGggdGhlIGNvbnRlbnQsIHNhaWQgc28gdGhhdCBhIHdyaXRlciBjYW4gbWVuZCBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUHJvYmxlbSB7XG4gIC8qKiBGaWxlIHJlbGF0aXZlIHRvIHRoZSByZXBvc2l0b3J5LiAqL1xuICByZWFkb25seSBmaWxlOiBzdHJpbmdcbiAgLyoqIExpbmUgaW4gdGhhdCBmaWxlOyAwIHdoZW4gaXQgaXMgYWJvdXQgdGhlIHdob2xlIGZpbGUuICovXG4gIHJlYWRvbmx5IGxpbmU6IG51bWJlclxuICByZWFkb25seSBtZXNzYWdlOiBzdHJpbmdcbn1cblxuLyoqIFdoYXQgaXMgd3Jvbmcgd2l0aCBhIHZhbHVlIGluIGEgZmlsZSwgYW5kIHdoZXJlIGl0IHN0YW5kcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRXhwbGFpbmVkSXNzdWUge1xuICByZWFkb25seSBwYXRoOiByZWFkb25seSBQcm9wZXJ0eUtleVtdXG4gIHJlYWRvbmx5IG1lc3NhZ2U6IHN0cmluZ1xufVxuXG4vKiogVHVybnMgc2NoZW1hIGlzc3VlcyBpbnRvIHNlbnRlbmNlcyB0aGF0IG5hbWUgdGhlIGZpZWxkIGFuZCB0aGUgY3VyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBleHBsYWluSXNzdWVzKGVycm9yOiB6LlpvZEVycm9yKTogRXhwbGFpbmVkSXNzdWVbXSB7XG4gIHJldHVybiBlcnJvci5pc3N1ZXMubWFwKChpc3N1ZSkgPT4gKHtcbiAgICBwYXRoOiBpc3N1ZS5jb2RlID09PSAndW5yZWNvZ25pemVkX2tleXMnID8gWy4uLmlzc3VlLnBhdGgsIC4uLmlzc3VlLmtleXMuc2xpY2UoMCwgMSldIDogaXNzdWUucGF0aCxcbiAgICBtZXNzYWdlOiBleHBsYWluSXNzdWUoaXNzdWUpLFxuICB9KSlcbn1cblxuZnVuY3Rpb24gZXhwbGFpbklzc3VlKGlzc3VlOiB6LmNvcmUuJFpvZElzc3VlKTogc3RyaW5nIHtcbiAgY29uc3QgZmllbGQgPSBpc3N1ZS5wYXRoLmxlbmd0aCA9PT0gMCA/ICdoZXQgYmVzdGFuZCcgOiBgdmVsZCAnJHtpc3N1ZS5wYXRoLmpvaW4oJy4nKX0nYFxuICBpZiAoaXNzdWUuY29kZSA9PT0gJ3VucmVjb2duaXplZF9rZXlzJylcbiAgICByZXR1cm4gYG9uYmVrZW5kIHZlbGQgJHtpc3N1ZS5rZXlzLm1hcCgoa2V5KSA9PiBgJyR7a2V5fSdgKS5qb2luKCcsICcpfTogaGFhbCBoZXQgd2VnIG9mIGtpamsgaW4gY29udGVudC9SRUFETUUubWQgaG9lIGhldCBoZWV0YFxuICBpZiAoaXNzdWUuY29kZSA9PT0gJ2ludmFsaWRfdHlwZScgJiYgaXNzdWUuaW5wdXQgPT09IHVuZGVmaW5lZCkgcmV0dXJuIGAke2ZpZWxkfSBvbnRicmVla3Q6IHZ1bCBoZXQgaW5gXG4gIGlmIChpc3N1ZS5jb2RlID09PSAnaW52YWxpZF90eXBlJylcbiAgICByZXR1cm4gYCR7ZmllbGR9IGhlZWZ0IGRlIHZlcmtlZXJkZSB2b3JtOiB2ZXJ3YWNodCAke2Zvcm1zW2lzc3VlLmV4cGVjdGVkXSA/PyBpc3N1ZS5leHBlY3RlZH1gXG4gIGlmIChpc3N1ZS5jb2RlID09PSAnaW52YWxpZF92YWx1ZScpIHJldHVybiBgJHtmaWVsZH0gbW9ldCBlZW4gdmFuIGRlemUgemlqbjogJHtpc3N1ZS52YWx1ZXMuam9pbignLCAnKX1gXG4gIHJldHVybiBgJHtmaWVsZH06ICR7L14oVG9vfEludmFsaWQpIC8udGVzdChpc3N1ZS5tZXNzYWdlKSA/IGRlc2NyaWJlKGlzc3VlKSA6IGlzc3VlLm1lc3NhZ2V9YFxufVxuXG4vKiogV2hhdCBhIHdyaXRlciBoYXMgdG8gdHlwZSwgYnkgdGhlIG5hbWUgdGhhdCB0aGUgc2NoZW1hIGhhcyBmb3IgaXQuICovXG5jb25zdCBmb3JtczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj4gPSB7XG4gIHN0cmluZzogXCJlZW4gdGVrc3Q7IHpldCBlciAn4oCmJyBvbWhlZW4gYWxzIGhldCBlZW4gZ2V0YWwgb2YgZGF0dW0gaXNcIixcbiAgbnVtYmVyOiAnZWVuIGdldGFsJyxcbiAgaW50OiAnZWVuIGhlZWwgZ2V0YWwnLFxuICBib29sZWFuOiAndHJ1ZSBvZiBmYWxzZScsXG4gIGFycmF5OiAnZWVuIGxpanN0LCB6b2FscyBbZWVuLCB0d2VlXScsXG4gIG9iamVjdDogXCJ2ZWxkZW4sIHpvYWxzICd0aXRlbDog4oCmJ1wiLFxufVxuXG4vKiogRm9yIHRoZSBydWxlcyB0aGF0IGhhdmUgbm8gc2VudGVuY2Ugb2YgdGhlaXIgb3duIGluIHRoZSBzY2hlbWEuICovXG5mdW5jdGlvbiBkZXNjcmliZShpc3N1ZTogei5jb3JlLiRab2RJc3N1ZSk6IHN0cmluZyB7XG4gIGlmIChpc3N1ZS5jb2RlID09PSAndG9vX3NtYWxsJykgcmV0dXJuIGBtb2V0IG1pbnN0ZW5zICR7YW1vdW50KGlzc3VlLm1pbmltdW0sIGlzc3VlLm9yaWdpbil9YFxuICBpZiAoaXNzdWUuY29kZSA9PT0gJ3Rvb19iaWcnKSByZXR1cm4gYG1hZyBob29ndWl0ICR7YW1vdW50KGlzc3VlLm1heGltdW0sIGlzc3VlLm9yaWdpbil9YFxuICBpZiAoaXNzdWUuY29kZSA9PT0gJ2ludmFsaWRfZm9ybWF0JyAmJiBpc3N1ZS5wYXR0ZXJuICE9PSB1bmRlZmluZWQpXG4gICAgcmV0dXJuIGBoZWVmdCBkZSB2ZXJrZWVyZGUgdGVrZW5zOiBoZXQgbW9ldCBwYXNzZW4gYmlqICR7aXNzdWUucGF0dGVybn1gXG4gIHJldHVybiAna2xvcHQgbmlldDoga2lqayBpbiBjb250ZW50L1JFQURNRS5tZCdcbn1cblxuZnVuY3Rpb24gYW1vdW50KGNvdW50OiBudW1iZXIgfCBiaWdpbnQsIG9yaWdpbjogc3RyaW5nKTogc3RyaW5nIHtcbiAgaWYgKG9yaWdpbiA9PT0gJ3N0cmluZycpIHJldHVybiBgJHtjb3VudH0gJHtjb3VudCA9PT0gMSA/ICd0ZWtlbicgOiAndGVrZW5zJ30gaGViYmVuYFxuICBpZiAob3JpZ2luID09PSAnYXJyYXknKSByZXR1cm4gYCR7Y291bnR9ICR7Y291bnQgPT09IDEgPyAnb25kZXJkZWVsJyA6ICdvbmRlcmRlbGVuJ30gaGViYmVuYFxuICByZXR1cm4gYCR7Y291bnR9IHppam5gXG59XG4iLCJpbXBvcnQgdHlwZSB7IFByb2JsZW0gfSBmcm9tICcuLi8uLi9zY2hlbWEvYnVpbGQvZXhwbGFpbi1pc3N1ZXMnXG5cbi8qKiBDaGFyYWN0ZXJzIHdpdGhvdXQgYSBmb3JtIG9mIHRoZWlyIG93biwgYXMgdGhlbXNlbHZlcyBvciBhcyBNRFggd3JpdGVzIHRoZW06IHRoZXkgc3BsaXQgYSB3b3JkIGZvciBldmVyeSBjaGVjayBhbmQgZm9yIHNlYXJjaC4gKi9cbmNvbnN0IGludmlzaWJsZSA9XG4gIC9bXFx1MDBBRFxcdTIwMEItXFx1MjAwRlxcdTIwMjgtXFx1MjAyRVxcdTIwNjAtXFx1MjA2NFxcdUZFRkZdfCYoPzojfHNoeTt8end8bHJtO3xybG07fE5vQnJlYWs7fFplcm9XaWR0aCkvZ2l1XG5cbi8qKiBDaGFyYWN0ZXJzIGluIGEgZmlsZSB0aGF0IG5vYm9keSBzZWVzLCBvbmUgcHJvYmxlbSBmb3IgZWFjaCBsaW5lLiBBIGpvaW5lciBpbnNpZGUgYW4gZW1vamkgaXMgbm9uZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaW5kSW52aXNpYmxlKGZpbGU6IHN0cmluZywgc291cmNlOiBzdHJpbmcpOiBQcm9ibGVtW10ge1xuICByZXR1cm4gc291cmNlLnNwbGl0KCdcXG4nKS5mbGF0TWFwKCh0ZXh0LCBpbmRleCkgPT4ge1xuICAgIGNvbnN0IGZvdW5kID0gWy4uLnRleHQubWF0Y2hBbGwoaW52aXNpYmxlKV0uZmlsdGVyKFxuICAgICAgKHsgMDogc2lnbiwgaW5kZXg6IGF0IH0pID0+XG4gICAgICAgIHNpZ24gIT09ICdcXHUyMDBEJyB8fCAhL1xccHtFeHRlbmRlZF9QaWN0b2dyYXBoaWN9XFx1RkUwRj8kL3UudGVzdCh0ZXh0LnNsaWNlKDAsIGF0KSksXG4gICAgKVxuICAgIHJldHVybiBmb3VuZC5sZW5ndGggPT09IDBcbiAgICAgID8gW11cbiAgICAgIDogW1xuICAgICAgICAgIHtcbiAgICAgICAgICAgIGZpbGUsXG4gICAgICAgICAgICBsaW5lOiBpbmRleCArIDEsXG4gICAgICAgICAgICBtZXNzYWdlOiAnZWVuIG9uemljaHRiYWFyIHRla2VuICh6b2FscyBlZW4gemFjaHQgYWZicmVla3N0cmVlcGplKTogdHlwIGhldCB3b29yZCBvcG5pZXV3JyxcbiAgICAgICAgICB9LFxuICAgICAgICBdXG4gIH0pXG59XG4iLCJpbXBvcnQgdHlwZSB7IFJvb3QgfSBmcm9tICdtZGFzdCdcbmltcG9ydCB7IFlBTUxQYXJzZUVycm9yIH0gZnJvbSAneWFtbCdcbmltcG9ydCB0eXBlIHsgeiB9IGZyb20gJ3pvZCdcbmltcG9ydCB7IGV4cGxhaW5Jc3N1ZXMsIHR5cGUgUHJvYmxlbSB9IGZyb20gJy4uLy4uL3NjaGVtYS9idWlsZC9leHBsYWluLWlzc3VlcydcbmltcG9ydCB7IGZpbmRJbnZpc2libGUgfSBmcm9tICcuL2ZpbmQtaW52aXNpYmxlJ1xuaW1wb3J0IHsgZmluZFBhdGhMaW5lIH0gZnJvbSAnLi9maW5kLWxpbmUnXG5pbXBvcnQgeyBmcm9udE1hdHRlclRleHQsIHBhcnNlUGFnZSB9IGZyb20gJy4vcGFyc2UtcGFnZSdcblxuLyoqIEFuIE1EWCBmaWxlIHdob3NlIG5hbWUgYW5kIGZyb250IG1hdHRlciBhcmUgaW4gb3JkZXIuICovXG5leHBvcnQgaW50ZXJmYWNlIE1keFRleHQ8RnJvbnRNYXR0ZXI+IHtcbiAgLyoqIFRoZSBuYW1lIG9mIHRoZSBmaWxlIHdpdGhvdXQgaXRzIGVuZGluZy4gKi9cbiAgcmVhZG9ubHkgc2x1Zzogc3RyaW5nXG4gIHJlYWRvbmx5IGZyb250TWF0dGVyOiBGcm9udE1hdHRlclxuICByZWFkb25seSB0cmVlOiBSb290XG59XG5cbi8qKiBSZWFkcyB0aGUgdGV4dCBvZiBhbiBNRFggZmlsZSBieSB0aGUgc2NoZW1hIG9mIGl0cyBmcm9udCBtYXR0ZXIuIFdoYXQgaXMgd3JvbmcgbmFtZXMgZmlsZSwgbGluZSBhbmQgY3VyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkTWR4VGV4dDxTY2hlbWEgZXh0ZW5kcyB6LlpvZFR5cGU+KFxuICBmaWxlOiBzdHJpbmcsXG4gIHNvdXJjZTogc3RyaW5nLFxuICBzY2hlbWE6IFNjaGVtYSxcbik6IE1keFRleHQ8ei5vdXRwdXQ8U2NoZW1hPj4gfCB7IHJlYWRvbmx5IHByb2JsZW1zOiBQcm9ibGVtW10gfSB7XG4gIGNvbnN0IHNsdWcgPSBmaWxlLnNsaWNlKGZpbGUubGFzdEluZGV4T2YoJy8nKSArIDEsIC0nLm1keCcubGVuZ3RoKVxuICBjb25zdCBmYWlsID0gKGxpbmU6IG51bWJlciwgbWVzc2FnZTogc3RyaW5nKSA9PiAoeyBwcm9ibGVtczogW3sgZmlsZSwgbGluZSwgbWVzc2FnZSB9XSB9KVxuICBpZiAoIS9eW0EtWmEtejAtOS1dKyQvLnRlc3Qoc2x1ZykpXG4gICAgcmV0dXJuIGZhaWwoMCwgJ2RlIGJlc3RhbmRzbmFhbSBtYWcgYWxsZWVuIGxldHRlcnMsIGNpamZlcnMgZW4gc3RyZWVwamVzIGhlYmJlbicpXG4gIGNvbnN0IHVuc2VlbiA9IGZpbmRJbnZpc2libGUoZmlsZSwgc291cmNlKVxuICBpZiAodW5zZWVuLmxlbmd0aCA+IDApIHJldHVybiB7IHByb2JsZW1zOiB1bnNlZW4gfVxuICBsZXQgcGFyc2VkOiBSZXR1cm5UeXBlPHR5cGVvZiBwYXJzZVBhZ2U+XG4gIHRyeSB7XG4gICAgcGFyc2VkID0gcGFyc2VQYWdlKHNvdXJjZSlcbiAgfSBjYXRjaCAocmVhc29uKSB7XG4gICAgcmV0dXJuIGZhaWwoXG4gICAgICBsaW5lT2YocmVhc29uKSxcbiAgICAgIGBrYW4gbmlldCBnZWxlemVuIHdvcmRlbjogJHtyZWFzb24gaW5zdGFuY2VvZiBFcnJvciA/IHJlYXNvbi5tZXNzYWdlIDogU3RyaW5nKHJlYXNvbil9YCxcbiAgICApXG4gIH1cbiAgY29uc3QgY2hlY2tlZCA9IHNjaGVtYS5zYWZlUGFyc2UocGFyc2VkLmZyb250TWF0dGVyLCB7IHJlcG9ydElucHV0OiB0cnVlIH0pXG4gIGlmIChjaGVja2VkLnN1Y2Nlc3MpIHJldHVybiB7IHNsdWcsIGZyb250TWF0dGVyOiBjaGVja2VkLmRhdGEsIHRyZWU6IHBhcnNlZC50cmVlIH1cbiAgcmV0dXJuIHtcbiAgICBwcm9ibGVtczogZXhwbGFpbklzc3VlcyhjaGVja2VkLmVycm9yKS5tYXAoKHsgbWVzc2FnZSwgcGF0aCB9KSA9PiAoe1xuICAgICAgZmlsZSxcbiAgICAgIGxpbmU6IDEgKyBmaW5kUGF0aExpbmUoZnJvbnRNYXR0ZXJUZXh0KHBhcnNlZC50cmVlKSwgcGF0aCksXG4gICAgICBtZXNzYWdlLFxuICAgIH0pKSxcbiAgfVxufVxuXG4vKiogVGhlIGxpbmUgaW4gdGhlIGZpbGU6IE1EWCB0ZWxscyBpdCwgWUFNTCB0ZWxscyB0aGUgbGluZSBhZnRlciB0aGUgZmlyc3QgLS0tLiAqL1xuZnVuY3Rpb24gbGluZU9mKHJlYXNvbjogdW5rbm93bik6IG51bWJlciB7XG4gIGlmIChyZWFzb24gaW5zdGFuY2VvZiBZQU1MUGFyc2VFcnJvcikgcmV0dXJuIChyZWFzb24ubGluZVBvcz8uWzBdLmxpbmUgPz8gMCkgKyAxXG4gIGlmICghKHJlYXNvbiBpbnN0YW5jZW9mIEVycm9yKSkgcmV0dXJuIDBcbiAgaWYgKCdsaW5lJyBpbiByZWFzb24gJiYgdHlwZW9mIHJlYXNvbi5saW5lID09PSAnbnVtYmVyJykgcmV0dXJuIHJlYXNvbi5saW5lXG4gIC8vIG9mIGEgdGFnIHRoYXQgaXMgbmV2ZXIgY2xvc2VkLCBNRFggdGVsbHMgdGhlIHBsYWNlIG9ubHkgaW4gd29yZHM6IFwi4oCmIGZvciBgPEVpZ2VuPmAgKDk6MS05OjgpXCJcbiAgcmV0dXJuIE51bWJlcigvXFwoKFxcZCspOlxcZCsvLmV4ZWMocmVhc29uLm1lc3NhZ2UpPy5bMV0gPz8gMClcbn1cbiIsImltcG9ydCB0eXBlIHsgUm9vdCB9IGZyb20gJ21kYXN0J1xuaW1wb3J0IHsgcmVhZGRpciwgcmVhZEZpbGUgfSBmcm9tICdub2RlOmZzL3Byb21pc2VzJ1xuaW1wb3J0IHsgam9pbiB9IGZyb20gJ25vZGU6cGF0aCdcbmltcG9ydCB7IGFkdmljZVNjaGVtYSwgdHlwZSBBZHZpY2VGcm9udE1hdHRlciB9IGZyb20gJy4uLy4uL3NjaGVtYS9idWlsZC9hZHZpY2UnXG5pbXBvcnQgdHlwZSB7IFByb2JsZW0gfSBmcm9tICcuLi8uLi9zY2hlbWEvYnVpbGQvZXhwbGFpbi1pc3N1ZXMnXG5pbXBvcnQgeyByZWFkTWR4VGV4dCB9IGZyb20gJy4vcmVhZC1tZHgtdGV4dCdcblxuLyoqIEFkdmljZSB0aGF0IHJlY3Vyczogd3JpdHRlbiBvbmNlLCBpbmNsdWRlZCBieSBwYWdlcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3RhbmRpbmdBZHZpY2Uge1xuICByZWFkb25seSBpZDogc3RyaW5nXG4gIC8qKiBGaWxlIHJlbGF0aXZlIHRvIHRoZSByZXBvc2l0b3J5LiAqL1xuICByZWFkb25seSBmaWxlOiBzdHJpbmdcbiAgcmVhZG9ubHkgZnJvbnRNYXR0ZXI6IEFkdmljZUZyb250TWF0dGVyXG4gIHJlYWRvbmx5IHRyZWU6IFJvb3Rcbn1cblxuLyoqIFdoZXJlIHRoZSBhZHZpY2VzIHN0YW5kLCBlYWNoIGluIGEgZmlsZSBvZiBpdHMgb3duLiAqL1xuZXhwb3J0IGNvbnN0IGFkdmljZUZvbGRlciA9ICdjb250ZW50L2FkdmllcydcblxuLyoqIFJlYWRzIGFsbCBhZHZpY2VzIGJlbG93IGByb290YC4gT25lIHRoYXQgY2Fubm90IGJlIHJlYWQgYmVjb21lcyBhIHByb2JsZW0gYW5kIGlzIGxlZnQgb3V0LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlYWRBZHZpY2VzKHJvb3Q6IHN0cmluZyk6IFByb21pc2U8eyBhZHZpY2VzOiBTdGFuZGluZ0FkdmljZVtdOyBwcm9ibGVtczogUHJvYmxlbVtdIH0+IHtcbiAgY29uc3QgYWR2aWNlczogU3RhbmRpbmdBZHZpY2VbXSA9IFtdXG4gIGNvbnN0IHByb2JsZW1zOiBQcm9ibGVtW10gPSBbXVxuICBjb25zdCBuYW1lcyA9IChhd2FpdCByZWFkZGlyKGpvaW4ocm9vdCwgYWR2aWNlRm9sZGVyKSkpLmZpbHRlcigobmFtZSkgPT4gbmFtZS5lbmRzV2l0aCgnLm1keCcpKS5zb3J0KClcbiAgZm9yIChjb25zdCBuYW1lIG9mIG5hbWVzKSB7XG4gICAgY29uc3QgZmlsZSA9IGAke2FkdmljZUZvbGRlcn0vJHtuYW1lfWBcbiAgICBjb25zdCByZWFkID0gcmVhZEFkdmljZShmaWxlLCBhd2FpdCByZWFkRmlsZShqb2luKHJvb3QsIGZpbGUpLCAndXRmOCcpKVxuICAgIGlmICgncHJvYmxlbXMnIGluIHJlYWQpIHByb2JsZW1zLnB1c2goLi4ucmVhZC5wcm9ibGVtcylcbiAgICBlbHNlIGFkdmljZXMucHVzaChyZWFkKVxuICB9XG4gIHJldHVybiB7IGFkdmljZXMsIHByb2JsZW1zIH1cbn1cblxuLyoqIFJlYWRzIG9uZSBhZHZpY2UgZnJvbSBpdHMgdGV4dDsgaXRzIGlkIGlzIHRoZSBuYW1lIG9mIGl0cyBmaWxlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRBZHZpY2UoZmlsZTogc3RyaW5nLCBzb3VyY2U6IHN0cmluZyk6IFN0YW5kaW5nQWR2aWNlIHwgeyBwcm9ibGVtczogUHJvYmxlbVtdIH0ge1xuICBjb25zdCByZWFkID0gcmVhZE1keFRleHQoZmlsZSwgc291cmNlLCBhZHZpY2VTY2hlbWEpXG4gIHJldHVybiAncHJvYmxlbXMnIGluIHJlYWQgPyByZWFkIDogeyBpZDogcmVhZC5zbHVnLCBmaWxlLCBmcm9udE1hdHRlcjogcmVhZC5mcm9udE1hdHRlciwgdHJlZTogcmVhZC50cmVlIH1cbn1cbiIsImltcG9ydCB0eXBlIHsgTGluaywgTm9kZSwgUGFyZW50LCBSb290IH0gZnJvbSAnbWRhc3QnXG5pbXBvcnQgeyB0b1N0cmluZyB9IGZyb20gJ21kYXN0LXV0aWwtdG8tc3RyaW5nJ1xuaW1wb3J0IHR5cGUgeyBQcm9ibGVtIH0gZnJvbSAnLi4vLi4vc2NoZW1hL2J1aWxkL2V4cGxhaW4taXNzdWVzJ1xuaW1wb3J0IHsgbWR4Q29sbGVjdGlvbnMgfSBmcm9tICcuLi8uLi9zY2hlbWEvYnVpbGQvZnJvbnQtbWF0dGVyJ1xuaW1wb3J0IHsgY2hlY2tCb2R5LCB0eXBlIEtub3duIH0gZnJvbSAnLi9jaGVjay1wYWdlJ1xuaW1wb3J0IHsgZmluZExpbmUgfSBmcm9tICcuLi9yZWFkL2ZpbmQtbGluZSdcbmltcG9ydCB7IGNyZWF0ZVBocmFzZUZpbmRlciwgdHlwZSBGb3VuZFBocmFzZSB9IGZyb20gJy4vZmluZC1waHJhc2UnXG5pbXBvcnQgeyBsaXN0SW5jbHVkZXMgfSBmcm9tICcuLi9wYWdlL2luY2x1ZGUtcGFydHMnXG5pbXBvcnQgeyBsaXN0UGFnZVByb3NlIH0gZnJvbSAnLi9saXN0LXBhZ2UtcHJvc2UnXG5pbXBvcnQgeyBmcm9udE1hdHRlclRleHQgfSBmcm9tICcuLi9yZWFkL3BhcnNlLXBhZ2UnXG5pbXBvcnQgdHlwZSB7IFByb3NlIH0gZnJvbSAnLi9wcm9zZSdcbmltcG9ydCB7IGFkdmljZUZvbGRlciwgdHlwZSBTdGFuZGluZ0FkdmljZSB9IGZyb20gJy4uL3JlYWQvcmVhZC1hZHZpY2VzJ1xuaW1wb3J0IHR5cGUgeyBQYWdlIH0gZnJvbSAnLi4vcmVhZC9yZWFkLXBhZ2VzJ1xuXG4vKiogRXZlcnl0aGluZyB0aGF0IGlzIHdyb25nIHdpdGggdGhlIGFkdmljZXMgdGhlbXNlbHZlcywgYW5kIGluY2x1ZGVzIG9mIG9uZSB0aGF0IGlzIG5vdCB0aGVyZS4gYHdyaXR0ZW5gIGFyZSB0aGUgcGFnZXMgYXMgdGhleSBzdGFuZCBpbiB0aGVpciBmaWxlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja0FkdmljZXMoXG4gIGFkdmljZXM6IHJlYWRvbmx5IFN0YW5kaW5nQWR2aWNlW10sXG4gIHdyaXR0ZW46IHJlYWRvbmx5IFBhZ2VbXSxcbiAga25vd246IEtub3duLFxuKTogUHJvYmxlbVtdIHtcbiAgcmV0dXJuIFtcbiAgICAuLi5saXN0VW5rbm93bihhZHZpY2VzLCB3cml0dGVuKSxcbiAgICAuLi5hZHZpY2VzLmZsYXRNYXAoKGFkdmljZSkgPT4gWy4uLmNoZWNrVGV4dChhZHZpY2UsIGtub3duKSwgLi4uY2hlY2tTY29wZShhZHZpY2UsIHdyaXR0ZW4pXSksXG4gIF1cbn1cblxuLyoqIFdoZXJlIHBhZ2VzIGFuZCBhZHZpY2VzIGRvIG5vdCBmaXQgZWFjaCBvdGhlcjogYW4gYWR2aWNlIHRoYXQgaXMgbm93aGVyZSB0b2xkLCBvciBpcyB0b2xkIGluIGEgcGFnZSdzIG93biB3b3Jkcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja0FkdmljZVVzZShhZHZpY2VzOiByZWFkb25seSBTdGFuZGluZ0FkdmljZVtdLCB3cml0dGVuOiByZWFkb25seSBQYWdlW10pOiBQcm9ibGVtW10ge1xuICBjb25zdCB1c2VycyA9IGxpc3RBZHZpY2VVc2Vycyh3cml0dGVuKVxuICBjb25zdCB0cmlnZ2VyZWQgPSBhZHZpY2VzLm1hcCgoYWR2aWNlKSA9PiAoeyBhZHZpY2UsIGZvdW5kOiBsaXN0VHJpZ2dlcmVkKGFkdmljZSwgd3JpdHRlbiwgdXNlcnMpIH0pKVxuICByZXR1cm4gW1xuICAgIC4uLmFkdmljZXNcbiAgICAgIC5maWx0ZXIoKHsgaWQgfSkgPT4gIXVzZXJzLmhhcyhpZCkpXG4gICAgICAubWFwKCh7IGlkLCBmaWxlIH0pID0+ICh7XG4gICAgICAgIGZpbGUsXG4gICAgICAgIGxpbmU6IDEsXG4gICAgICAgIG1lc3NhZ2U6IGBnZWVuIHBhZ2luYSBnZWJydWlrdCBkaXQgYWR2aWVzOiB6ZXQgPEFkdmllcyBpZD1cIiR7aWR9XCIgLz4gb3AgZWVuIHBhZ2luYSwgb2YgaGFhbCBoZXQgd2VnYCxcbiAgICAgIH0pKSxcbiAgICAuLi50cmlnZ2VyZWQuZmxhdE1hcCgoeyBhZHZpY2UsIGZvdW5kIH0pID0+IGxpc3ROZWVkbGVzcyhhZHZpY2UsIGZvdW5kKSksXG4gICAgLi4udHJpZ2dlcmVkLmZsYXRNYXAoKHsgYWR2aWNlLCBmb3VuZCB9KSA9PiBsaXN0T3duV29yZHMoYWR2aWNlLCBmb3VuZCkpLFxuICBdXG59XG5cbi8qKiBQYWdlcyB0aGF0IHRlbGwgdGhlIHN1YmplY3Qgb2YgYW4gYWR2aWNlIGluIHRoZWlyIG93biB3b3JkczogYSB0cmlnZ2VyIHdvcmQsIHdpdGhvdXQgdGhlIGFkdmljZSBhbmQgd2l0aG91dCBhbiBleGNlcHRpb24uICovXG5mdW5jdGlvbiBsaXN0T3duV29yZHMoYWR2aWNlOiBTdGFuZGluZ0FkdmljZSwgdHJpZ2dlcmVkOiByZWFkb25seSBUcmlnZ2VyZWRbXSk6IFByb2JsZW1bXSB7XG4gIGNvbnN0IGV4Y3VzZWQgPSBuZXcgU2V0KGFkdmljZS5mcm9udE1hdHRlci51aXR6b25kZXJpbmdlbi5tYXAoKHsgcGFnaW5hIH0pID0+IHBhZ2luYSkpXG4gIHJldHVybiB0cmlnZ2VyZWRcbiAgICAuZmlsdGVyKCh7IHBhZ2UgfSkgPT4gIWV4Y3VzZWQuaGFzKHBhZ2UuaWQpKVxuICAgIC5tYXAoKHsgcGFnZSwgcHJvc2UsIGZvdW5kIH0pID0+ICh7XG4gICAgICBmaWxlOiBwYWdlLmZpbGUsXG4gICAgICBsaW5lOiBwcm9zZS5saW5lQXQoZm91bmQuc3RhcnQpLFxuICAgICAgbWVzc2FnZTogYFwiJHtmb3VuZC50ZXh0fVwiIGhvb3J0IGJpaiBhZHZpZXMgJyR7YWR2aWNlLmlkfSc6IHpldCA8QWR2aWVzIGlkPVwiJHthZHZpY2UuaWR9XCIgLz4gb3AgZGUgcGFnaW5hIGVuIGhhYWwgZGUgZWlnZW4gemluIHdlZywgb2YgemV0IGRlIHBhZ2luYSBtZXQgZWVuIHJlZGVuIGJpaiB1aXR6b25kZXJpbmdlbiBpbiAke2FkdmljZS5maWxlfWAsXG4gICAgfSkpXG59XG5cbi8qKiBUaGUgcGFnZXMgdGhhdCBpbmNsdWRlIGFuIGFkdmljZSwgYnkgaXRzIGlkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpc3RBZHZpY2VVc2Vycyh3cml0dGVuOiByZWFkb25seSBQYWdlW10pOiBNYXA8c3RyaW5nLCBzdHJpbmdbXT4ge1xuICBjb25zdCB1c2VycyA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmdbXT4oKVxuICBmb3IgKGNvbnN0IHBhZ2Ugb2Ygd3JpdHRlbilcbiAgICBmb3IgKGNvbnN0IGlkIG9mIG5ldyBTZXQobGlzdEluY2x1ZGVkQWR2aWNlcyhwYWdlLnRyZWUpKSlcbiAgICAgIHVzZXJzLnNldChpZCwgWy4uLih1c2Vycy5nZXQoaWQpID8/IFtdKSwgcGFnZS5pZF0pXG4gIHJldHVybiB1c2Vyc1xufVxuXG5jb25zdCBsaXN0SW5jbHVkZWRBZHZpY2VzID0gKHRyZWU6IFJvb3QpOiBzdHJpbmdbXSA9PlxuICBsaXN0SW5jbHVkZXModHJlZSkuZmxhdE1hcCgoeyBuYW1lLCBpZHMgfSkgPT4gKG5hbWUgPT09ICdBZHZpZXMnID8gaWRzIDogW10pKVxuXG5mdW5jdGlvbiBsaXN0VW5rbm93bihhZHZpY2VzOiByZWFkb25seSBTdGFuZGluZ0FkdmljZVtdLCB3cml0dGVuOiByZWFkb25seSBQYWdlW10pOiBQcm9ibGVtW10ge1xuICBjb25zdCBpZHMgPSBuZXcgU2V0KGFkdmljZXMubWFwKCh7IGlkIH0pID0+IGlkKSlcbiAgcmV0dXJuIHdyaXR0ZW4uZmxhdE1hcCgoeyBmaWxlLCB0cmVlIH0pID0+XG4gICAgbGlzdEluY2x1ZGVzKHRyZWUpLmZsYXRNYXAoKHsgbmFtZSwgaWRzOiBuYW1lZCwgbm9kZSB9KSA9PlxuICAgICAgbmFtZWRcbiAgICAgICAgLmZpbHRlcigoaWQpID0+IG5hbWUgPT09ICdBZHZpZXMnICYmICFpZHMuaGFzKGlkKSlcbiAgICAgICAgLm1hcCgoaWQpID0+ICh7XG4gICAgICAgICAgZmlsZSxcbiAgICAgICAgICBsaW5lOiBub2RlLnBvc2l0aW9uPy5zdGFydC5saW5lID8/IDAsXG4gICAgICAgICAgbWVzc2FnZTogYGFkdmllcyAnJHtpZH0nIGJlc3RhYXQgbmlldDoga2lqayBpbiAke2FkdmljZUZvbGRlcn0gd2VsayBpZCBqZSBiZWRvZWx0YCxcbiAgICAgICAgfSkpLFxuICAgICksXG4gIClcbn1cblxuLyoqIEl0cyBvd24gc2VudGVuY2VzIGtlZXAgdGhlIHJ1bGVzIG9mIGEgcGFnZTsgaXQgaXMgYSBwYXJ0IG9mIG9uZSwgc28gaXQgaGFzIG5vIGhlYWRpbmdzIGFuZCBubyBwYXJ0cyBvZiBpdHMgb3duLiAqL1xuZnVuY3Rpb24gY2hlY2tUZXh0KHsgaWQsIGZpbGUsIGZyb250TWF0dGVyLCB0cmVlIH06IFN0YW5kaW5nQWR2aWNlLCBrbm93bjogS25vd24pOiBQcm9ibGVtW10ge1xuICBjb25zdCBhdCA9IChub2RlOiBOb2RlIHwgdW5kZWZpbmVkLCBtZXNzYWdlOiBzdHJpbmcpID0+ICh7XG4gICAgZmlsZSxcbiAgICBsaW5lOiBub2RlPy5wb3NpdGlvbj8uc3RhcnQubGluZSA/PyAxLFxuICAgIG1lc3NhZ2UsXG4gIH0pXG4gIGNvbnN0IGJvZHkgPSB0cmVlLmNoaWxkcmVuLmZpbHRlcigoeyB0eXBlIH0pID0+IHR5cGUgIT09ICd5YW1sJylcbiAgcmV0dXJuIFtcbiAgICAuLi5mcm9udE1hdHRlci5mZWl0ZW5cbiAgICAgIC5maWx0ZXIoKGZhY3QpID0+ICFrbm93bi5mYWN0cy5oYXMoZmFjdCkpXG4gICAgICAubWFwKChmYWN0KSA9PiAoe1xuICAgICAgICBmaWxlLFxuICAgICAgICBsaW5lOiAxICsgZmluZExpbmUoZnJvbnRNYXR0ZXJUZXh0KHRyZWUpLCBmYWN0KSxcbiAgICAgICAgbWVzc2FnZTogYGZlaXQgJyR7ZmFjdH0nIGJlc3RhYXQgbmlldDoga2lqayBpbiBzZWVkcy9mZWl0ZW4gd2VsayBpZCBqZSBiZWRvZWx0YCxcbiAgICAgIH0pKSxcbiAgICAuLi5jaGVja0JvZHkoeyBpZDogYGFkdmllcy8ke2lkfWAsIGZpbGUsIHRyZWUgfSwga25vd24pLFxuICAgIC4uLihib2R5Lmxlbmd0aCA9PT0gMFxuICAgICAgPyBbYXQodW5kZWZpbmVkLCAnZWVuIGFkdmllcyB6b25kZXIgdGVrc3Q6IHNjaHJpamYgd2F0IGRlIHBhZ2luYSBtb2V0IHplZ2dlbicpXVxuICAgICAgOiBbXSksXG4gICAgLi4uYm9keVxuICAgICAgLmZpbHRlcigoeyB0eXBlIH0pID0+IHR5cGUgPT09ICdoZWFkaW5nJylcbiAgICAgIC5tYXAoKG5vZGUpID0+IGF0KG5vZGUsICdnZWVuIGtvcCBpbiBlZW4gYWR2aWVzOiBoZXQgc3RhYXQgb25kZXIgZWVuIGtvcCB2YW4gZGUgcGFnaW5hJykpLFxuICAgIC4uLmxpc3RJbmNsdWRlcyh0cmVlKS5tYXAoKHsgbm9kZSB9KSA9PlxuICAgICAgYXQobm9kZSwgJ2dlZW4gPEFkdmllcz4gb2YgPFN0cmFmZmVuPiBpbiBlZW4gYWR2aWVzOiB6ZXQgemUgemVsZiBvcCBkZSBwYWdpbmEnKSxcbiAgICApLFxuICBdXG59XG5cbi8qKiBXaGF0IGBnZWxkdGAgbmFtZXMgbXVzdCBiZSB0aGVyZS4gKi9cbmZ1bmN0aW9uIGNoZWNrU2NvcGUoeyBmaWxlLCBmcm9udE1hdHRlciwgdHJlZSB9OiBTdGFuZGluZ0FkdmljZSwgd3JpdHRlbjogcmVhZG9ubHkgUGFnZVtdKTogUHJvYmxlbVtdIHtcbiAgY29uc3QgbmFtZXMgPSBuZXcgU2V0PHN0cmluZz4oWy4uLm1keENvbGxlY3Rpb25zLCAuLi53cml0dGVuLm1hcCgoeyBpZCB9KSA9PiBpZCldKVxuICByZXR1cm4gZnJvbnRNYXR0ZXIuZ2VsZHRcbiAgICAuZmlsdGVyKChuYW1lKSA9PiAhbmFtZXMuaGFzKG5hbWUpKVxuICAgIC5tYXAoKG5hbWUpID0+ICh7XG4gICAgICBmaWxlLFxuICAgICAgbGluZTogMSArIGZpbmRMaW5lKGZyb250TWF0dGVyVGV4dCh0cmVlKSwgbmFtZSksXG4gICAgICBtZXNzYWdlOiBgZ2VsZHQ6ICcke25hbWV9JyBpcyBnZWVuIGNvbGxlY3RpZSBlbiBnZWVuIHBhZ2luYToga2lqayBpbiBjb250ZW50YCxcbiAgICB9KSlcbn1cblxuLyoqIEV4Y2VwdGlvbnMgZm9yIGEgcGFnZSB0aGF0IGlzIGdvbmUsIGluY2x1ZGVzIHRoZSBhZHZpY2UsIG9yIGhhcyBubyB0cmlnZ2VyIHdvcmQgKGFueSBtb3JlKS4gKi9cbmZ1bmN0aW9uIGxpc3ROZWVkbGVzcyhhZHZpY2U6IFN0YW5kaW5nQWR2aWNlLCB0cmlnZ2VyZWQ6IHJlYWRvbmx5IFRyaWdnZXJlZFtdKTogUHJvYmxlbVtdIHtcbiAgY29uc3QgcGFnZXMgPSBuZXcgU2V0KHRyaWdnZXJlZC5tYXAoKHsgcGFnZSB9KSA9PiBwYWdlLmlkKSlcbiAgcmV0dXJuIGFkdmljZS5mcm9udE1hdHRlci51aXR6b25kZXJpbmdlblxuICAgIC5maWx0ZXIoKHsgcGFnaW5hIH0pID0+ICFwYWdlcy5oYXMocGFnaW5hKSlcbiAgICAubWFwKCh7IHBhZ2luYSB9KSA9PiAoe1xuICAgICAgZmlsZTogYWR2aWNlLmZpbGUsXG4gICAgICBsaW5lOiAxICsgZmluZExpbmUoZnJvbnRNYXR0ZXJUZXh0KGFkdmljZS50cmVlKSwgcGFnaW5hKSxcbiAgICAgIG1lc3NhZ2U6IGBkZSB1aXR6b25kZXJpbmcgdm9vciAke3BhZ2luYX0gaXMgbmlldCAobWVlcikgbm9kaWc6IGhhYWwgaGFhciB3ZWdgLFxuICAgIH0pKVxufVxuXG5pbnRlcmZhY2UgVHJpZ2dlcmVkIHtcbiAgcmVhZG9ubHkgcGFnZTogUGFnZVxuICByZWFkb25seSBwcm9zZTogUHJvc2VcbiAgcmVhZG9ubHkgZm91bmQ6IEZvdW5kUGhyYXNlXG59XG5cbi8qKiBQYWdlcyBpbiBzY29wZSB0aGF0IGhhdmUgYSB0cmlnZ2VyIHdvcmQgaW4gdGhlaXIgb3duIHRleHQgYW5kIGRvIG5vdCBpbmNsdWRlIHRoZSBhZHZpY2UsIGVhY2ggd2l0aCBpdHMgZmlyc3Qgb25lLiAqL1xuZnVuY3Rpb24gbGlzdFRyaWdnZXJlZChcbiAgeyBpZCwgZnJvbnRNYXR0ZXIgfTogU3RhbmRpbmdBZHZpY2UsXG4gIHdyaXR0ZW46IHJlYWRvbmx5IFBhZ2VbXSxcbiAgdXNlcnM6IFJlYWRvbmx5TWFwPHN0cmluZywgcmVhZG9ubHkgc3RyaW5nW10+LFxuKTogVHJpZ2dlcmVkW10ge1xuICBjb25zdCBmaW5kID0gY3JlYXRlUGhyYXNlRmluZGVyKGZyb250TWF0dGVyLndvb3JkZW4pXG4gIGNvbnN0IHNjb3BlID0gbmV3IFNldChmcm9udE1hdHRlci5nZWxkdClcbiAgY29uc3QgdGVsbGVycyA9IG5ldyBTZXQodXNlcnMuZ2V0KGlkKSlcbiAgY29uc3Qgb25seVBvaW50cyA9IChsaW5rOiBMaW5rKSA9PlxuICAgIHRlbGxlcnMuaGFzKGxpbmsudXJsLnNsaWNlKDEpLnJlcGxhY2UoLyMuKiQvLCAnJykpICYmIGZpbmQodG9TdHJpbmcobGluaykpICE9PSB1bmRlZmluZWRcbiAgcmV0dXJuIHdyaXR0ZW5cbiAgICAuZmlsdGVyKChwYWdlKSA9PiAoc2NvcGUuaGFzKHBhZ2UuY29sbGVjdGlvbikgfHwgc2NvcGUuaGFzKHBhZ2UuaWQpKSAmJiAhdGVsbGVycy5oYXMocGFnZS5pZCkpXG4gICAgLmZsYXRNYXAoKHBhZ2UpID0+IHtcbiAgICAgIGZvciAoY29uc3QgcHJvc2Ugb2YgbGlzdFBhZ2VQcm9zZSh7IC4uLnBhZ2UsIHRyZWU6IHdpdGhvdXRMaW5rcyhwYWdlLnRyZWUsIG9ubHlQb2ludHMpIH0pKSB7XG4gICAgICAgIGNvbnN0IGZvdW5kID0gZmluZChwcm9zZS50ZXh0KVxuICAgICAgICBpZiAoZm91bmQpIHJldHVybiBbeyBwYWdlLCBwcm9zZSwgZm91bmQgfV1cbiAgICAgIH1cbiAgICAgIHJldHVybiBbXVxuICAgIH0pXG59XG5cbi8qKiBBIGxpbmsgdGhhdCBuYW1lcyB0aGUgc3ViamVjdCBvbmx5IHBvaW50cywgd2hlbiB0aGUgcGFnZSBiZWhpbmQgaXQgdGVsbHMgaXQ7IGhhbGYgYSBwaHJhc2UgaW4gYSBsaW5rIGhpZGVzIG5vdGhpbmcuICovXG5mdW5jdGlvbiB3aXRob3V0TGlua3M8S2luZCBleHRlbmRzIE5vZGU+KG5vZGU6IEtpbmQsIG9ubHlQb2ludHM6IChsaW5rOiBMaW5rKSA9PiBib29sZWFuKTogS2luZCB7XG4gIGlmICghKCdjaGlsZHJlbicgaW4gbm9kZSkpIHJldHVybiBub2RlXG4gIGNvbnN0IGJlZm9yZSA9IChub2RlIGFzIHVua25vd24gYXMgUGFyZW50KS5jaGlsZHJlblxuICBjb25zdCBjaGlsZHJlbiA9IGJlZm9yZS5tYXAoKGNoaWxkKSA9PlxuICAgIGNoaWxkLnR5cGUgPT09ICdsaW5rJyAmJiBvbmx5UG9pbnRzKGNoaWxkKSA/IHsgLi4uY2hpbGQsIGNoaWxkcmVuOiBbXSB9IDogd2l0aG91dExpbmtzKGNoaWxkLCBvbmx5UG9pbnRzKSxcbiAgKVxuICAvLyBhIHBhcnQgaW4gd2hpY2ggbm90aGluZyB3YXMgbGVmdCBvdXQgaXMgbm90IGNvcGllZDogbW9zdCBwYWdlcyBoYXZlIG5vbmUgb2YgdGhlc2UgbGlua3NcbiAgcmV0dXJuIGNoaWxkcmVuLmV2ZXJ5KChjaGlsZCwgaW5kZXgpID0+IGNoaWxkID09PSBiZWZvcmVbaW5kZXhdKSA/IG5vZGUgOiB7IC4uLm5vZGUsIGNoaWxkcmVuIH1cbn1cbiIsImltcG9ydCB0eXBlIHsgUHJvYmxlbSB9IGZyb20gJy4uLy4uL3NjaGVtYS9idWlsZC9leHBsYWluLWlzc3VlcydcbmltcG9ydCB0eXBlIHsgUmVnaXN0ZXJGYWN0IH0gZnJvbSAnLi4vLi4vc2NoZW1hL2J1aWxkL3JlZ2lzdGVyJ1xuaW1wb3J0IHsgY2hlY2tQYWdlLCB0eXBlIEtub3duIH0gZnJvbSAnLi9jaGVjay1wYWdlJ1xuaW1wb3J0IHR5cGUgeyBGYWN0UnVsZXMgfSBmcm9tICcuL2NoZWNrLXNlbnRlbmNlJ1xuaW1wb3J0IHsgbGlzdEZpZ3VyZXNBbmRXb3JkcyB9IGZyb20gJy4vbGlzdC1maWd1cmVzJ1xuaW1wb3J0IHsgbGlzdEhlYWRpbmdzIH0gZnJvbSAnLi4vcGFnZS9uYW1lLWhlYWRpbmdzJ1xuaW1wb3J0IHR5cGUgeyBQYWdlIH0gZnJvbSAnLi4vcmVhZC9yZWFkLXBhZ2VzJ1xuaW1wb3J0IHR5cGUgeyBSZWdpc3RlciB9IGZyb20gJy4uL3JlYWQvcmVhZC1yZWdpc3RlcidcblxuLyoqIENoZWNrcyBhbGwgcGFnZXMgYWdhaW5zdCB0aGUgcmVnaXN0ZXIgYW5kIGVhY2ggb3RoZXIuICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tDb250ZW50KFxuICBwYWdlczogcmVhZG9ubHkgUGFnZVtdLFxuICByZWdpc3RlcjogUmVnaXN0ZXIsXG4gIG90aGVyczogSXRlcmFibGU8c3RyaW5nPixcbik6IFByb2JsZW1bXSB7XG4gIGNvbnN0IGtub3duID0gbGlzdEtub3duKHBhZ2VzLCByZWdpc3Rlciwgb3RoZXJzKVxuICByZXR1cm4gcGFnZXMuZmxhdE1hcCgocGFnZSkgPT4gY2hlY2tQYWdlKHBhZ2UsIGtub3duKSlcbn1cblxuLyoqIFdoYXQgcGFnZXMgYXJlIGNoZWNrZWQgYWdhaW5zdDogZXZlcnkgZmFjdCwgYW5kIGV2ZXJ5IHBhZ2Ugd2l0aCBpdHMgaGVhZGluZ3MuIGBvdGhlcnNgIGFyZSBpZHMgb2YgcGFnZXMgdGhhdCBhcmUgbm90IE1EWCAoY2FzZXMsIHRlbXBsYXRlcywgc291cmNlcykuICovXG5leHBvcnQgZnVuY3Rpb24gbGlzdEtub3duKHBhZ2VzOiByZWFkb25seSBQYWdlW10sIHJlZ2lzdGVyOiBSZWdpc3Rlciwgb3RoZXJzOiBJdGVyYWJsZTxzdHJpbmc+KTogS25vd24ge1xuICBjb25zdCBhbmNob3JzID0gbmV3IE1hcDxzdHJpbmcsIFJlYWRvbmx5U2V0PHN0cmluZz4+KClcbiAgZm9yIChjb25zdCBpZCBvZiBvdGhlcnMpIGFuY2hvcnMuc2V0KGlkLCBuZXcgU2V0KCkpXG4gIGZvciAoY29uc3QgcGFnZSBvZiBwYWdlcykge1xuICAgIGNvbnN0IGhlYWRpbmdzID0gbmV3IFNldChsaXN0SGVhZGluZ3MocGFnZS50cmVlKS5tYXAoKHsgaWQgfSkgPT4gaWQpKVxuICAgIGFuY2hvcnMuc2V0KHBhZ2UuaWQsIGhlYWRpbmdzKVxuICAgIC8vIGEgbGluayB0byBhIGNhcmQgdGhhdCB3YXMgam9pbmVkIGludG8gdGhpcyBvbmUgc3RpbGwgYXJyaXZlc1xuICAgIGZvciAoY29uc3QgaWQgb2YgbGlzdEVhcmxpZXIocGFnZSkpIGFuY2hvcnMuc2V0KGlkLCBoZWFkaW5ncylcbiAgfVxuICByZXR1cm4geyBmYWN0czogbGlzdFJ1bGVzKHJlZ2lzdGVyKSwgYW5jaG9ycyB9XG59XG5cbi8qKiBJZHMgb2YgY2FyZHMgdGhhdCB3ZXJlIGpvaW5lZCBpbnRvIHRoaXMgb25lLiAqL1xuZnVuY3Rpb24gbGlzdEVhcmxpZXIoeyBmcm9udE1hdHRlciB9OiBQYWdlKTogcmVhZG9ubHkgc3RyaW5nW10ge1xuICByZXR1cm4gZnJvbnRNYXR0ZXIuY29sbGVjdGlvbiA9PT0gJ3NpZ25hYWwnID8gZnJvbnRNYXR0ZXIudnJvZWdlciA6IFtdXG59XG5cbi8qKiBBIGxhdyB0aGF0IG9ubHkgZ2l2ZXMgYSBwb3dlciAoXCJnZWVuIHN0cmFmOyDigKZcIikgaG9sZHMgbm8gcGVuYWx0eS4gKi9cbmZ1bmN0aW9uIGxpc3RSdWxlcyh7IGZhY3RzLCBzb3VyY2VzIH06IFJlZ2lzdGVyKTogTWFwPHN0cmluZywgRmFjdFJ1bGVzPiB7XG4gIHJldHVybiBuZXcgTWFwKFxuICAgIFsuLi5mYWN0c10ubWFwKChbaWQsIGZhY3RdKSA9PiB7XG4gICAgICBjb25zdCB7IG11c3RDaGVjaywgbWF4aW11bXN0cmFmID0gJycgfSA9IGZhY3RcbiAgICAgIGNvbnN0IGRhdGVzID0gZmFjdC5icm9ubmVuLmZsYXRNYXAoKHNvdXJjZSkgPT4gc291cmNlcy5nZXQoc291cmNlKT8uZGF0dW0gPz8gW10pXG4gICAgICByZXR1cm4gW1xuICAgICAgICBpZCxcbiAgICAgICAge1xuICAgICAgICAgIG11c3RDaGVjayxcbiAgICAgICAgICBoYXNQZW5hbHR5OiBtYXhpbXVtc3RyYWYgIT09ICcnICYmICFtYXhpbXVtc3RyYWYuc3RhcnRzV2l0aCgnZ2VlbiBzdHJhZicpLFxuICAgICAgICAgIGZpZ3VyZXM6IG5ldyBTZXQoWy4uLmxpc3RUZXh0cyhmYWN0KSwgLi4uZGF0ZXNdLmZsYXRNYXAobGlzdEZpZ3VyZXNBbmRXb3JkcykpLFxuICAgICAgICB9LFxuICAgICAgXVxuICAgIH0pLFxuICApXG59XG5cbi8qKiBXaGF0IGEgZmFjdCBoYXMgYmVzaWRlIHdoYXQgaXQgc2F5cy4gKi9cbmNvbnN0IG5hbWluZzogUmVhZG9ubHlTZXQ8c3RyaW5nPiA9IG5ldyBTZXQoWydpZCcsICdicm9ubmVuJywgJ2ZpbGUnXSBzYXRpc2ZpZXMgKGtleW9mIFJlZ2lzdGVyRmFjdClbXSlcblxuLyoqIEV2ZXJ5dGhpbmcgdGhhdCBhIGZhY3Qgc2F5cywgaW4gd2hpY2hldmVyIGZpZWxkLiAqL1xuZnVuY3Rpb24gbGlzdFRleHRzKGZhY3Q6IFJlZ2lzdGVyRmFjdCk6IHN0cmluZ1tdIHtcbiAgY29uc3QgcmVhZCA9ICh2YWx1ZTogdW5rbm93bik6IHN0cmluZ1tdID0+XG4gICAgdHlwZW9mIHZhbHVlID09PSAnb2JqZWN0JyAmJiB2YWx1ZSAhPT0gbnVsbCA/IE9iamVjdC52YWx1ZXModmFsdWUpLmZsYXRNYXAocmVhZCkgOiBbU3RyaW5nKHZhbHVlKV1cbiAgcmV0dXJuIE9iamVjdC5lbnRyaWVzKGZhY3QpLmZsYXRNYXAoKFtmaWVsZCwgdmFsdWVdKSA9PiAobmFtaW5nLmhhcyhmaWVsZCkgPyBbXSA6IHJlYWQodmFsdWUpKSlcbn1cbiIsIi8qKlxuICogQWdlIGJhbmRzIG9mIHRoZSBzaWduYWwgY2hlY2suIFRoZXkgZm9sbG93IHRoZSBhZ2VzIGF0IHdoaWNoIHBlcm1pc3Npb24gYW5kIHlvdXRoIGxhdyBjaGFuZ2UgKGZhY3RzIHAtdG9lc3RlbW1pbmctbGVlZnRpamQsXG4gKiBsLW9uZGVyMTIsIGwtamV1Z2QxMjE4LCBsLTE2MTcgYW5kIGwtYWRvbGVzY2VudCkuIEFsd2F5cyBhYm91dCB0aGUgc2l0dWF0aW9uLCBuZXZlciBrZXB0LlxuICovXG5leHBvcnQgY29uc3QgYWdlQmFuZHMgPSBbXG4gIHsgaWQ6ICdvbmRlci0xMicsIG5hbWU6ICdKb25nZXIgZGFuIDEyJyB9LFxuICB7IGlkOiAnMTItMTUnLCBuYW1lOiAnMTIgdG90IGVuIG1ldCAxNScgfSxcbiAgeyBpZDogJzE2LTE3JywgbmFtZTogJzE2IG9mIDE3JyB9LFxuICB7IGlkOiAnMTgtcGx1cycsIG5hbWU6ICcxOCBvZiBvdWRlcicgfSxcbl0gYXMgY29uc3RcblxuZXhwb3J0IHR5cGUgQWdlQmFuZElkID0gKHR5cGVvZiBhZ2VCYW5kcylbbnVtYmVyXVsnaWQnXVxuXG5leHBvcnQgY29uc3QgYWdlQmFuZElkcyA9IGFnZUJhbmRzLm1hcCgoeyBpZCB9KSA9PiBpZClcbiIsIi8qKiBXaG8gdXNlcyB0aGUgYXBwLCBpbiBnZW5lcmFsIHdvcmRzLiBUaGVyZSBpcyBubyBmaWVsZCBmb3IgYSBuYW1lLCBhIHBsYWNlIG9yIGEgZGVzY3JpcHRpb24gb2YgYSBwZXJzb24uICovXG5leHBvcnQgY29uc3Qgcm9sZXMgPSBbXG4gIHsgaWQ6ICdqb25nZXJlbndlcmsnLCBuYW1lOiAnSm9uZ2VyZW53ZXJrJyB9LFxuICB7IGlkOiAnc2Nob29sJywgbmFtZTogJ1NjaG9vbCcgfSxcbiAgeyBpZDogJ2xlZXJwbGljaHQnLCBuYW1lOiAnTGVlcnBsaWNodCcgfSxcbiAgeyBpZDogJ2pldWdkaHVscCcsIG5hbWU6ICdKZXVnZGh1bHAnIH0sXG4gIHsgaWQ6ICd3aWprdGVhbScsIG5hbWU6ICdXaWprdGVhbScgfSxcbiAgeyBpZDogJ3dpamthZ2VudCcsIG5hbWU6ICdXaWprYWdlbnQnIH0sXG4gIHsgaWQ6ICd6dmgnLCBuYW1lOiAnWm9yZy0gZW4gVmVpbGlnaGVpZHNodWlzJyB9LFxuICB7IGlkOiAnYW5kZXJzJywgbmFtZTogJ0FuZGVycycgfSxcbl0gYXMgY29uc3RcblxuZXhwb3J0IHR5cGUgUm9sZUlkID0gKHR5cGVvZiByb2xlcylbbnVtYmVyXVsnaWQnXVxuXG5leHBvcnQgY29uc3Qgcm9sZUlkcyA9IHJvbGVzLm1hcCgoeyBpZCB9KSA9PiBpZClcblxuLyoqXG4gKiBJbiBcIk1hZyBpayBkaXQgZGVsZW4/XCI6IHRoZSBhbnN3ZXIgdGhhdCBsZWFkcyB0byB0aGUgZmlyc3QgcXVlc3Rpb24gb2YgdGhlIHJvbGUgdGhhdCB3YXMgY2hvc2VuLiBJdCBzdGFuZHMgaGVyZSBhbmRcbiAqIG5vdCB3aXRoIHRoZSBzY2hlbWEsIGJlY2F1c2UgdGhlIHBhZ2UgbmVlZHMgaXQgYW5kIG1heSBub3QgbG9hZCB6b2QgKHdoaWNoIHRyaWVzIGBldmFsYCwgYW5kIHRoZSBwb2xpY3kgZm9yYmlkcyB0aGF0KS5cbiAqL1xuZXhwb3J0IGNvbnN0IHRvUm9sZSA9ICdyb2wnXG4iLCJpbXBvcnQgeyB6IH0gZnJvbSAnem9kJ1xuaW1wb3J0IHsgYWdlQmFuZElkcyB9IGZyb20gJy4uL2FnZXMnXG5pbXBvcnQgeyByb2xlSWRzIH0gZnJvbSAnLi4vcm9sZXMnXG5cbi8qKlxuICogVGhlIHJ1bGVzIG9mIHRoZSBzaWduYWwgY2hlY2sgYXMgY29udGVudC9kdWlkaW5nIGhvbGRzIHRoZW0uIEV2ZXJ5dGhpbmcgaXMgb3VyIG93biBkZXNpZ24sIGV4Y2VwdCB0aGUgZmFjdHMgdGhhdCBhXG4gKiBydWxlIG5hbWVzLiBBIHJ1bGUgb25seSBldmVyIGFza3MgZm9yIG1vcmUgc2lnbmFscywgbmV2ZXIgZm9yIHRoZSBhYnNlbmNlIG9mIG9uZTogc28gYW4gYWR2aWNlIGNhbm5vdCB2YW5pc2ggd2hlblxuICogc29tZW9uZSB0aWNrcyBvbmUgbW9yZS5cbiAqL1xuY29uc3QgaWQgPSB6LnN0cmluZygpLnJlZ2V4KC9eW2EtejAtOS1dKyQvLCAnZ2VicnVpayBrbGVpbmUgbGV0dGVycywgY2lqZmVycyBlbiBzdHJlZXBqZXMnKVxuY29uc3Qgc2VudGVuY2UgPSB6LnN0cmluZygpLm1pbig1LCAndnVsIGVlbiB6aW4gaW4nKS5tYXgoMjYwLCAnbWFhayBoZXQga29ydGVyOiBob29ndWl0IDI2MCB0ZWtlbnMnKVxuY29uc3QgZmFjdHMgPSB6LmFycmF5KHouc3RyaW5nKCkpLmRlZmF1bHQoW10pXG5cbi8qKiBcInNpZ25hYWwv4oCmXCIsIG9yIGFsbCBzaWduYWxzIHRoYXQgcG9pbnQgaW4gYSBkaXJlY3Rpb24gKFwicmljaHRpbmcv4oCmXCIpLCBzdGFuZCBpbiBhIGRvbWFpbiAoXCJkb21laW4v4oCmXCIpIG9yIGFyZSBvZiBhIGtpbmQgKFwic29vcnQv4oCmXCIpLiAqL1xuY29uc3QgcmVmZXJlbmNlID0gelxuICAuc3RyaW5nKClcbiAgLnJlZ2V4KC9eKHNpZ25hYWx8cmljaHRpbmd8ZG9tZWlufHNvb3J0KVxcL1thLXotXSskLywgJ3NjaHJpamYgc2lnbmFhbC/igKYsIHJpY2h0aW5nL+KApiwgZG9tZWluL+KApiBvZiBzb29ydC/igKYnKVxuXG4vKiogQXQgbGVhc3Qgc28gbWFueSB0aWNrZWQgc2lnbmFscyBvdXQgb2YgdGhlc2UuICovXG5jb25zdCBjbGF1c2UgPSB6LnN0cmljdE9iamVjdCh7IG1pbnN0ZW5zOiB6LmludCgpLm1pbigxKS5kZWZhdWx0KDEpLCB2YW46IHouYXJyYXkocmVmZXJlbmNlKS5taW4oMSkgfSlcbmNvbnN0IHdoZW4gPSB6LmFycmF5KGNsYXVzZSlcblxuLyoqIEFnZXMgZm9yIHdoaWNoIHNvbWV0aGluZyBpcyBzYWlkOyBsZWZ0IG91dCBpdCBpcyBmb3IgYWxsLiAqL1xuY29uc3QgYWdlcyA9IHpcbiAgLmFycmF5KHouZW51bShhZ2VCYW5kSWRzKSlcbiAgLm1pbigxKVxuICAuZGVmYXVsdChbLi4uYWdlQmFuZElkc10pXG5cbi8qKiBBIHNlbnRlbmNlIG9mIGFkdmljZS4gV2l0aG91dCBmYWN0cyBpdCBpcyBvdXIgb3duIGRlc2lnbi4gKi9cbmNvbnN0IGFkdmljZSA9IHouc3RyaWN0T2JqZWN0KHsgemluOiBzZW50ZW5jZSwgZmVpdGVuOiBmYWN0cywgbGVlZnRpamQ6IGFnZXMgfSlcblxuY29uc3QgcGFnZXMgPSB6LmFycmF5KHouc3RyaW5nKCkpLmRlZmF1bHQoW10pXG5cbi8qKiBLaW5kcyBvZiBcImxldCBvcFwiOiB3aHkgd2FpdGluZyBpcyBkYW5nZXJvdXMuICovXG5leHBvcnQgY29uc3QgdXJnZW50S2luZElkcyA9IFsnYWN1dXQnLCAndWl0YnVpdGluZycsICdzdWljaWRlJ10gYXMgY29uc3RcblxuZXhwb3J0IGNvbnN0IHVyZ2VudEZpbGVTY2hlbWEgPSB6LmFycmF5KFxuICB6LnN0cmljdE9iamVjdCh7XG4gICAgaWQsXG4gICAgc29vcnQ6IHouZW51bSh1cmdlbnRLaW5kSWRzKSxcbiAgICBhbHM6IHdoZW4ubWluKDEpLFxuICAgIC8qKiBPbmx5IGZvciB0aGVzZSBhZ2VzOyBhbiBhZ2UgdGhhdCB3YXMgbm90IGdpdmVuIGNvdW50cyBhcyBhbnkgb3RoZXIuICovXG4gICAgYWxsZWVuX2xlZWZ0aWpkOiB6LmFycmF5KHouZW51bShhZ2VCYW5kSWRzKSkuZGVmYXVsdChbXSksXG4gICAgLyoqIFdoYXQgaXQgaXMgYWJvdXQ6IHRoZXNlIGRpcmVjdGlvbnMgc3RhbmQgZmlyc3QuICovXG4gICAgcmljaHRpbmdlbjogei5hcnJheShpZCkubWluKDEsICdub2VtIG1pbnN0ZW5zIMOpw6luIHJpY2h0aW5nJyksXG4gICAgdGl0ZWw6IHNlbnRlbmNlLFxuICAgIC8qKiBXaHkgdGhpcyBpcyBzaG93biwgaW4gYSBzZW50ZW5jZS4gKi9cbiAgICB3YWFyb206IHNlbnRlbmNlLFxuICAgIGRvZTogei5hcnJheShhZHZpY2UpLm1pbigyKS5tYXgoNiksXG4gICAgcm91dGVzOiB6LmFycmF5KHouc3RyaW5nKCkpLm1pbigxLCAnbm9lbSBtaW5zdGVucyDDqcOpbiByb3V0ZScpLFxuICAgIGNvbnRhY3Rlbjogei5hcnJheSh6LnN0cmluZygpKS5taW4oMSwgJ25vZW0gbWluc3RlbnMgw6nDqW4gY29udGFjdCcpLFxuICB9KSxcbilcblxuZXhwb3J0IGNvbnN0IGNvbWJpbmF0aW9uRmlsZVNjaGVtYSA9IHouYXJyYXkoXG4gIHouc3RyaWN0T2JqZWN0KHtcbiAgICBpZCxcbiAgICByaWNodGluZzogaWQsXG4gICAgYWxzOiB3aGVuLm1pbigyLCAnZWVuIGNvbWJpbmF0aWUgaGVlZnQgbWluc3RlbnMgdHdlZSBncm9lcGVuIHNpZ25hbGVuJyksXG4gICAgemluOiBzZW50ZW5jZSxcbiAgICAvKiogVGhlIG9yZGluYXJ5IGV4cGxhbmF0aW9uIHRoYXQgZml0cyB0aGUgc2FtZSBzaWduYWxzLiAqL1xuICAgIGdld29vbjogc2VudGVuY2UsXG4gICAgZmVpdGVuOiBmYWN0cyxcbiAgfSksXG4pXG5cbmV4cG9ydCBjb25zdCBob3VzZUZpbGVTY2hlbWEgPSB6XG4gIC5hcnJheSh6LnN0cmljdE9iamVjdCh7IGlkLCBhbHM6IHdoZW4sIHRpdGVsOiBzZW50ZW5jZSwgemluOiBzZW50ZW5jZSwgZmVpdGVuOiBmYWN0cyB9KSlcbiAgLnJlZmluZSgocnVsZXMpID0+IHJ1bGVzLnNvbWUoKHsgYWxzIH0pID0+IGFscy5sZW5ndGggPT09IDApLCB7XG4gICAgbWVzc2FnZTogJ2dlZWYgbWluc3RlbnMgw6nDqW4gcmVnZWwgem9uZGVyIHZvb3J3YWFyZGUgKGFsczogW10pLCB6b2RhdCBlciBhbHRpamQgZWVuIGFkdmllcyBpcycsXG4gIH0pXG5cbmV4cG9ydCBjb25zdCByb2xlRmlsZVNjaGVtYSA9IHpcbiAgLmFycmF5KFxuICAgIHouc3RyaWN0T2JqZWN0KHtcbiAgICAgIHJvbDogei5lbnVtKHJvbGVJZHMpLFxuICAgICAgbWludXV0OiB6LmFycmF5KGFkdmljZSkubWluKDEpLFxuICAgICAgdXVyOiB6LmFycmF5KGFkdmljZSkubWluKDEpLFxuICAgICAgZGFnOiB6LmFycmF5KGFkdmljZSkubWluKDEpLFxuICAgICAgbmlldDogei5hcnJheShhZHZpY2UpLm1pbigxKSxcbiAgICAgIC8qKiBIb3cgdGhpcyByb2xlIHJlYWNoZXMgdGhlIFpvcmctIGVuIFZlaWxpZ2hlaWRzaHVpcy4gKi9cbiAgICAgIHp2aDogYWR2aWNlLFxuICAgIH0pLFxuICApXG4gIC5yZWZpbmUoKGVudHJpZXMpID0+IHJvbGVJZHMuZXZlcnkoKHJvbGUpID0+IGVudHJpZXMuZmlsdGVyKCh7IHJvbCB9KSA9PiByb2wgPT09IHJvbGUpLmxlbmd0aCA9PT0gMSksIHtcbiAgICBtZXNzYWdlOiBgbm9lbSBpZWRlcmUgcm9sIMOpw6luIGtlZXI6ICR7cm9sZUlkcy5qb2luKCcsICcpfWAsXG4gIH0pXG5cbmV4cG9ydCBjb25zdCBhZ2VGaWxlU2NoZW1hID0gelxuICAuYXJyYXkoXG4gICAgei5zdHJpY3RPYmplY3Qoe1xuICAgICAgbGVlZnRpamQ6IHouZW51bShhZ2VCYW5kSWRzKSxcbiAgICAgIC8qKiBXaGF0IGFsd2F5cyBob2xkcyBhdCB0aGlzIGFnZS4gKi9cbiAgICAgIGFkdmllemVuOiB6LmFycmF5KGFkdmljZSkubWluKDEpLFxuICAgICAgLyoqIFRoZSBsYXcsIHRvbGQgb25seSB3aGVuIHNvbWV0aGluZyBwdW5pc2hhYmxlIGJ5IHRoZSB5b3VuZyBwZXJzb24gaXMgYW1vbmcgd2hhdCBpdCBjYW4gYmUuICovXG4gICAgICBiaWpfc3RyYWZiYWFyOiB6LmFycmF5KGFkdmljZSkubWluKDEpLFxuICAgICAgLyoqIFJvdXRlcyBhbmQgY29udGFjdHMgdGhhdCBhcmUgZm9yIG90aGVycywgYW5kIHdoYXQgc3RhbmRzIGluIHRoZWlyIHBsYWNlLiAqL1xuICAgICAgdmVydmFuZzogei5yZWNvcmQoei5zdHJpbmcoKSwgei5hcnJheSh6LnN0cmluZygpKS5taW4oMSwgJ3ZlcnZhbmcsIGxhYXQgbm9vaXQgbGVlZycpKS5kZWZhdWx0KHt9KSxcbiAgICB9KSxcbiAgKVxuICAucmVmaW5lKFxuICAgIChlbnRyaWVzKSA9PiBhZ2VCYW5kSWRzLmV2ZXJ5KChhZ2UpID0+IGVudHJpZXMuZmlsdGVyKCh7IGxlZWZ0aWpkIH0pID0+IGxlZWZ0aWpkID09PSBhZ2UpLmxlbmd0aCA9PT0gMSksXG4gICAgeyBtZXNzYWdlOiBgbm9lbSBpZWRlcmUgbGVlZnRpamQgw6nDqW4ga2VlcjogJHthZ2VCYW5kSWRzLmpvaW4oJywgJyl9YCB9LFxuICApXG5cbmV4cG9ydCBjb25zdCB0YWxrRmlsZVNjaGVtYSA9IHouc3RyaWN0T2JqZWN0KHtcbiAgb3BlbmVyczogelxuICAgIC5hcnJheSh6LnN0cmljdE9iamVjdCh7IGlkLCBhbHM6IHdoZW4sIHppbjogc2VudGVuY2UsIGZlaXRlbjogZmFjdHMgfSkpXG4gICAgLnJlZmluZSgob3BlbmVycykgPT4gb3BlbmVycy5zb21lKCh7IGFscyB9KSA9PiBhbHMubGVuZ3RoID09PSAwKSwge1xuICAgICAgbWVzc2FnZTogJ2dlZWYgbWluc3RlbnMgw6nDqW4gb3BlbmluZ3N6aW4gem9uZGVyIHZvb3J3YWFyZGUgKGFsczogW10pJyxcbiAgICB9KSxcbiAgbmlldF96ZWdnZW46IHouYXJyYXkoYWR2aWNlKS5taW4oMSksXG4gIHBsYW46IHouYXJyYXkoei5zdHJpY3RPYmplY3QoeyBrb3A6IHNlbnRlbmNlLCBwdW50ZW46IHouYXJyYXkoYWR2aWNlKS5taW4oMSkgfSkpLm1pbigzKSxcbiAgLyoqIFdoYXQgdGhlIHByb2Zlc3Npb25hbCBzYXlzIGJlZm9yZSBhbnkgcXVlc3Rpb24sIGJlY2F1c2UgdGhlIGFuc3dlciBjYW4gYmUgc29tZXRoaW5nIHB1bmlzaGFibGUuICovXG4gIHplZ192b29yYWY6IGFkdmljZSxcbiAgLyoqIFdoeSB0aGVyZSBpcyBhIHF1ZXN0aW9uIGF0IGV2ZXJ5IHNpZ25hbCwgYW5kIHdoeSB0aGUgb3V0Y29tZSBzYXlzIHdoYXQgaXMgbm90IGtub3duIHlldC4gKi9cbiAgd2Fhcm9tX3ZyYWdlbjogYWR2aWNlLFxuICB3YWFyb21fbm9nX25pZXQ6IGFkdmljZSxcbn0pXG5cbmV4cG9ydCBjb25zdCBkb3NzaWVyRmlsZVNjaGVtYSA9IHouc3RyaWN0T2JqZWN0KHtcbiAgd2VsOiB6LmFycmF5KGFkdmljZSkubWluKDEpLFxuICBuaWV0OiB6LmFycmF5KGFkdmljZSkubWluKDEpLFxufSlcblxuLyoqIFdoYXQgd2VpZ2hzOiB3aGljaCByb3V0ZXMgYW5kIGNvbnRhY3RzIG5lZWQgYSBsZXQtb3AsIG9yIGhhcm0gb3IgcHJlc3N1cmUsIGJlZm9yZSB0aGV5IGFyZSBzaG93bi4gKi9cbmV4cG9ydCBjb25zdCB3ZWlnaHRGaWxlU2NoZW1hID0gei5zdHJpY3RPYmplY3Qoe1xuICBhbGxlZW5fYmlqX2xldF9vcDogcGFnZXMsXG4gIGJpal9zY2hhZGVfb2ZfZHJ1azogcGFnZXMsXG4gIC8qKiBDb250YWN0cyBmb3Igd2hlbiBzb21lYm9keSBtYXkgYmUgdW5zYWZlOiBiZXNpZGVzIGEgbGV0LW9wLCBoYXJtIGFuZCBwcmVzc3VyZSwgd2hhdCBzYXlzIHNvLiAqL1xuICBiaWpfb252ZWlsaWdoZWlkOiB6LnN0cmljdE9iamVjdCh7IHJpY2h0aW5nZW46IHouYXJyYXkoaWQpLCByb3V0ZXM6IHBhZ2VzLCBjb250YWN0ZW46IHBhZ2VzIH0pLFxuICAvKiogUm91dGVzIHRoYXQgbGVhZCBvbmx5IHdoZW4gb25lIG9mIHRoZXNlIHNpZ25hbHMgaXMgdGlja2VkLiAqL1xuICB2b29yb3BfYWxsZWVuX2Jpajogei5hcnJheSh6LnN0cmljdE9iamVjdCh7IHJvdXRlOiB6LnN0cmluZygpLCB2YW46IHouYXJyYXkocmVmZXJlbmNlKS5taW4oMSkgfSkpLFxuICAvKiogV2hhdCBpcyBzaG93biB3aGVuIG5vdGhpbmcgZWxzZSBmaXRzLiAqL1xuICBhbmRlcnM6IHouYXJyYXkoei5zdHJpbmcoKSkubWluKDEpLFxuICAvKiogTGlnaHRlciBoZWxwLCBmb3IgZXZlcnlib2R5LiAqL1xuICBtZWVkZW5rZW46IHouYXJyYXkoYWR2aWNlKS5taW4oMSksXG4gIC8qKiBXaGF0IHRvIGRvIHdpdGggb25seSBhIGZlZWxpbmcuICovXG4gIGFsbGVlbl92ZXJtb2VkOiB6LmFycmF5KGFkdmljZSkubWluKDIpLFxufSlcblxuLyoqIFdoYXQgZ29lcyB3ZWxsLCB0byB0aWNrIGFuZCB0byBiZSBzYWlkIGJhY2suICovXG5leHBvcnQgY29uc3QgcHJvdGVjdGl2ZUZpbGVTY2hlbWEgPSB6LmFycmF5KFxuICB6LnN0cmljdE9iamVjdCh7IGlkLCB0aXRlbDogc2VudGVuY2UsIHppbjogc2VudGVuY2UsIGZlaXRlbjogZmFjdHMgfSksXG4pXG5cbi8qKiBTaWduYWxzIHRoYXQgZG8gbm90IGZpdCB0b2dldGhlcjogaXQgaXMgc2FpZCwgbm90IHNvbHZlZC4gKi9cbmV4cG9ydCBjb25zdCBjb250cmFkaWN0aW9uRmlsZVNjaGVtYSA9IHouYXJyYXkoXG4gIHouc3RyaWN0T2JqZWN0KHsgaWQsIGFsczogd2hlbi5taW4oMiksIHppbjogc2VudGVuY2UsIGZlaXRlbjogZmFjdHMgfSksXG4pXG5cbi8qKiBXaGF0IHRoZSBjaGVjayBpcyBub3QgZm9yLiAqL1xuZXhwb3J0IGNvbnN0IGxpbWl0RmlsZVNjaGVtYSA9IHouYXJyYXkoYWR2aWNlKS5taW4oMSlcblxuZXhwb3J0IHR5cGUgUnVsZVdoZW4gPSB6Lm91dHB1dDx0eXBlb2Ygd2hlbj5cblxuLyoqIEFsbCBmaWxlcyBvZiBjb250ZW50L2R1aWRpbmcsIHJlYWQuICovXG5leHBvcnQgaW50ZXJmYWNlIEludGVycHJldGF0aW9uRmlsZSB7XG4gIHJlYWRvbmx5IHVyZ2VudDogei5vdXRwdXQ8dHlwZW9mIHVyZ2VudEZpbGVTY2hlbWE+XG4gIHJlYWRvbmx5IGNvbWJpbmF0aW9uczogei5vdXRwdXQ8dHlwZW9mIGNvbWJpbmF0aW9uRmlsZVNjaGVtYT5cbiAgcmVhZG9ubHkgaG91c2U6IHoub3V0cHV0PHR5cGVvZiBob3VzZUZpbGVTY2hlbWE+XG4gIHJlYWRvbmx5IHJvbGVzOiB6Lm91dHB1dDx0eXBlb2Ygcm9sZUZpbGVTY2hlbWE+XG4gIHJlYWRvbmx5IGFnZXM6IHoub3V0cHV0PHR5cGVvZiBhZ2VGaWxlU2NoZW1hPlxuICByZWFkb25seSB0YWxrOiB6Lm91dHB1dDx0eXBlb2YgdGFsa0ZpbGVTY2hlbWE+XG4gIHJlYWRvbmx5IGRvc3NpZXI6IHoub3V0cHV0PHR5cGVvZiBkb3NzaWVyRmlsZVNjaGVtYT5cbiAgcmVhZG9ubHkgd2VpZ2h0OiB6Lm91dHB1dDx0eXBlb2Ygd2VpZ2h0RmlsZVNjaGVtYT5cbiAgcmVhZG9ubHkgcHJvdGVjdGl2ZTogei5vdXRwdXQ8dHlwZW9mIHByb3RlY3RpdmVGaWxlU2NoZW1hPlxuICByZWFkb25seSBjb250cmFkaWN0aW9uczogei5vdXRwdXQ8dHlwZW9mIGNvbnRyYWRpY3Rpb25GaWxlU2NoZW1hPlxuICByZWFkb25seSBsaW1pdHM6IHoub3V0cHV0PHR5cGVvZiBsaW1pdEZpbGVTY2hlbWE+XG59XG4iLCJpbXBvcnQgeyByZWFkRmlsZSB9IGZyb20gJ25vZGU6ZnMvcHJvbWlzZXMnXG5pbXBvcnQgeyBqb2luIH0gZnJvbSAnbm9kZTpwYXRoJ1xuaW1wb3J0IHsgcGFyc2UsIFlBTUxQYXJzZUVycm9yIH0gZnJvbSAneWFtbCdcbmltcG9ydCB0eXBlIHsgeiB9IGZyb20gJ3pvZCdcbmltcG9ydCB7IGV4cGxhaW5Jc3N1ZXMsIHR5cGUgUHJvYmxlbSB9IGZyb20gJy4uLy4uL3NjaGVtYS9idWlsZC9leHBsYWluLWlzc3VlcydcbmltcG9ydCB7IGZpbmRJbnZpc2libGUgfSBmcm9tICcuL2ZpbmQtaW52aXNpYmxlJ1xuaW1wb3J0IHsgZmluZExpbmUsIGZpbmRQYXRoTGluZSB9IGZyb20gJy4vZmluZC1saW5lJ1xuXG4vKiogQSBmaWxlIG9mIHJ1bGVzIGFzIGl0IHdhcyByZWFkLCB3aXRoIHRoZSBsaW5lIG9uIHdoaWNoIGEgd29yZCBzdGFuZHMuICovXG5leHBvcnQgaW50ZXJmYWNlIFJ1bGVGaWxlPERhdGE+IHtcbiAgcmVhZG9ubHkgZGF0YTogRGF0YVxuICByZWFkb25seSBsaW5lT2Y6ICh3b3JkOiBzdHJpbmcpID0+IG51bWJlclxufVxuXG4vKiogQSBZQU1MIGZpbGUgYXMgaXQgd2FzIHJlYWQsIHdpdGggdGhlIGxpbmUgb24gd2hpY2ggdGhlIHZhbHVlIGF0IGEgcGF0aCBzdGFuZHMgdG9vLiAqL1xuZXhwb3J0IGludGVyZmFjZSBZYW1sRmlsZTxEYXRhPiBleHRlbmRzIFJ1bGVGaWxlPERhdGE+IHtcbiAgcmVhZG9ubHkgbGluZUF0OiAocGF0aDogcmVhZG9ubHkgUHJvcGVydHlLZXlbXSkgPT4gbnVtYmVyXG59XG5cbi8qKiBSZWFkcyBvbmUgWUFNTCBmaWxlIGJ5IGl0cyBzY2hlbWE7IGBsaW5lT2ZgIGFuZCBgbGluZUF0YCBzYXkgd2hlcmUgYSB3b3JkIG9yIGEgdmFsdWUgc3RhbmRzIGluIGl0LiBgZmlsZWAgaXMgcmVsYXRpdmUgdG8gYHJvb3RgLiBBIGZpbGUgdGhhdCBpcyBubyBZQU1MIGlzIGEgcHJvYmxlbSB0b28sIHdpdGggaXRzIGxpbmUuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVhZFlhbWw8U2NoZW1hIGV4dGVuZHMgei5ab2RUeXBlPihcbiAgcm9vdDogc3RyaW5nLFxuICBmaWxlOiBzdHJpbmcsXG4gIHNjaGVtYTogU2NoZW1hLFxuKTogUHJvbWlzZTxZYW1sRmlsZTx6Lm91dHB1dDxTY2hlbWE+PiB8IHsgcmVhZG9ubHkgcHJvYmxlbXM6IFByb2JsZW1bXSB9PiB7XG4gIC8vIGEgZmlsZSB0aGF0IHdhcyB3cml0dGVuIHdpdGggTm90ZXBhZCBtYXkgYmVnaW4gd2l0aCBhIG1hcmsgb2YgaXRzIGVuY29kaW5nLCB3aGljaCBpcyBubyBZQU1MXG4gIGNvbnN0IHNvdXJjZSA9IChhd2FpdCByZWFkRmlsZShqb2luKHJvb3QsIGZpbGUpLCAndXRmOCcpKS5yZXBsYWNlKC9eXFx1RkVGRi8sICcnKVxuICBjb25zdCB1bnNlZW4gPSBmaW5kSW52aXNpYmxlKGZpbGUsIHNvdXJjZSlcbiAgaWYgKHVuc2Vlbi5sZW5ndGggPiAwKSByZXR1cm4geyBwcm9ibGVtczogdW5zZWVuIH1cbiAgbGV0IGZvdW5kOiB1bmtub3duXG4gIHRyeSB7XG4gICAgZm91bmQgPSBwYXJzZShzb3VyY2UpXG4gIH0gY2F0Y2ggKHJlYXNvbikge1xuICAgIGlmICghKHJlYXNvbiBpbnN0YW5jZW9mIFlBTUxQYXJzZUVycm9yKSkgdGhyb3cgcmVhc29uXG4gICAgY29uc3QgbGluZSA9IHJlYXNvbi5saW5lUG9zPy5bMF0ubGluZSA/PyAwXG4gICAgLy8gdGhlIGZpcnN0IGxpbmUgc2F5cyB3aGF0OyB0aGUgcmVzdCBpcyBhIGRyYXdpbmcgb2YgdGhlIHBsYWNlLCB3aGljaCB0aGUgbGluZSBudW1iZXIgc2F5cyB0b29cbiAgICBjb25zdCBbd2hhdF0gPSByZWFzb24ubWVzc2FnZS5zcGxpdCgnXFxuJylcbiAgICBjb25zdCBhZHZpY2UgPSAna2lqayBoaWVyIG5hYXIgaW5zcHJpbmdlbiwgaGFha2plcywgZHViYmVsZSBwdW50ZW4gZW4gYWFuaGFsaW5nc3Rla2VucydcbiAgICByZXR1cm4geyBwcm9ibGVtczogW3sgZmlsZSwgbGluZSwgbWVzc2FnZTogYGthbiBuaWV0IGdlbGV6ZW4gd29yZGVuOiAke2FkdmljZX0gKCR7d2hhdCA/PyAnJ30pYCB9XSB9XG4gIH1cbiAgY29uc3QgcGFyc2VkID0gc2NoZW1hLnNhZmVQYXJzZShmb3VuZCwgeyByZXBvcnRJbnB1dDogdHJ1ZSB9KVxuICBpZiAocGFyc2VkLnN1Y2Nlc3MpXG4gICAgcmV0dXJuIHtcbiAgICAgIGRhdGE6IHBhcnNlZC5kYXRhLFxuICAgICAgbGluZU9mOiAod29yZCkgPT4gZmluZExpbmUoc291cmNlLCB3b3JkKSxcbiAgICAgIGxpbmVBdDogKHBhdGgpID0+IGZpbmRQYXRoTGluZShzb3VyY2UsIHBhdGgpLFxuICAgIH1cbiAgcmV0dXJuIHtcbiAgICBwcm9ibGVtczogZXhwbGFpbklzc3VlcyhwYXJzZWQuZXJyb3IpLm1hcCgoeyBtZXNzYWdlLCBwYXRoIH0pID0+ICh7XG4gICAgICBmaWxlLFxuICAgICAgbGluZTogZmluZFBhdGhMaW5lKHNvdXJjZSwgcGF0aCksXG4gICAgICBtZXNzYWdlLFxuICAgIH0pKSxcbiAgfVxufVxuIiwiaW1wb3J0IHR5cGUgeyB6IH0gZnJvbSAnem9kJ1xuaW1wb3J0IHR5cGUgeyBQcm9ibGVtIH0gZnJvbSAnLi4vLi4vc2NoZW1hL2J1aWxkL2V4cGxhaW4taXNzdWVzJ1xuaW1wb3J0IHtcbiAgYWdlRmlsZVNjaGVtYSxcbiAgY29tYmluYXRpb25GaWxlU2NoZW1hLFxuICBjb250cmFkaWN0aW9uRmlsZVNjaGVtYSxcbiAgZG9zc2llckZpbGVTY2hlbWEsXG4gIGhvdXNlRmlsZVNjaGVtYSxcbiAgbGltaXRGaWxlU2NoZW1hLFxuICBwcm90ZWN0aXZlRmlsZVNjaGVtYSxcbiAgcm9sZUZpbGVTY2hlbWEsXG4gIHRhbGtGaWxlU2NoZW1hLFxuICB1cmdlbnRGaWxlU2NoZW1hLFxuICB3ZWlnaHRGaWxlU2NoZW1hLFxuICB0eXBlIEludGVycHJldGF0aW9uRmlsZSxcbn0gZnJvbSAnLi4vLi4vc2NoZW1hL2J1aWxkL2ludGVycHJldGF0aW9uLWZpbGUnXG5pbXBvcnQgeyByZWFkWWFtbCB9IGZyb20gJy4vcmVhZC15YW1sJ1xuXG5jb25zdCBlbXB0eVRhbGs6IEludGVycHJldGF0aW9uRmlsZVsndGFsayddID0ge1xuICBvcGVuZXJzOiBbXSxcbiAgbmlldF96ZWdnZW46IFtdLFxuICBwbGFuOiBbXSxcbiAgemVnX3Zvb3JhZjogeyB6aW46ICcnLCBmZWl0ZW46IFtdLCBsZWVmdGlqZDogW10gfSxcbiAgd2Fhcm9tX3ZyYWdlbjogeyB6aW46ICcnLCBmZWl0ZW46IFtdLCBsZWVmdGlqZDogW10gfSxcbiAgd2Fhcm9tX25vZ19uaWV0OiB7IHppbjogJycsIGZlaXRlbjogW10sIGxlZWZ0aWpkOiBbXSB9LFxufVxuXG5jb25zdCBlbXB0eVdlaWdodDogSW50ZXJwcmV0YXRpb25GaWxlWyd3ZWlnaHQnXSA9IHtcbiAgYWxsZWVuX2Jpal9sZXRfb3A6IFtdLFxuICBiaWpfc2NoYWRlX29mX2RydWs6IFtdLFxuICBiaWpfb252ZWlsaWdoZWlkOiB7IHJpY2h0aW5nZW46IFtdLCByb3V0ZXM6IFtdLCBjb250YWN0ZW46IFtdIH0sXG4gIHZvb3JvcF9hbGxlZW5fYmlqOiBbXSxcbiAgYW5kZXJzOiBbXSxcbiAgbWVlZGVua2VuOiBbXSxcbiAgYWxsZWVuX3Zlcm1vZWQ6IFtdLFxufVxuXG4vKiogV2hlcmUgZWFjaCBwYXJ0IG9mIHRoZSBydWxlcyBzdGFuZHMuICovXG5leHBvcnQgY29uc3QgcnVsZUZpbGVzID0ge1xuICB1cmdlbnQ6ICdjb250ZW50L2R1aWRpbmcvbGV0LW9wLnlhbWwnLFxuICBjb21iaW5hdGlvbnM6ICdjb250ZW50L2R1aWRpbmcvY29tYmluYXRpZXMueWFtbCcsXG4gIGhvdXNlOiAnY29udGVudC9kdWlkaW5nL3p2aC55YW1sJyxcbiAgcm9sZXM6ICdjb250ZW50L2R1aWRpbmcvcm9sbGVuLnlhbWwnLFxuICBhZ2VzOiAnY29udGVudC9kdWlkaW5nL2xlZWZ0aWpkZW4ueWFtbCcsXG4gIHRhbGs6ICdjb250ZW50L2R1aWRpbmcvZ2VzcHJlay55YW1sJyxcbiAgZG9zc2llcjogJ2NvbnRlbnQvZHVpZGluZy9kb3NzaWVyLnlhbWwnLFxuICB3ZWlnaHQ6ICdjb250ZW50L2R1aWRpbmcvZ2V3aWNodC55YW1sJyxcbiAgcHJvdGVjdGl2ZTogJ2NvbnRlbnQvZHVpZGluZy9iZXNjaGVybWVuZC55YW1sJyxcbiAgY29udHJhZGljdGlvbnM6ICdjb250ZW50L2R1aWRpbmcvdGVnZW5zcHJhYWsueWFtbCcsXG4gIGxpbWl0czogJ2NvbnRlbnQvZHVpZGluZy9ncmVuemVuLnlhbWwnLFxufSBhcyBjb25zdCBzYXRpc2ZpZXMgUmVjb3JkPGtleW9mIEludGVycHJldGF0aW9uRmlsZSwgc3RyaW5nPlxuXG4vKipcbiAqIFJlYWRzIHRoZSBydWxlcyBvZiB0aGUgc2lnbmFsIGNoZWNrLiBBIGZpbGUgdGhhdCBjYW5ub3QgYmUgcmVhZCBpcyBhIHByb2JsZW0sIGFuZCBpdHMgcGFydCBpcyBlbXB0eTsgYGxpbmVzYCBzYXlzIGJ5XG4gKiBmaWxlIHdoZXJlIGEgd29yZCBzdGFuZHMuXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkSW50ZXJwcmV0YXRpb24ocm9vdDogc3RyaW5nKTogUHJvbWlzZTx7XG4gIHJlYWRvbmx5IHJ1bGVzOiBJbnRlcnByZXRhdGlvbkZpbGVcbiAgcmVhZG9ubHkgcHJvYmxlbXM6IFByb2JsZW1bXVxuICByZWFkb25seSBsaW5lczogUmVhZG9ubHlNYXA8c3RyaW5nLCAod29yZDogc3RyaW5nKSA9PiBudW1iZXI+XG59PiB7XG4gIGNvbnN0IHByb2JsZW1zOiBQcm9ibGVtW10gPSBbXVxuICBjb25zdCBsaW5lcyA9IG5ldyBNYXA8c3RyaW5nLCAod29yZDogc3RyaW5nKSA9PiBudW1iZXI+KClcbiAgY29uc3QgcmVhZCA9IGFzeW5jIDxTY2hlbWEgZXh0ZW5kcyB6LlpvZFR5cGU+KGZpbGU6IHN0cmluZywgc2NoZW1hOiBTY2hlbWEsIGVtcHR5OiB6Lm91dHB1dDxTY2hlbWE+KSA9PiB7XG4gICAgY29uc3QgZm91bmQgPSBhd2FpdCByZWFkWWFtbChyb290LCBmaWxlLCBzY2hlbWEpXG4gICAgaWYgKCdkYXRhJyBpbiBmb3VuZCkge1xuICAgICAgbGluZXMuc2V0KGZpbGUsIGZvdW5kLmxpbmVPZilcbiAgICAgIHJldHVybiBmb3VuZC5kYXRhXG4gICAgfVxuICAgIHByb2JsZW1zLnB1c2goLi4uZm91bmQucHJvYmxlbXMpXG4gICAgcmV0dXJuIGVtcHR5XG4gIH1cbiAgY29uc3QgcnVsZXM6IEludGVycHJldGF0aW9uRmlsZSA9IHtcbiAgICB1cmdlbnQ6IGF3YWl0IHJlYWQocnVsZUZpbGVzLnVyZ2VudCwgdXJnZW50RmlsZVNjaGVtYSwgW10pLFxuICAgIGNvbWJpbmF0aW9uczogYXdhaXQgcmVhZChydWxlRmlsZXMuY29tYmluYXRpb25zLCBjb21iaW5hdGlvbkZpbGVTY2hlbWEsIFtdKSxcbiAgICBob3VzZTogYXdhaXQgcmVhZChydWxlRmlsZXMuaG91c2UsIGhvdXNlRmlsZVNjaGVtYSwgW10pLFxuICAgIHJvbGVzOiBhd2FpdCByZWFkKHJ1bGVGaWxlcy5yb2xlcywgcm9sZUZpbGVTY2hlbWEsIFtdKSxcbiAgICBhZ2VzOiBhd2FpdCByZWFkKHJ1bGVGaWxlcy5hZ2VzLCBhZ2VGaWxlU2NoZW1hLCBbXSksXG4gICAgdGFsazogYXdhaXQgcmVhZChydWxlRmlsZXMudGFsaywgdGFsa0ZpbGVTY2hlbWEsIGVtcHR5VGFsayksXG4gICAgZG9zc2llcjogYXdhaXQgcmVhZChydWxlRmlsZXMuZG9zc2llciwgZG9zc2llckZpbGVTY2hlbWEsIHsgd2VsOiBbXSwgbmlldDogW10gfSksXG4gICAgd2VpZ2h0OiBhd2FpdCByZWFkKHJ1bGVGaWxlcy53ZWlnaHQsIHdlaWdodEZpbGVTY2hlbWEsIGVtcHR5V2VpZ2h0KSxcbiAgICBwcm90ZWN0aXZlOiBhd2FpdCByZWFkKHJ1bGVGaWxlcy5wcm90ZWN0aXZlLCBwcm90ZWN0aXZlRmlsZVNjaGVtYSwgW10pLFxuICAgIGNvbnRyYWRpY3Rpb25zOiBhd2FpdCByZWFkKHJ1bGVGaWxlcy5jb250cmFkaWN0aW9ucywgY29udHJhZGljdGlvbkZpbGVTY2hlbWEsIFtdKSxcbiAgICBsaW1pdHM6IGF3YWl0IHJlYWQocnVsZUZpbGVzLmxpbWl0cywgbGltaXRGaWxlU2NoZW1hLCBbXSksXG4gIH1cbiAgcmV0dXJuIHsgcnVsZXMsIHByb2JsZW1zLCBsaW5lcyB9XG59XG4iLCJpbXBvcnQgdHlwZSB7IE5vZGUsIFBhcmVudCwgUm9vdENvbnRlbnQgfSBmcm9tICdtZGFzdCdcbmltcG9ydCB7IHRvU3RyaW5nIH0gZnJvbSAnbWRhc3QtdXRpbC10by1zdHJpbmcnXG5pbXBvcnQgdHlwZSB7IFNlYXJjaFNlY3Rpb24gfSBmcm9tICcuLi8uLi9zY2hlbWEvc2VjdGlvbidcbmltcG9ydCB7IGxpc3RIZWFkaW5ncyB9IGZyb20gJy4uL3BhZ2UvbmFtZS1oZWFkaW5ncydcbmltcG9ydCB0eXBlIHsgUGFnZSB9IGZyb20gJy4uL3JlYWQvcmVhZC1wYWdlcydcbmltcG9ydCB0eXBlIHsgUmVnaXN0ZXIgfSBmcm9tICcuLi9yZWFkL3JlYWQtcmVnaXN0ZXInXG5pbXBvcnQgeyBydW5uaW5nVGV4dCB9IGZyb20gJy4uL3BhZ2UvcnVubmluZy10ZXh0J1xuXG4vKiogVGhlIHBhcnRzIG9mIGEgcGFnZSB0aGF0IHNlYXJjaCBjYW4gZmluZDogdGhlIG9wZW5pbmcgKHRpdGxlLCBzdW1tYXJ5LCBjYXJkKSwgYW5kIG9uZSBmb3IgZWFjaCBoZWFkaW5nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpc3RTZWN0aW9ucyhwYWdlOiBQYWdlLCByZWdpc3RlcjogUmVnaXN0ZXIpOiBTZWFyY2hTZWN0aW9uW10ge1xuICBjb25zdCB7IGZyb250TWF0dGVyIH0gPSBwYWdlXG4gIGNvbnN0IGJhc2UgPSB7XG4gICAgcGFnZTogcGFnZS5pZCxcbiAgICBjb2xsZWN0aW9uOiBwYWdlLmNvbGxlY3Rpb24sXG4gICAgdGl0bGU6IGZyb250TWF0dGVyLnRpdGVsLFxuICAgIC4uLihmcm9udE1hdHRlci50YWFsICYmIHsgbGFuZ3VhZ2U6IGZyb250TWF0dGVyLnRhYWwgfSksXG4gICAgdXJnZW50OiBpc1VyZ2VudChwYWdlKSxcbiAgfVxuICBjb25zdCBhbmNob3JzID0gbmV3IE1hcDxOb2RlLCB7IGlkOiBzdHJpbmc7IHRleHQ6IHN0cmluZyB9PihcbiAgICBsaXN0SGVhZGluZ3MocGFnZS50cmVlKS5tYXAoKHsgbm9kZSwgaWQsIHRleHQgfSkgPT4gW25vZGUsIHsgaWQsIHRleHQgfV0pLFxuICApXG4gIGNvbnN0IHNlY3Rpb25zOiBTZWFyY2hTZWN0aW9uW10gPSBbXVxuICBsZXQgYW5jaG9yID0gJydcbiAgbGV0IGhlYWRpbmcgPSAnJ1xuICBsZXQgdGV4dHM6IHN0cmluZ1tdID0gb3BlbmluZ1RleHRzKHBhZ2UsIHJlZ2lzdGVyKVxuICBjb25zdCBjbG9zZSA9ICgpID0+IHtcbiAgICBjb25zdCBvcGVuaW5nID0gYW5jaG9yID09PSAnJ1xuICAgIHNlY3Rpb25zLnB1c2goe1xuICAgICAgLi4uYmFzZSxcbiAgICAgIGlkOiBgJHtwYWdlLmlkfSMke2FuY2hvcn1gLFxuICAgICAgYW5jaG9yLFxuICAgICAgaGVhZGluZyxcbiAgICAgIHRleHQ6IHRleHRzLmZpbHRlcigodGV4dCkgPT4gdGV4dCAhPT0gJycpLmpvaW4oJyAnKSxcbiAgICAgIHdvcmRzOiBvcGVuaW5nID8gWy4uLmZyb250TWF0dGVyLnpvZWt3b29yZGVuLCAuLi5rbm93bldvcmRzKHBhZ2UsIHJlZ2lzdGVyKV0gOiBbXSxcbiAgICAgIHN0cmVldFdvcmRzOiBvcGVuaW5nID8gdW5jb25maXJtZWRXb3JkcyhwYWdlLCByZWdpc3RlcikgOiBbXSxcbiAgICB9KVxuICB9XG4gIGZvciAoY29uc3Qgbm9kZSBvZiBwYWdlLnRyZWUuY2hpbGRyZW4pIHtcbiAgICBjb25zdCBmb3VuZCA9IGFuY2hvcnMuZ2V0KG5vZGUpXG4gICAgaWYgKGZvdW5kKSB7XG4gICAgICBjbG9zZSgpXG4gICAgICA7KHsgaWQ6IGFuY2hvciwgdGV4dDogaGVhZGluZyB9ID0gZm91bmQpXG4gICAgICB0ZXh0cyA9IFtdXG4gICAgfSBlbHNlIHRleHRzLnB1c2goLi4uYmxvY2tUZXh0cyhub2RlKSlcbiAgfVxuICBjbG9zZSgpXG4gIHJldHVybiBzZWN0aW9uc1xufVxuXG4vKiogV2hldGhlciBhIHBhZ2UgYmVsb25ncyB0byBcIk51IGhhbmRlbGVuXCIuICovXG5leHBvcnQgZnVuY3Rpb24gaXNVcmdlbnQoeyBmcm9udE1hdHRlciB9OiBQYWdlKTogYm9vbGVhbiB7XG4gIGlmIChmcm9udE1hdHRlci5jb2xsZWN0aW9uID09PSAnc2lnbmFhbCcpIHJldHVybiBmcm9udE1hdHRlci5hbHRpamRTZXJpZXVzXG4gIHJldHVybiAnc3BvZWQnIGluIGZyb250TWF0dGVyICYmIGZyb250TWF0dGVyLnNwb2VkXG59XG5cbmZ1bmN0aW9uIG9wZW5pbmdUZXh0cyh7IGZyb250TWF0dGVyIH06IFBhZ2UsIHJlZ2lzdGVyOiBSZWdpc3Rlcik6IHN0cmluZ1tdIHtcbiAgaWYgKGZyb250TWF0dGVyLmNvbGxlY3Rpb24gPT09ICdzaWduYWFsJykge1xuICAgIGNvbnN0IHsga29ydCwgb29rWmlqbiwgd2lqc3RPcCwgdnJhYWcsIGVlcnN0IH0gPSBmcm9udE1hdHRlclxuICAgIHJldHVybiBba29ydCwgb29rWmlqbiwgd2lqc3RPcCwgdnJhYWcsIGVlcnN0XVxuICB9XG4gIGlmIChmcm9udE1hdHRlci5jb2xsZWN0aW9uID09PSAncm9sJykgcmV0dXJuIFtmcm9udE1hdHRlci5rb3J0LCBmcm9udE1hdHRlci53YW5uZWVyLCBmcm9udE1hdHRlci5ub2RpZ11cbiAgaWYgKGZyb250TWF0dGVyLmNvbGxlY3Rpb24gPT09ICdjb250YWN0Jykge1xuICAgIGNvbnN0IGZhY3QgPSByZWdpc3Rlci5mYWN0cy5nZXQoZnJvbnRNYXR0ZXIuZmVpdClcbiAgICByZXR1cm4gW2Zyb250TWF0dGVyLmtvcnQsIGZhY3Q/Lm5hYW0gPz8gJycsIGZhY3Q/LndhYXJ2b29yID8/ICcnLCBmYWN0Py50ZWxlZm9vbiA/PyAnJ11cbiAgfVxuICByZXR1cm4gW2Zyb250TWF0dGVyLmtvcnRdXG59XG5cbmZ1bmN0aW9uIGtub3duV29yZHMocGFnZTogUGFnZSwgcmVnaXN0ZXI6IFJlZ2lzdGVyKTogcmVhZG9ubHkgc3RyaW5nW10ge1xuICByZXR1cm4gcGFnZS5jb2xsZWN0aW9uID09PSAnZmVub21lZW4nID8gKHJlZ2lzdGVyLndvcmRzLmdldChwYWdlLnNsdWcpPy5rbm93biA/PyBbXSkgOiBbXVxufVxuXG5mdW5jdGlvbiB1bmNvbmZpcm1lZFdvcmRzKHBhZ2U6IFBhZ2UsIHJlZ2lzdGVyOiBSZWdpc3Rlcik6IHJlYWRvbmx5IHN0cmluZ1tdIHtcbiAgcmV0dXJuIHBhZ2UuY29sbGVjdGlvbiA9PT0gJ2Zlbm9tZWVuJyA/IChyZWdpc3Rlci53b3Jkcy5nZXQocGFnZS5zbHVnKT8udW5jb25maXJtZWQgPz8gW10pIDogW11cbn1cblxuLyoqIFRleHQgb2YgYSBibG9jaywgb25lIHN0cmluZyBmb3IgZWFjaCBwYXJhZ3JhcGgsIGxpc3QgaXRlbSBvciBjZWxsLCBzbyB0aGF0IHdvcmRzIG9mIG5laWdoYm91cnMgZG8gbm90IHJ1biB0b2dldGhlci4gKi9cbmZ1bmN0aW9uIGJsb2NrVGV4dHMobm9kZTogUm9vdENvbnRlbnQgfCBOb2RlKTogc3RyaW5nW10ge1xuICBpZiAobm9kZS50eXBlID09PSAneWFtbCcpIHJldHVybiBbXVxuICBpZiAoISgnY2hpbGRyZW4nIGluIG5vZGUpIHx8IGJsb2NrTGVzcy5oYXMobm9kZS50eXBlKSkgcmV0dXJuIFtwbGFpblRleHQobm9kZSldXG4gIHJldHVybiAobm9kZSBhcyBQYXJlbnQpLmNoaWxkcmVuLnNvbWUoKGNoaWxkKSA9PiAhcnVubmluZ1RleHQuaGFzKGNoaWxkLnR5cGUpKVxuICAgID8gKG5vZGUgYXMgUGFyZW50KS5jaGlsZHJlbi5mbGF0TWFwKChjaGlsZCkgPT4gYmxvY2tUZXh0cyhjaGlsZCkpXG4gICAgOiBbcGxhaW5UZXh0KG5vZGUpXVxufVxuXG4vKiogVGV4dCB3aXRoIHNpbmdsZSBzcGFjZXM7IGEgbGluZSBicmVhayBpcyBhIHNwYWNlIHRvby4gKi9cbmZ1bmN0aW9uIHBsYWluVGV4dChub2RlOiBOb2RlKTogc3RyaW5nIHtcbiAgY29uc3QgYnJlYWtzID0gKG9uZTogTm9kZSk6IHN0cmluZyA9PiB7XG4gICAgaWYgKG9uZS50eXBlID09PSAnYnJlYWsnKSByZXR1cm4gJyAnXG4gICAgcmV0dXJuICdjaGlsZHJlbicgaW4gb25lID8gKG9uZSBhcyBQYXJlbnQpLmNoaWxkcmVuLm1hcChicmVha3MpLmpvaW4oJycpIDogdG9TdHJpbmcob25lKVxuICB9XG4gIHJldHVybiBicmVha3Mobm9kZSkucmVwbGFjZUFsbCgvXFxzKy9nLCAnICcpLnRyaW0oKVxufVxuXG5jb25zdCBibG9ja0xlc3M6IFJlYWRvbmx5U2V0PHN0cmluZz4gPSBuZXcgU2V0KFsncGFyYWdyYXBoJywgJ2hlYWRpbmcnLCAndGFibGVDZWxsJ10pXG4iLCJpbXBvcnQgeyBjZXJ0YWludGllcywgdHlwZSBDZXJ0YWludHksIHR5cGUgRG9tYWluSWQgfSBmcm9tICcuLi8uLi9zY2hlbWEvY29sbGVjdGlvbnMnXG5pbXBvcnQgdHlwZSB7IENvbnRhY3RDYXJkLCBIZWFkaW5nLCBQYWdlU3VtbWFyeSwgU2lnbmFsQ2FyZCB9IGZyb20gJy4uLy4uL3NjaGVtYS9wYWdlJ1xuaW1wb3J0IHR5cGUgeyBSZWdpc3RlckZhY3QgfSBmcm9tICcuLi8uLi9zY2hlbWEvYnVpbGQvcmVnaXN0ZXInXG5pbXBvcnQgeyBpc1VyZ2VudCwgbGlzdFNlY3Rpb25zIH0gZnJvbSAnLi9saXN0LXNlY3Rpb25zJ1xuaW1wb3J0IHsganVkZ2VGYWN0LCBsaXN0UmVhZGluZ3MgfSBmcm9tICcuL2p1ZGdlLWZhY3QnXG5pbXBvcnQgeyBsaXN0UGFnZUZhY3RzIH0gZnJvbSAnLi9saXN0LXBhZ2UtZmFjdHMnXG5pbXBvcnQgeyBsaXN0SGVhZGluZ3MgfSBmcm9tICcuLi9wYWdlL25hbWUtaGVhZGluZ3MnXG5pbXBvcnQgdHlwZSB7IFBhZ2UgfSBmcm9tICcuLi9yZWFkL3JlYWQtcGFnZXMnXG5pbXBvcnQgdHlwZSB7IFJlZ2lzdGVyIH0gZnJvbSAnLi4vcmVhZC9yZWFkLXJlZ2lzdGVyJ1xuXG5jb25zdCB3b3Jkc1Blck1pbnV0ZSA9IDIwMFxuXG4vKiogV2hhdCB0aGUgbWFuaWZlc3Qgc2F5cyBvZiBhIHBhZ2UuIENhbGwgaXQgb25seSBmb3IgcGFnZXMgd2l0aG91dCBwcm9ibGVtcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdW1tYXJpc2VQYWdlKHBhZ2U6IFBhZ2UsIHJlZ2lzdGVyOiBSZWdpc3Rlcik6IFBhZ2VTdW1tYXJ5IHtcbiAgY29uc3QgeyBmcm9udE1hdHRlciB9ID0gcGFnZVxuICBjb25zdCBmYWN0cyA9IGxpc3RQYWdlRmFjdHMocGFnZSwgcmVnaXN0ZXIpXG4gIHJldHVybiB7XG4gICAgaWQ6IHBhZ2UuaWQsXG4gICAgY29sbGVjdGlvbjogcGFnZS5jb2xsZWN0aW9uLFxuICAgIHRpdGxlOiBmcm9udE1hdHRlci50aXRlbCxcbiAgICAuLi4oZnJvbnRNYXR0ZXIudGFhbCAmJiB7IGxhbmd1YWdlOiBmcm9udE1hdHRlci50YWFsIH0pLFxuICAgIHNob3J0OiBmcm9udE1hdHRlci5rb3J0LFxuICAgIHVwZGF0ZWQ6IGZyb250TWF0dGVyLmJpamdld2Vya3QsXG4gICAgdXJnZW50OiBpc1VyZ2VudChwYWdlKSxcbiAgICBvcmRlcjogJ3ZvbGdvcmRlJyBpbiBmcm9udE1hdHRlciA/IGZyb250TWF0dGVyLnZvbGdvcmRlIDogMCxcbiAgICBncm91cDogbmFtZUdyb3VwKGZyb250TWF0dGVyKSxcbiAgICByZWxhdGVkOiBmcm9udE1hdHRlci52ZXJ3YW50LFxuICAgIGhlYWRpbmdzOiBsaXN0SGVhZGluZ3MocGFnZS50cmVlKS5mbGF0TWFwKCh7IGlkLCB0ZXh0LCBub2RlIH0pOiBIZWFkaW5nW10gPT5cbiAgICAgIG5vZGUuZGVwdGggPT09IDIgfHwgbm9kZS5kZXB0aCA9PT0gMyA/IFt7IGlkLCB0ZXh0LCBsZXZlbDogbm9kZS5kZXB0aCB9XSA6IFtdLFxuICAgICksXG4gICAgY2VydGFpbnR5OiBjb3VudENlcnRhaW50eShmYWN0cyksXG4gICAgbXVzdENoZWNrOiBmYWN0cy5zb21lKChmYWN0KSA9PiBqdWRnZUZhY3QoZmFjdCwgcmVnaXN0ZXIpICE9PSBudWxsKSxcbiAgICByZWFkaW5nTWludXRlczogZXN0aW1hdGVNaW51dGVzKHBhZ2UsIHJlZ2lzdGVyKSxcbiAgICAuLi5kZXNjcmliZUtpbmQocGFnZSwgcmVnaXN0ZXIpLFxuICB9XG59XG5cbmZ1bmN0aW9uIG5hbWVHcm91cChmcm9udE1hdHRlcjogUGFnZVsnZnJvbnRNYXR0ZXInXSk6IHN0cmluZyB7XG4gIGlmICgnZ3JvZXAnIGluIGZyb250TWF0dGVyKSByZXR1cm4gZnJvbnRNYXR0ZXIuZ3JvZXBcbiAgcmV0dXJuICdzb29ydCcgaW4gZnJvbnRNYXR0ZXIgPyBmcm9udE1hdHRlci5zb29ydCA6ICcnXG59XG5cbmZ1bmN0aW9uIGVzdGltYXRlTWludXRlcyhwYWdlOiBQYWdlLCByZWdpc3RlcjogUmVnaXN0ZXIpOiBudW1iZXIge1xuICBjb25zdCB0ZXh0ID0gbGlzdFNlY3Rpb25zKHBhZ2UsIHJlZ2lzdGVyKS5mbGF0TWFwKChzZWN0aW9uKSA9PiBbc2VjdGlvbi5oZWFkaW5nLCBzZWN0aW9uLnRleHRdKVxuICByZXR1cm4gTWF0aC5tYXgoMSwgTWF0aC5yb3VuZCh0ZXh0LmpvaW4oJyAnKS5zcGxpdCgvXFxzKy8pLmxlbmd0aCAvIHdvcmRzUGVyTWludXRlKSlcbn1cblxuZnVuY3Rpb24gZGVzY3JpYmVLaW5kKHBhZ2U6IFBhZ2UsIHJlZ2lzdGVyOiBSZWdpc3Rlcik6IFBhcnRpYWw8UGFnZVN1bW1hcnk+IHtcbiAgY29uc3QgeyBmcm9udE1hdHRlciB9ID0gcGFnZVxuICBzd2l0Y2ggKGZyb250TWF0dGVyLmNvbGxlY3Rpb24pIHtcbiAgICBjYXNlICdzaWduYWFsJzpcbiAgICAgIHJldHVybiB7XG4gICAgICAgIHNpZ25hbDogbWFrZVNpZ25hbENhcmQoZnJvbnRNYXR0ZXIsIHJlZ2lzdGVyKSxcbiAgICAgICAgcm91dGVzOiBmcm9udE1hdHRlci5yb3V0ZXMsXG4gICAgICAgIC4uLihmcm9udE1hdHRlci52cm9lZ2VyLmxlbmd0aCA+IDAgJiYgeyBlYXJsaWVyOiBmcm9udE1hdHRlci52cm9lZ2VyIH0pLFxuICAgICAgfVxuICAgIGNhc2UgJ2NvbnRhY3QnOlxuICAgICAgcmV0dXJuIHsgY29udGFjdDogbWFrZUNvbnRhY3RDYXJkKGZyb250TWF0dGVyLCByZWdpc3RlcikgfVxuICAgIGNhc2UgJ2Zlbm9tZWVuJzpcbiAgICAgIHJldHVybiB7IHNpZ25hbHM6IGZyb250TWF0dGVyLnNpZ25hbGVuLCByb3V0ZXM6IGZyb250TWF0dGVyLnJvdXRlcywgYWdlczogZnJvbnRNYXR0ZXIubGVlZnRpamQgfVxuICAgIGNhc2UgJ3JvbCc6XG4gICAgICByZXR1cm4ge1xuICAgICAgICByb2xlOiB7XG4gICAgICAgICAgd2hlbjogZnJvbnRNYXR0ZXIud2FubmVlcixcbiAgICAgICAgICBicmluZzogZnJvbnRNYXR0ZXIubm9kaWcsXG4gICAgICAgICAgd2hlblJlc3RzOiBmcm9udE1hdHRlci53YW5uZWVyRmVpdGVuLmxlbmd0aCA+IDAsXG4gICAgICAgICAgYnJpbmdSZXN0czogZnJvbnRNYXR0ZXIubm9kaWdGZWl0ZW4ubGVuZ3RoID4gMCxcbiAgICAgICAgfSxcbiAgICAgICAgcm91dGVzOiBmcm9udE1hdHRlci5yb3V0ZXMsXG4gICAgICAgIGNvbnRhY3RzOiBmcm9udE1hdHRlci5jb250YWN0ZW4sXG4gICAgICB9XG4gICAgY2FzZSAncm91dGUnOlxuICAgICAgcmV0dXJuIHsgY29udGFjdHM6IGZyb250TWF0dGVyLmNvbnRhY3RlbiwgcGhlbm9tZW5hOiBmcm9udE1hdHRlci5mZW5vbWVuZW4gfVxuICAgIGRlZmF1bHQ6XG4gICAgICByZXR1cm4ge31cbiAgfVxufVxuXG50eXBlIEZyb250TWF0dGVyT2Y8TmFtZSBleHRlbmRzIFBhZ2VbJ2Zyb250TWF0dGVyJ11bJ2NvbGxlY3Rpb24nXT4gPSBFeHRyYWN0PFxuICBQYWdlWydmcm9udE1hdHRlciddLFxuICB7IGNvbGxlY3Rpb246IE5hbWUgfVxuPlxuXG5mdW5jdGlvbiBtYWtlU2lnbmFsQ2FyZChmcm9udE1hdHRlcjogRnJvbnRNYXR0ZXJPZjwnc2lnbmFhbCc+LCByZWdpc3RlcjogUmVnaXN0ZXIpOiBTaWduYWxDYXJkIHtcbiAgY29uc3QgZmFjdCA9IHJlZ2lzdGVyLmZhY3RzLmdldChmcm9udE1hdHRlci5mZWl0KVxuICByZXR1cm4ge1xuICAgIGRvbWFpbjogZG9tYWluT2YoZnJvbnRNYXR0ZXIsIHJlZ2lzdGVyKSxcbiAgICBraW5kOiBmcm9udE1hdHRlci5zb29ydCxcbiAgICBkaXJlY3Rpb25zOiBmcm9udE1hdHRlci5yaWNodGluZ2VuLFxuICAgIHN0cmVuZ3RoZW5lZEJ5OiBmYWN0Py52ZXJzdGVya3RfZG9vciA/PyBbXSxcbiAgICBhbHNvQmU6IGZyb250TWF0dGVyLm9va1ppam4sXG4gICAgcG9pbnRzVG86IGZyb250TWF0dGVyLndpanN0T3AsXG4gICAgcXVlc3Rpb246IGZyb250TWF0dGVyLnZyYWFnLFxuICAgIGF2b2lkU2F5aW5nOiBmcm9udE1hdHRlci5uaWV0WmVnZ2VuLFxuICAgIGZpcnN0OiBmcm9udE1hdHRlci5lZXJzdCxcbiAgICByb3V0ZXM6IGZyb250TWF0dGVyLnJvdXRlcyxcbiAgICBhbHdheXNTZXJpb3VzOiBmcm9udE1hdHRlci5hbHRpamRTZXJpZXVzLFxuICB9XG59XG5cbi8qKiBXaGVyZSBhIHNpZ25hbCBzdGFuZHMgb24gdGhlIGNhcmQ6IGFzIHRoZSBwYWdlIHNheXMsIGVsc2UgYXMgdGhlIHJlZ2lzdGVyIGRvZXMuICovXG5leHBvcnQgZnVuY3Rpb24gZG9tYWluT2YoXG4gIHsgZG9tZWluLCBmZWl0IH06IFBpY2s8RnJvbnRNYXR0ZXJPZjwnc2lnbmFhbCc+LCAnZG9tZWluJyB8ICdmZWl0Jz4sXG4gIHJlZ2lzdGVyOiBSZWdpc3Rlcixcbik6IERvbWFpbklkIHtcbiAgcmV0dXJuIGRvbWVpbiA/PyByZWdpc3Rlci5kb21haW5zLmdldChmZWl0KSA/PyAoJycgYXMgRG9tYWluSWQpXG59XG5cbi8qKiBUaGUgbGF0ZXIgcmVhZGluZyBvZiBhIGNvbnRhY3QgZ29lcyBiZWZvcmUgdGhlIGZpcnN0IG9uZSwgZmllbGQgYnkgZmllbGQuICovXG5mdW5jdGlvbiBtYWtlQ29udGFjdENhcmQoZnJvbnRNYXR0ZXI6IEZyb250TWF0dGVyT2Y8J2NvbnRhY3QnPiwgcmVnaXN0ZXI6IFJlZ2lzdGVyKTogQ29udGFjdENhcmQge1xuICBjb25zdCBmYWN0ID0gcmVnaXN0ZXIuZmFjdHMuZ2V0KGZyb250TWF0dGVyLmZlaXQpXG4gIGNvbnN0IGxhdGVyID0gZmFjdD8ubGF0ZXJlX2xlemluZ1xuICByZXR1cm4ge1xuICAgIHBob25lOiBsYXRlcj8udGVsZWZvb24gPz8gZmFjdD8udGVsZWZvb24gPz8gJycsXG4gICAgdXJsOiBsYXRlcj8udXJsID8/IGZhY3Q/LnVybCA/PyAnJyxcbiAgICBob3VyczogbGF0ZXI/LmJlcmVpa2JhYXJoZWlkID8/IGZhY3Q/LmJlcmVpa2JhYXJoZWlkID8/ICcnLFxuICAgIHB1cnBvc2U6IGZhY3Q/LndhYXJ2b29yID8/ICcnLFxuICAgIGFyZWE6IGZyb250TWF0dGVyLmdlYmllZCxcbiAgICBjaGVjazogZmFjdCA/IGp1ZGdlRmFjdChmYWN0LCByZWdpc3RlcikgOiBudWxsLFxuICAgIHJlYWQ6IGZhY3QgPyBmaW5kTmV3ZXN0UmVhZGluZyhmYWN0LCByZWdpc3RlcikgOiBudWxsLFxuICB9XG59XG5cbi8qKiBUaGUgbmV3ZXN0IHJlYWRpbmcgb2YgYSBjb250YWN0OyBvZiBhbiB1bmRhdGVkIG9uZSB3ZSBvbmx5IGtub3cgd2hlcmUuICovXG5mdW5jdGlvbiBmaW5kTmV3ZXN0UmVhZGluZyhmYWN0OiBSZWdpc3RlckZhY3QsIHsgc291cmNlcyB9OiBSZWdpc3Rlcik6IENvbnRhY3RDYXJkWydyZWFkJ10ge1xuICBjb25zdCBuZXdlc3QgPSBsaXN0UmVhZGluZ3MoZmFjdCwgc291cmNlcylcbiAgICAuc29ydCgob25lLCBvdGhlcikgPT4gb25lLmRhdGUubG9jYWxlQ29tcGFyZShvdGhlci5kYXRlKSlcbiAgICAuYXQoLTEpXG4gIGNvbnN0IHNvdXJjZSA9IG5ld2VzdCAmJiBzb3VyY2VzLmdldChuZXdlc3Quc291cmNlKVxuICByZXR1cm4gc291cmNlID8geyBkYXRlOiBuZXdlc3QuZGF0ZSwgc291cmNlOiBzb3VyY2UudWl0Z2V2ZXIgPz8gc291cmNlLnRpdGVsIH0gOiBudWxsXG59XG5cbmZ1bmN0aW9uIGNvdW50Q2VydGFpbnR5KGZhY3RzOiByZWFkb25seSBSZWdpc3RlckZhY3RbXSk6IFJlY29yZDxDZXJ0YWludHksIG51bWJlcj4ge1xuICBjb25zdCBjb3VudHMgPSBPYmplY3QuZnJvbUVudHJpZXMoY2VydGFpbnRpZXMubWFwKChuYW1lKSA9PiBbbmFtZSwgMF0pKSBhcyBSZWNvcmQ8Q2VydGFpbnR5LCBudW1iZXI+XG4gIGZvciAoY29uc3QgZmFjdCBvZiBmYWN0cykgY291bnRzW2ZhY3QuemVrZXJoZWlkXSArPSAxXG4gIHJldHVybiBjb3VudHNcbn1cbiIsImltcG9ydCB7IGRvbWFpbnMgfSBmcm9tICcuLi8uLi9zY2hlbWEvY29sbGVjdGlvbnMnXG5pbXBvcnQgeyBzaWduYWxLaW5kSWRzIH0gZnJvbSAnLi4vLi4vc2NoZW1hL3NpZ25hbC1raW5kcydcbmltcG9ydCB0eXBlIHsgUGFnZSB9IGZyb20gJy4vcmVhZC1wYWdlcydcbmltcG9ydCB0eXBlIHsgUmVnaXN0ZXIgfSBmcm9tICcuL3JlYWQtcmVnaXN0ZXInXG5pbXBvcnQgeyBkb21haW5PZiB9IGZyb20gJy4uL2Rlc2NyaWJlL3N1bW1hcmlzZS1wYWdlJ1xuXG4vKiogVGhlIHNpZ25hbHMgdGhhdCBhIHJlZmVyZW5jZSBuYW1lczogb25lIChhbHNvIGJ5IGFuIGVhcmxpZXIgaWQpLCBvciBhbGwgb2YgYSBkaXJlY3Rpb24sIGEgZG9tYWluIG9yIGEga2luZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZXNvbHZlUmVmZXJlbmNlKFxuICByZWZlcmVuY2U6IHN0cmluZyxcbiAgcGFnZXM6IHJlYWRvbmx5IFBhZ2VbXSxcbiAgcmVnaXN0ZXI6IFJlZ2lzdGVyLFxuKTogcmVhZG9ubHkgc3RyaW5nW10ge1xuICBjb25zdCBba2luZCA9ICcnLCBuYW1lID0gJyddID0gcmVmZXJlbmNlLnNwbGl0KCcvJylcbiAgcmV0dXJuIHBhZ2VzXG4gICAgLmZpbHRlcigoeyBpZCwgZnJvbnRNYXR0ZXIgfSkgPT4ge1xuICAgICAgaWYgKGZyb250TWF0dGVyLmNvbGxlY3Rpb24gIT09ICdzaWduYWFsJykgcmV0dXJuIGZhbHNlXG4gICAgICBzd2l0Y2ggKGtpbmQpIHtcbiAgICAgICAgY2FzZSAnc2lnbmFhbCc6XG4gICAgICAgICAgcmV0dXJuIGlkID09PSByZWZlcmVuY2UgfHwgZnJvbnRNYXR0ZXIudnJvZWdlci5pbmNsdWRlcyhyZWZlcmVuY2UpXG4gICAgICAgIGNhc2UgJ2RvbWVpbic6XG4gICAgICAgICAgcmV0dXJuIGRvbWFpbk9mKGZyb250TWF0dGVyLCByZWdpc3RlcikgPT09IG5hbWVcbiAgICAgICAgY2FzZSAnc29vcnQnOlxuICAgICAgICAgIHJldHVybiBmcm9udE1hdHRlci5zb29ydCA9PT0gbmFtZVxuICAgICAgICBkZWZhdWx0OlxuICAgICAgICAgIHJldHVybiBmcm9udE1hdHRlci5yaWNodGluZ2VuLmluY2x1ZGVzKG5hbWUpXG4gICAgICB9XG4gICAgfSlcbiAgICAubWFwKCh7IGlkIH0pID0+IGlkKVxufVxuXG4vKiogV2hldGhlciBhIHJlZmVyZW5jZSBjYW4gbmFtZSBzb21ldGhpbmc6IGEga25vd24gZG9tYWluIG9yIGtpbmQsIG9yIHNpZ25hbHMgdGhhdCBhcmUgdGhlcmUuICovXG5leHBvcnQgZnVuY3Rpb24gbmFtZXNTaWduYWxzKHJlZmVyZW5jZTogc3RyaW5nLCBwYWdlczogcmVhZG9ubHkgUGFnZVtdLCByZWdpc3RlcjogUmVnaXN0ZXIpOiBib29sZWFuIHtcbiAgaWYgKHJlZmVyZW5jZS5zdGFydHNXaXRoKCdkb21laW4vJykgJiYgIWRvbWFpbnMuc29tZSgoeyBpZCB9KSA9PiBgZG9tZWluLyR7aWR9YCA9PT0gcmVmZXJlbmNlKSkgcmV0dXJuIGZhbHNlXG4gIGlmIChyZWZlcmVuY2Uuc3RhcnRzV2l0aCgnc29vcnQvJykgJiYgIXNpZ25hbEtpbmRJZHMuc29tZSgoaWQpID0+IGBzb29ydC8ke2lkfWAgPT09IHJlZmVyZW5jZSkpIHJldHVybiBmYWxzZVxuICByZXR1cm4gcmVzb2x2ZVJlZmVyZW5jZShyZWZlcmVuY2UsIHBhZ2VzLCByZWdpc3RlcikubGVuZ3RoID4gMFxufVxuIiwiaW1wb3J0IHsgYWdlQmFuZElkcyB9IGZyb20gJy4uLy4uL3NjaGVtYS9hZ2VzJ1xuaW1wb3J0IHR5cGUgeyBQcm9ibGVtIH0gZnJvbSAnLi4vLi4vc2NoZW1hL2J1aWxkL2V4cGxhaW4taXNzdWVzJ1xuaW1wb3J0IHR5cGUgeyBJbnRlcnByZXRhdGlvbkZpbGUsIFJ1bGVXaGVuIH0gZnJvbSAnLi4vLi4vc2NoZW1hL2J1aWxkL2ludGVycHJldGF0aW9uLWZpbGUnXG5pbXBvcnQgeyBjaXJjdW1zdGFuY2VzIH0gZnJvbSAnLi4vLi4vc2NoZW1hL3NpZ25hbC1raW5kcydcbmltcG9ydCB7IGZpbmRVbndhbnRlZFdvcmRzIH0gZnJvbSAnLi9jaGVjay1wYWdlJ1xuaW1wb3J0IHsgcnVsZUZpbGVzIH0gZnJvbSAnLi4vcmVhZC9yZWFkLWludGVycHJldGF0aW9uJ1xuaW1wb3J0IHR5cGUgeyBQYWdlIH0gZnJvbSAnLi4vcmVhZC9yZWFkLXBhZ2VzJ1xuaW1wb3J0IHR5cGUgeyBSZWdpc3RlciB9IGZyb20gJy4uL3JlYWQvcmVhZC1yZWdpc3RlcidcbmltcG9ydCB7IG5hbWVzU2lnbmFscywgcmVzb2x2ZVJlZmVyZW5jZSB9IGZyb20gJy4uL3JlYWQvcmVzb2x2ZS1yZWZlcmVuY2UnXG5cbnR5cGUgQWR2aWNlID0gSW50ZXJwcmV0YXRpb25GaWxlWydkb3NzaWVyJ11bJ3dlbCddW251bWJlcl1cblxuLyoqIFdoYXQgaXMgY2hlY2tlZCBvZiBvbmUgcnVsZSwgaW4gd2hhdGV2ZXIgZmlsZSBpdCBzdGFuZHMuICovXG5pbnRlcmZhY2UgRW50cnkge1xuICByZWFkb25seSBmaWxlOiBzdHJpbmdcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nXG4gIHJlYWRvbmx5IHdoZW46IFJ1bGVXaGVuXG4gIHJlYWRvbmx5IHRleHRzOiByZWFkb25seSBzdHJpbmdbXVxufVxuXG4vKipcbiAqIFdoYXQgaXMgd3Jvbmcgd2l0aCB0aGUgcnVsZXMgb2YgdGhlIHNpZ25hbCBjaGVjazogbmFtZXMgdGhhdCBkbyBub3QgZXhpc3QsIHJ1bGVzIHRoYXQgY2FuIG5ldmVyIGhvbGQsIGFuIHVyZ2VudCBzaWduYWxcbiAqIHRoYXQgbm8gcnVsZSBuYW1lcywgYW5kIHdvcmRzIHRoYXQgd2UgZG8gbm90IHVzZS4gRmFjdHMgYW5kIHBhZ2VzIGFyZSBjaGVja2VkIHdpdGggdGhlIHJlc3QgKGBsaXN0UnVsZU5hbWVzYCkuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja0ludGVycHJldGF0aW9uKFxuICBydWxlczogSW50ZXJwcmV0YXRpb25GaWxlLFxuICBkaXJlY3Rpb25zOiByZWFkb25seSBzdHJpbmdbXSxcbiAgcGFnZXM6IHJlYWRvbmx5IFBhZ2VbXSxcbiAgcmVnaXN0ZXI6IFJlZ2lzdGVyLFxuKTogUHJvYmxlbVtdIHtcbiAgY29uc3QgcHJvYmxlbXM6IFByb2JsZW1bXSA9IFtdXG4gIGNvbnN0IG5vdGUgPSAoZmlsZTogc3RyaW5nLCBtZXNzYWdlOiBzdHJpbmcpID0+IHByb2JsZW1zLnB1c2goeyBmaWxlLCBsaW5lOiAwLCBtZXNzYWdlIH0pXG4gIGZvciAoY29uc3QgW3BhcnQsIGZpbGVdIG9mIE9iamVjdC5lbnRyaWVzKHJ1bGVGaWxlcykpIHtcbiAgICBjb25zdCBpZHMgPSBpZHNPZihydWxlcywgcGFydCBhcyBrZXlvZiBJbnRlcnByZXRhdGlvbkZpbGUpXG4gICAgZm9yIChjb25zdCBpZCBvZiBuZXcgU2V0KGlkcy5maWx0ZXIoKG9uZSwgYXQpID0+IGlkcy5pbmRleE9mKG9uZSkgIT09IGF0KSkpXG4gICAgICBub3RlKGZpbGUsIGByZWdlbCAnJHtpZH0nIHN0YWF0IGVyIHR3ZWUga2VlcjogZ2VlZiBlZW4gdmFuIGRlIHR3ZWUgZWVuIGFuZGVyIGlkYClcbiAgfVxuICBmb3IgKGNvbnN0IHsgZmlsZSwgbmFtZSwgd2hlbiwgdGV4dHMgfSBvZiBsaXN0RW50cmllcyhydWxlcykpIHtcbiAgICBmb3IgKGNvbnN0IHsgbWluc3RlbnMsIHZhbiB9IG9mIHdoZW4pIHtcbiAgICAgIGZvciAoY29uc3QgcmVmZXJlbmNlIG9mIHZhbilcbiAgICAgICAgaWYgKCFuYW1lc1NpZ25hbHMocmVmZXJlbmNlLCBwYWdlcywgcmVnaXN0ZXIpKVxuICAgICAgICAgIG5vdGUoXG4gICAgICAgICAgICBmaWxlLFxuICAgICAgICAgICAgYHJlZ2VsICcke25hbWV9JzogJyR7cmVmZXJlbmNlfScgYmVzdGFhdCBuaWV0OiBraWprIGluIGNvbnRlbnQvc2lnbmFhbCBvZiBjb250ZW50L3JpY2h0aW5nZW4ueWFtbGAsXG4gICAgICAgICAgKVxuICAgICAgY29uc3QgZm91bmQgPSBuZXcgU2V0KHZhbi5mbGF0TWFwKChyZWZlcmVuY2UpID0+IHJlc29sdmVSZWZlcmVuY2UocmVmZXJlbmNlLCBwYWdlcywgcmVnaXN0ZXIpKSlcbiAgICAgIGlmIChmb3VuZC5zaXplID4gMCAmJiBmb3VuZC5zaXplIDwgbWluc3RlbnMpXG4gICAgICAgIG5vdGUoZmlsZSwgYHJlZ2VsICcke25hbWV9JyBrYW4gbm9vaXQgZ2VsZGVuOiBtaW5zdGVucyAke21pbnN0ZW5zfSB1aXQgJHtmb3VuZC5zaXplfSBzaWduYWxlbmApXG4gICAgfVxuICAgIGZvciAoY29uc3QgbWVzc2FnZSBvZiB0ZXh0cy5mbGF0TWFwKGZpbmRVbndhbnRlZFdvcmRzKSkgbm90ZShmaWxlLCBgcmVnZWwgJyR7bmFtZX0nOiAke21lc3NhZ2V9YClcbiAgfVxuICBmb3IgKGNvbnN0IHJ1bGUgb2YgcnVsZXMuY29tYmluYXRpb25zKSB7XG4gICAgaWYgKCFkaXJlY3Rpb25zLmluY2x1ZGVzKHJ1bGUucmljaHRpbmcpKVxuICAgICAgbm90ZShcbiAgICAgICAgcnVsZUZpbGVzLmNvbWJpbmF0aW9ucyxcbiAgICAgICAgYHJlZ2VsICcke3J1bGUuaWR9JzogcmljaHRpbmcgJyR7cnVsZS5yaWNodGluZ30nIHN0YWF0IG5pZXQgaW4gY29udGVudC9yaWNodGluZ2VuLnlhbWxgLFxuICAgICAgKVxuICAgIGVsc2VcbiAgICAgIGZvciAoY29uc3Qgc3RyYXkgb2YgbGlzdFN0cmF5cyhydWxlLnJpY2h0aW5nLCBydWxlLmFscywgcGFnZXMsIHJlZ2lzdGVyKSlcbiAgICAgICAgbm90ZShcbiAgICAgICAgICBydWxlRmlsZXMuY29tYmluYXRpb25zLFxuICAgICAgICAgIGByZWdlbCAnJHtydWxlLmlkfSc6ICcke3N0cmF5fScgd2lqc3QgbmlldCBvcCAnJHtydWxlLnJpY2h0aW5nfScgZW4gdmVyc3Rlcmt0IG9vayBnZWVuIHNpZ25hYWwgdmFuIGRlIHJlZ2VsIGRhdCBkYXQgZG9ldGAsXG4gICAgICAgIClcbiAgICBpZiAoIXJ1bGUuYWxzLnNvbWUoKHsgdmFuIH0pID0+IHZhbi5ldmVyeSgob25lKSA9PiAhaXNDaXJjdW1zdGFuY2Uob25lLCBwYWdlcywgcmVnaXN0ZXIpKSkpXG4gICAgICBub3RlKFxuICAgICAgICBydWxlRmlsZXMuY29tYmluYXRpb25zLFxuICAgICAgICBgcmVnZWwgJyR7cnVsZS5pZH0nIGthbiBvcCBhbGxlZW4gcGxla2tlbiBvZiBvbXN0YW5kaWdoZWRlbiBydXN0ZW46IGdlZWYgw6nDqW4gZ3JvZXAgbWV0IHNjaGFkZSwgZHJ1aywgdmVyYW5kZXJpbmcgb2YgZ2V2b2xnYCxcbiAgICAgIClcbiAgfVxuICBmb3IgKGNvbnN0IGRpcmVjdGlvbiBvZiBydWxlcy53ZWlnaHQuYmlqX29udmVpbGlnaGVpZC5yaWNodGluZ2VuKVxuICAgIGlmICghZGlyZWN0aW9ucy5pbmNsdWRlcyhkaXJlY3Rpb24pKVxuICAgICAgbm90ZShcbiAgICAgICAgcnVsZUZpbGVzLndlaWdodCxcbiAgICAgICAgYGJpal9vbnZlaWxpZ2hlaWQ6IHJpY2h0aW5nICcke2RpcmVjdGlvbn0nIHN0YWF0IG5pZXQgaW4gY29udGVudC9yaWNodGluZ2VuLnlhbWxgLFxuICAgICAgKVxuICBmb3IgKGNvbnN0IHJ1bGUgb2YgcnVsZXMudXJnZW50KSB7XG4gICAgZm9yIChjb25zdCBkaXJlY3Rpb24gb2YgcnVsZS5yaWNodGluZ2VuKVxuICAgICAgaWYgKCFkaXJlY3Rpb25zLmluY2x1ZGVzKGRpcmVjdGlvbikpXG4gICAgICAgIG5vdGUoXG4gICAgICAgICAgcnVsZUZpbGVzLnVyZ2VudCxcbiAgICAgICAgICBgcmVnZWwgJyR7cnVsZS5pZH0nOiByaWNodGluZyAnJHtkaXJlY3Rpb259JyBzdGFhdCBuaWV0IGluIGNvbnRlbnQvcmljaHRpbmdlbi55YW1sYCxcbiAgICAgICAgKVxuICAgIGZvciAoY29uc3QgYWdlIG9mIGFnZUJhbmRJZHMpXG4gICAgICBpZiAocnVsZS5kb2UuZmlsdGVyKCh7IGxlZWZ0aWpkIH0pID0+IGxlZWZ0aWpkLmluY2x1ZGVzKGFnZSkpLmxlbmd0aCA8IDIpXG4gICAgICAgIG5vdGUocnVsZUZpbGVzLnVyZ2VudCwgYHJlZ2VsICcke3J1bGUuaWR9JyB6ZWd0IHZvb3IgJHthZ2V9IG1pbmRlciBkYW4gdHdlZSBkaW5nZW4gb20gdGUgZG9lbmApXG4gIH1cbiAgZm9yIChjb25zdCB7IGZpbGUsIGZyb250TWF0dGVyIH0gb2YgcGFnZXMpIHtcbiAgICBpZiAoZnJvbnRNYXR0ZXIuY29sbGVjdGlvbiAhPT0gJ3NpZ25hYWwnKSBjb250aW51ZVxuICAgIGZvciAoY29uc3QgZGlyZWN0aW9uIG9mIGZyb250TWF0dGVyLnJpY2h0aW5nZW4pXG4gICAgICBpZiAoIWRpcmVjdGlvbnMuaW5jbHVkZXMoZGlyZWN0aW9uKSlcbiAgICAgICAgbm90ZShmaWxlLCBgcmljaHRpbmcgJyR7ZGlyZWN0aW9ufScgc3RhYXQgbmlldCBpbiBjb250ZW50L3JpY2h0aW5nZW4ueWFtbGApXG4gICAgaWYgKGZyb250TWF0dGVyLnNvb3J0ID09PSAna3dldHNiYWFyaGVpZCcgJiYgZnJvbnRNYXR0ZXIucmljaHRpbmdlbi5sZW5ndGggPiAwKVxuICAgICAgbm90ZShmaWxlLCAnZWVuIG9tc3RhbmRpZ2hlaWQgd2lqc3QgbmVyZ2VucyBvcDogbGFhdCByaWNodGluZ2VuIGxlZWcnKVxuICAgIGlmICghY2lyY3Vtc3RhbmNlcy5pbmNsdWRlcyhmcm9udE1hdHRlci5zb29ydCkgJiYgZnJvbnRNYXR0ZXIucmljaHRpbmdlbi5sZW5ndGggPT09IDApXG4gICAgICBub3RlKGZpbGUsICdub2VtIG1pbnN0ZW5zIMOpw6luIHJpY2h0aW5nLCBkZSB3YWFyc2NoaWpubGlqa3N0ZSBlZXJzdCcpXG4gIH1cbiAgY29uc3QgYWxvbmUgPSBuZXcgU2V0KFxuICAgIHJ1bGVzLnVyZ2VudC5mbGF0TWFwKCh7IGFscyB9KSA9PiAoYWxzLmxlbmd0aCA9PT0gMSAmJiBhbHNbMF0/Lm1pbnN0ZW5zID09PSAxID8gYWxzWzBdLnZhbiA6IFtdKSksXG4gIClcbiAgZm9yIChjb25zdCB7IGlkLCBmcm9udE1hdHRlciB9IG9mIHBhZ2VzKVxuICAgIGlmIChmcm9udE1hdHRlci5jb2xsZWN0aW9uID09PSAnc2lnbmFhbCcgJiYgZnJvbnRNYXR0ZXIuYWx0aWpkU2VyaWV1cyAmJiAhYWxvbmUuaGFzKGlkKSlcbiAgICAgIG5vdGUocnVsZUZpbGVzLnVyZ2VudCwgYCcke2lkfScgaXMgYWx0aWpkIHNlcmlldXM6IGdlZWYgaGV0IGVlbiBlaWdlbiByZWdlbCBtZXQgYWxsZWVuIGRhdCBzaWduYWFsYClcbiAgcmV0dXJuIHByb2JsZW1zXG59XG5cbi8qKiBGYWN0cyBhbmQgcGFnZXMgdGhhdCB0aGUgcnVsZXMgbmFtZSwgYnkgZmlsZSwgZm9yIHRoZSBjaGVja3MgdGhhdCBob2xkIGZvciBhbGwgZGF0YS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaXN0UnVsZU5hbWVzKFxuICBydWxlczogSW50ZXJwcmV0YXRpb25GaWxlLFxuKTogeyByZWFkb25seSBmaWxlOiBzdHJpbmc7IHJlYWRvbmx5IGZhY3RzOiByZWFkb25seSBzdHJpbmdbXTsgcmVhZG9ubHkgcGFnZXM6IHJlYWRvbmx5IHN0cmluZ1tdIH1bXSB7XG4gIGNvbnN0IGZhY3RzT2YgPSAoYWxsOiByZWFkb25seSB7IHJlYWRvbmx5IGZlaXRlbjogcmVhZG9ubHkgc3RyaW5nW10gfVtdKSA9PlxuICAgIGFsbC5mbGF0TWFwKCh7IGZlaXRlbiB9KSA9PiBmZWl0ZW4pXG4gIHJldHVybiBbXG4gICAge1xuICAgICAgZmlsZTogcnVsZUZpbGVzLnVyZ2VudCxcbiAgICAgIGZhY3RzOiBydWxlcy51cmdlbnQuZmxhdE1hcCgoeyBkb2UgfSkgPT4gZmFjdHNPZihkb2UpKSxcbiAgICAgIHBhZ2VzOiBydWxlcy51cmdlbnQuZmxhdE1hcCgoeyByb3V0ZXMsIGNvbnRhY3RlbiB9KSA9PiBbLi4ucm91dGVzLCAuLi5jb250YWN0ZW5dKSxcbiAgICB9LFxuICAgIHsgZmlsZTogcnVsZUZpbGVzLmNvbWJpbmF0aW9ucywgZmFjdHM6IGZhY3RzT2YocnVsZXMuY29tYmluYXRpb25zKSwgcGFnZXM6IFtdIH0sXG4gICAgeyBmaWxlOiBydWxlRmlsZXMuaG91c2UsIGZhY3RzOiBmYWN0c09mKHJ1bGVzLmhvdXNlKSwgcGFnZXM6IFtdIH0sXG4gICAgeyBmaWxlOiBydWxlRmlsZXMucm9sZXMsIGZhY3RzOiBydWxlcy5yb2xlcy5mbGF0TWFwKChlbnRyeSkgPT4gZmFjdHNPZihhZHZpY2VPZlJvbGUoZW50cnkpKSksIHBhZ2VzOiBbXSB9LFxuICAgIHtcbiAgICAgIGZpbGU6IHJ1bGVGaWxlcy5hZ2VzLFxuICAgICAgZmFjdHM6IHJ1bGVzLmFnZXMuZmxhdE1hcCgoeyBhZHZpZXplbiwgYmlqX3N0cmFmYmFhciB9KSA9PiBmYWN0c09mKFsuLi5hZHZpZXplbiwgLi4uYmlqX3N0cmFmYmFhcl0pKSxcbiAgICAgIHBhZ2VzOiBydWxlcy5hZ2VzLmZsYXRNYXAoKHsgdmVydmFuZyB9KSA9PlxuICAgICAgICBPYmplY3QuZW50cmllcyh2ZXJ2YW5nKS5mbGF0TWFwKChbZnJvbSwgdG9dKSA9PiBbZnJvbSwgLi4udG9dKSxcbiAgICAgICksXG4gICAgfSxcbiAgICB7IGZpbGU6IHJ1bGVGaWxlcy50YWxrLCBmYWN0czogZmFjdHNPZihbLi4ucnVsZXMudGFsay5vcGVuZXJzLCAuLi5hZHZpY2VPZlRhbGsocnVsZXMudGFsayldKSwgcGFnZXM6IFtdIH0sXG4gICAgeyBmaWxlOiBydWxlRmlsZXMuZG9zc2llciwgZmFjdHM6IGZhY3RzT2YoWy4uLnJ1bGVzLmRvc3NpZXIud2VsLCAuLi5ydWxlcy5kb3NzaWVyLm5pZXRdKSwgcGFnZXM6IFtdIH0sXG4gICAge1xuICAgICAgZmlsZTogcnVsZUZpbGVzLndlaWdodCxcbiAgICAgIGZhY3RzOiBmYWN0c09mKFsuLi5ydWxlcy53ZWlnaHQubWVlZGVua2VuLCAuLi5ydWxlcy53ZWlnaHQuYWxsZWVuX3Zlcm1vZWRdKSxcbiAgICAgIHBhZ2VzOiBbXG4gICAgICAgIC4uLnJ1bGVzLndlaWdodC5hbGxlZW5fYmlqX2xldF9vcCxcbiAgICAgICAgLi4ucnVsZXMud2VpZ2h0LmJpal9zY2hhZGVfb2ZfZHJ1ayxcbiAgICAgICAgLi4ucnVsZXMud2VpZ2h0LmJpal9vbnZlaWxpZ2hlaWQucm91dGVzLFxuICAgICAgICAuLi5ydWxlcy53ZWlnaHQuYmlqX29udmVpbGlnaGVpZC5jb250YWN0ZW4sXG4gICAgICAgIC4uLnJ1bGVzLndlaWdodC52b29yb3BfYWxsZWVuX2Jpai5tYXAoKHsgcm91dGUgfSkgPT4gcm91dGUpLFxuICAgICAgICAuLi5ydWxlcy53ZWlnaHQuYW5kZXJzLFxuICAgICAgXSxcbiAgICB9LFxuICAgIHsgZmlsZTogcnVsZUZpbGVzLnByb3RlY3RpdmUsIGZhY3RzOiBmYWN0c09mKHJ1bGVzLnByb3RlY3RpdmUpLCBwYWdlczogW10gfSxcbiAgICB7IGZpbGU6IHJ1bGVGaWxlcy5jb250cmFkaWN0aW9ucywgZmFjdHM6IGZhY3RzT2YocnVsZXMuY29udHJhZGljdGlvbnMpLCBwYWdlczogW10gfSxcbiAgICB7IGZpbGU6IHJ1bGVGaWxlcy5saW1pdHMsIGZhY3RzOiBmYWN0c09mKHJ1bGVzLmxpbWl0cyksIHBhZ2VzOiBbXSB9LFxuICBdXG59XG5cbmZ1bmN0aW9uIGlkc09mKHJ1bGVzOiBJbnRlcnByZXRhdGlvbkZpbGUsIHBhcnQ6IGtleW9mIEludGVycHJldGF0aW9uRmlsZSk6IHN0cmluZ1tdIHtcbiAgc3dpdGNoIChwYXJ0KSB7XG4gICAgY2FzZSAndXJnZW50JzpcbiAgICBjYXNlICdjb21iaW5hdGlvbnMnOlxuICAgIGNhc2UgJ2hvdXNlJzpcbiAgICBjYXNlICdwcm90ZWN0aXZlJzpcbiAgICBjYXNlICdjb250cmFkaWN0aW9ucyc6XG4gICAgICByZXR1cm4gcnVsZXNbcGFydF0ubWFwKCh7IGlkIH0pID0+IGlkKVxuICAgIGNhc2UgJ3RhbGsnOlxuICAgICAgcmV0dXJuIHJ1bGVzLnRhbGsub3BlbmVycy5tYXAoKHsgaWQgfSkgPT4gaWQpXG4gICAgY2FzZSAncm9sZXMnOlxuICAgIGNhc2UgJ2FnZXMnOlxuICAgIGNhc2UgJ2Rvc3NpZXInOlxuICAgIGNhc2UgJ3dlaWdodCc6XG4gICAgY2FzZSAnbGltaXRzJzpcbiAgICAgIHJldHVybiBbXVxuICB9XG59XG5cbmZ1bmN0aW9uIGxpc3RFbnRyaWVzKHJ1bGVzOiBJbnRlcnByZXRhdGlvbkZpbGUpOiBFbnRyeVtdIHtcbiAgY29uc3QgdGV4dHNPZiA9IChhbGw6IHJlYWRvbmx5IEFkdmljZVtdKSA9PiBhbGwubWFwKCh7IHppbiB9KSA9PiB6aW4pXG4gIHJldHVybiBbXG4gICAgLi4ucnVsZXMudXJnZW50Lm1hcCgoeyBpZCwgYWxzLCB0aXRlbCwgd2Fhcm9tLCBkb2UgfSkgPT4gKHtcbiAgICAgIGZpbGU6IHJ1bGVGaWxlcy51cmdlbnQsXG4gICAgICBuYW1lOiBpZCxcbiAgICAgIHdoZW46IGFscyxcbiAgICAgIHRleHRzOiBbdGl0ZWwsIHdhYXJvbSwgLi4udGV4dHNPZihkb2UpXSxcbiAgICB9KSksXG4gICAgLi4ucnVsZXMuY29tYmluYXRpb25zLm1hcCgoeyBpZCwgYWxzLCB6aW4sIGdld29vbiB9KSA9PiAoe1xuICAgICAgZmlsZTogcnVsZUZpbGVzLmNvbWJpbmF0aW9ucyxcbiAgICAgIG5hbWU6IGlkLFxuICAgICAgd2hlbjogYWxzLFxuICAgICAgdGV4dHM6IFt6aW4sIGdld29vbl0sXG4gICAgfSkpLFxuICAgIC4uLnJ1bGVzLmhvdXNlLm1hcCgoeyBpZCwgYWxzLCB0aXRlbCwgemluIH0pID0+ICh7XG4gICAgICBmaWxlOiBydWxlRmlsZXMuaG91c2UsXG4gICAgICBuYW1lOiBpZCxcbiAgICAgIHdoZW46IGFscyxcbiAgICAgIHRleHRzOiBbdGl0ZWwsIHppbl0sXG4gICAgfSkpLFxuICAgIC4uLnJ1bGVzLnRhbGsub3BlbmVycy5tYXAoKHsgaWQsIGFscywgemluIH0pID0+ICh7XG4gICAgICBmaWxlOiBydWxlRmlsZXMudGFsayxcbiAgICAgIG5hbWU6IGlkLFxuICAgICAgd2hlbjogYWxzLFxuICAgICAgdGV4dHM6IFt6aW5dLFxuICAgIH0pKSxcbiAgICAuLi5ydWxlcy5yb2xlcy5tYXAoKGVudHJ5KSA9PiAoe1xuICAgICAgZmlsZTogcnVsZUZpbGVzLnJvbGVzLFxuICAgICAgbmFtZTogZW50cnkucm9sLFxuICAgICAgd2hlbjogW10sXG4gICAgICB0ZXh0czogdGV4dHNPZihhZHZpY2VPZlJvbGUoZW50cnkpKSxcbiAgICB9KSksXG4gICAgLi4ucnVsZXMuYWdlcy5tYXAoKHsgbGVlZnRpamQsIGFkdmllemVuLCBiaWpfc3RyYWZiYWFyIH0pID0+ICh7XG4gICAgICBmaWxlOiBydWxlRmlsZXMuYWdlcyxcbiAgICAgIG5hbWU6IGxlZWZ0aWpkLFxuICAgICAgd2hlbjogW10sXG4gICAgICB0ZXh0czogdGV4dHNPZihbLi4uYWR2aWV6ZW4sIC4uLmJpal9zdHJhZmJhYXJdKSxcbiAgICB9KSksXG4gICAgLi4ucnVsZXMucHJvdGVjdGl2ZS5tYXAoKHsgaWQsIHRpdGVsLCB6aW4gfSkgPT4gKHtcbiAgICAgIGZpbGU6IHJ1bGVGaWxlcy5wcm90ZWN0aXZlLFxuICAgICAgbmFtZTogaWQsXG4gICAgICB3aGVuOiBbXSxcbiAgICAgIHRleHRzOiBbdGl0ZWwsIHppbl0sXG4gICAgfSkpLFxuICAgIC4uLnJ1bGVzLmNvbnRyYWRpY3Rpb25zLm1hcCgoeyBpZCwgYWxzLCB6aW4gfSkgPT4gKHtcbiAgICAgIGZpbGU6IHJ1bGVGaWxlcy5jb250cmFkaWN0aW9ucyxcbiAgICAgIG5hbWU6IGlkLFxuICAgICAgd2hlbjogYWxzLFxuICAgICAgdGV4dHM6IFt6aW5dLFxuICAgIH0pKSxcbiAgICAuLi5ydWxlcy53ZWlnaHQudm9vcm9wX2FsbGVlbl9iaWoubWFwKCh7IHJvdXRlLCB2YW4gfSkgPT4gKHtcbiAgICAgIGZpbGU6IHJ1bGVGaWxlcy53ZWlnaHQsXG4gICAgICBuYW1lOiByb3V0ZSxcbiAgICAgIHdoZW46IFt7IG1pbnN0ZW5zOiAxLCB2YW4gfV0sXG4gICAgICB0ZXh0czogW10sXG4gICAgfSkpLFxuICAgIHtcbiAgICAgIGZpbGU6IHJ1bGVGaWxlcy53ZWlnaHQsXG4gICAgICBuYW1lOiAnZ2V3aWNodCcsXG4gICAgICB3aGVuOiBbXSxcbiAgICAgIHRleHRzOiB0ZXh0c09mKFsuLi5ydWxlcy53ZWlnaHQubWVlZGVua2VuLCAuLi5ydWxlcy53ZWlnaHQuYWxsZWVuX3Zlcm1vZWRdKSxcbiAgICB9LFxuICAgIHsgZmlsZTogcnVsZUZpbGVzLmxpbWl0cywgbmFtZTogJ2dyZW56ZW4nLCB3aGVuOiBbXSwgdGV4dHM6IHRleHRzT2YocnVsZXMubGltaXRzKSB9LFxuICAgIHtcbiAgICAgIGZpbGU6IHJ1bGVGaWxlcy50YWxrLFxuICAgICAgbmFtZTogJ2dlc3ByZWsnLFxuICAgICAgd2hlbjogW10sXG4gICAgICB0ZXh0czogWy4uLnJ1bGVzLnRhbGsucGxhbi5tYXAoKHsga29wIH0pID0+IGtvcCksIC4uLnRleHRzT2YoYWR2aWNlT2ZUYWxrKHJ1bGVzLnRhbGspKV0sXG4gICAgfSxcbiAgICB7XG4gICAgICBmaWxlOiBydWxlRmlsZXMuZG9zc2llcixcbiAgICAgIG5hbWU6ICdkb3NzaWVyJyxcbiAgICAgIHdoZW46IFtdLFxuICAgICAgdGV4dHM6IHRleHRzT2YoWy4uLnJ1bGVzLmRvc3NpZXIud2VsLCAuLi5ydWxlcy5kb3NzaWVyLm5pZXRdKSxcbiAgICB9LFxuICBdXG59XG5cbmNvbnN0IGFkdmljZU9mUm9sZSA9ICh7IG1pbnV1dCwgdXVyLCBkYWcsIG5pZXQsIHp2aCB9OiBJbnRlcnByZXRhdGlvbkZpbGVbJ3JvbGVzJ11bbnVtYmVyXSk6IEFkdmljZVtdID0+IFtcbiAgLi4ubWludXV0LFxuICAuLi51dXIsXG4gIC4uLmRhZyxcbiAgLi4ubmlldCxcbiAgenZoLFxuXVxuXG4vKiogQWxsIGFkdmljZSBvZiB0aGUgY29udmVyc2F0aW9uIGJ1dCB0aGUgb3BlbmluZyBsaW5lcywgd2hpY2ggYXJlIHJ1bGVzIG9mIHRoZWlyIG93bi4gKi9cbmNvbnN0IGFkdmljZU9mVGFsayA9ICh7XG4gIG5pZXRfemVnZ2VuLFxuICBwbGFuLFxuICB6ZWdfdm9vcmFmLFxuICB3YWFyb21fdnJhZ2VuLFxuICB3YWFyb21fbm9nX25pZXQsXG59OiBJbnRlcnByZXRhdGlvbkZpbGVbJ3RhbGsnXSk6IEFkdmljZVtdID0+IFtcbiAgLi4ubmlldF96ZWdnZW4sXG4gIC4uLnBsYW4uZmxhdE1hcCgoeyBwdW50ZW4gfSkgPT4gcHVudGVuKSxcbiAgemVnX3Zvb3JhZixcbiAgd2Fhcm9tX3ZyYWdlbixcbiAgd2Fhcm9tX25vZ19uaWV0LFxuXVxuXG4vKiogV2hldGhlciBhIHJlZmVyZW5jZSBuYW1lcyBvbmx5LCBvciBhbHNvLCBzb21ldGhpbmcgdGhhdCBjYXJyaWVzIG5vdGhpbmcgYnkgaXRzZWxmLiAqL1xuZnVuY3Rpb24gaXNDaXJjdW1zdGFuY2UocmVmZXJlbmNlOiBzdHJpbmcsIHBhZ2VzOiByZWFkb25seSBQYWdlW10sIHJlZ2lzdGVyOiBSZWdpc3Rlcik6IGJvb2xlYW4ge1xuICBjb25zdCBpZHMgPSBuZXcgU2V0KHJlc29sdmVSZWZlcmVuY2UocmVmZXJlbmNlLCBwYWdlcywgcmVnaXN0ZXIpKVxuICByZXR1cm4gcGFnZXMuc29tZShcbiAgICAoeyBpZCwgZnJvbnRNYXR0ZXIgfSkgPT5cbiAgICAgIGlkcy5oYXMoaWQpICYmIGZyb250TWF0dGVyLmNvbGxlY3Rpb24gPT09ICdzaWduYWFsJyAmJiBjaXJjdW1zdGFuY2VzLmluY2x1ZGVzKGZyb250TWF0dGVyLnNvb3J0KSxcbiAgKVxufVxuXG4vKiogU2lnbmFscyBvZiBhIGNvbWJpbmF0aW9uIHRoYXQgbmVpdGhlciBwb2ludCB0byBpdHMgZGlyZWN0aW9uIG5vciBzdHJlbmd0aGVuIG9uZSBvZiBpdHMgc2lnbmFscyB0aGF0IGRvZXMuICovXG5mdW5jdGlvbiBsaXN0U3RyYXlzKGRpcmVjdGlvbjogc3RyaW5nLCB3aGVuOiBSdWxlV2hlbiwgcGFnZXM6IHJlYWRvbmx5IFBhZ2VbXSwgcmVnaXN0ZXI6IFJlZ2lzdGVyKTogc3RyaW5nW10ge1xuICBjb25zdCBuYW1lZCA9IHdoZW4uZmxhdE1hcCgoeyB2YW4gfSkgPT4gdmFuKS5maWx0ZXIoKHJlZmVyZW5jZSkgPT4gcmVmZXJlbmNlLnN0YXJ0c1dpdGgoJ3NpZ25hYWwvJykpXG4gIGNvbnN0IGNhcmRzID0gbmFtZWQuZmxhdE1hcCgocmVmZXJlbmNlKSA9PiB7XG4gICAgY29uc3QgW2lkXSA9IHJlc29sdmVSZWZlcmVuY2UocmVmZXJlbmNlLCBwYWdlcywgcmVnaXN0ZXIpXG4gICAgY29uc3QgcGFnZSA9IHBhZ2VzLmZpbmQoKG9uZSkgPT4gb25lLmlkID09PSBpZClcbiAgICByZXR1cm4gcGFnZT8uZnJvbnRNYXR0ZXIuY29sbGVjdGlvbiA9PT0gJ3NpZ25hYWwnID8gW3sgcmVmZXJlbmNlLCBmcm9udDogcGFnZS5mcm9udE1hdHRlciB9XSA6IFtdXG4gIH0pXG4gIGNvbnN0IHBvaW50aW5nID0gY2FyZHMuZmlsdGVyKCh7IGZyb250IH0pID0+IGZyb250LnJpY2h0aW5nZW4uaW5jbHVkZXMoZGlyZWN0aW9uKSlcbiAgY29uc3Qgc3RyZW5ndGhlbmluZyA9IG5ldyBTZXQoXG4gICAgcG9pbnRpbmdcbiAgICAgIC5mbGF0TWFwKCh7IGZyb250IH0pID0+IHJlZ2lzdGVyLmZhY3RzLmdldChmcm9udC5mZWl0KT8udmVyc3Rlcmt0X2Rvb3IgPz8gW10pXG4gICAgICAuZmxhdE1hcCgoc2x1ZykgPT4gcmVzb2x2ZVJlZmVyZW5jZShgc2lnbmFhbC8ke3NsdWd9YCwgcGFnZXMsIHJlZ2lzdGVyKSksXG4gIClcbiAgcmV0dXJuIGNhcmRzXG4gICAgLmZpbHRlcihcbiAgICAgIChjYXJkKSA9PlxuICAgICAgICAhcG9pbnRpbmcuaW5jbHVkZXMoY2FyZCkgJiZcbiAgICAgICAgIXJlc29sdmVSZWZlcmVuY2UoY2FyZC5yZWZlcmVuY2UsIHBhZ2VzLCByZWdpc3Rlcikuc29tZSgoaWQpID0+IHN0cmVuZ3RoZW5pbmcuaGFzKGlkKSksXG4gICAgKVxuICAgIC5tYXAoKHsgcmVmZXJlbmNlIH0pID0+IHJlZmVyZW5jZSlcbn1cbiIsImltcG9ydCB0eXBlIHsgUHJvYmxlbSB9IGZyb20gJy4uLy4uL3NjaGVtYS9idWlsZC9leHBsYWluLWlzc3VlcydcbmltcG9ydCB0eXBlIHsgTWFrZXJzVm9pY2UgfSBmcm9tICcuLi8uLi9zY2hlbWEvYnVpbGQvbWFrZXJzLXZvaWNlJ1xuaW1wb3J0IHsgY3JlYXRlQWxsUGhyYXNlc0ZpbmRlciB9IGZyb20gJy4vZmluZC1waHJhc2UnXG5pbXBvcnQgdHlwZSB7IFByb3NlIH0gZnJvbSAnLi9wcm9zZSdcblxuLyoqIFdoZXJlIHRoZSBwaHJhc2VzIHN0YW5kIHRoYXQgYSByZWFkZXIgbmV2ZXIgc2Vlcy4gKi9cbmV4cG9ydCBjb25zdCBtYWtlcnNWb2ljZUZpbGUgPSAnY29udGVudC9tYWtlcnN0ZW0ueWFtbCdcblxuLyoqIFBocmFzZXMgb2YgdGhlIG1ha2VyIGluIHdoYXQgYSByZWFkZXIgc2VlcywgZWFjaCB3aXRoIHdoYXQgdG8gc2F5IGluc3RlYWQsIGFuZCBleGNlcHRpb25zIHRoYXQgZXhjdXNlIG5vdGhpbmcgKGFueSBtb3JlKS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja01ha2Vyc1ZvaWNlKFxuICB7IHppbm5lbiwgdWl0em9uZGVyaW5nZW4gfTogTWFrZXJzVm9pY2UsXG4gIHByb3NlOiByZWFkb25seSBQcm9zZVtdLFxuICBsaW5lT2Y6ICh3b3JkOiBzdHJpbmcpID0+IG51bWJlcixcbik6IFByb2JsZW1bXSB7XG4gIGNvbnN0IGZpbmRlcnMgPSB6aW5uZW4ubWFwKCh7IHppbiwgemVnIH0pID0+ICh7IHplZywgZmluZDogY3JlYXRlQWxsUGhyYXNlc0ZpbmRlcihbemluXSkgfSkpXG4gIGNvbnN0IHVzZWQgPSBuZXcgU2V0PE1ha2Vyc1ZvaWNlWyd1aXR6b25kZXJpbmdlbiddW251bWJlcl0+KClcbiAgY29uc3QgcHJvYmxlbXMgPSBwcm9zZS5mbGF0TWFwKCh7IGZpbGUsIHRleHQsIGxpbmVBdCB9KSA9PlxuICAgIGZpbmRlcnMuZmxhdE1hcCgoeyB6ZWcsIGZpbmQgfSkgPT5cbiAgICAgIGZpbmQodGV4dCkuZmxhdE1hcCgoZm91bmQpOiBQcm9ibGVtW10gPT4ge1xuICAgICAgICBjb25zdCBleGN1c2UgPSB1aXR6b25kZXJpbmdlbi5maW5kKFxuICAgICAgICAgIChvbmUpID0+IG9uZS5iZXN0YW5kID09PSBmaWxlICYmIG9uZS56aW4uaW5jbHVkZXMoZm91bmQudGV4dCkgJiYgc3RhbmRzKG9uZS56aW4sIHRleHQsIGZvdW5kLnN0YXJ0KSxcbiAgICAgICAgKVxuICAgICAgICBpZiAoZXhjdXNlKSB1c2VkLmFkZChleGN1c2UpXG4gICAgICAgIHJldHVybiBleGN1c2VcbiAgICAgICAgICA/IFtdXG4gICAgICAgICAgOiBbXG4gICAgICAgICAgICAgIHtcbiAgICAgICAgICAgICAgICBmaWxlLFxuICAgICAgICAgICAgICAgIGxpbmU6IGxpbmVBdChmb3VuZC5zdGFydCksXG4gICAgICAgICAgICAgICAgbWVzc2FnZTogYFwiJHtmb3VuZC50ZXh0fVwiIGlzIHZhbiBkZSBtYWtlciwgbmlldCB2YW4gZGUgbGV6ZXIuICR7emVnfWAsXG4gICAgICAgICAgICAgIH0sXG4gICAgICAgICAgICBdXG4gICAgICB9KSxcbiAgICApLFxuICApXG4gIHJldHVybiBbXG4gICAgLi4ucHJvYmxlbXMsXG4gICAgLi4udWl0em9uZGVyaW5nZW5cbiAgICAgIC5maWx0ZXIoKGV4Y3VzZSkgPT4gIXVzZWQuaGFzKGV4Y3VzZSkpXG4gICAgICAubWFwKCh7IGJlc3RhbmQsIHppbiB9KSA9PiAoe1xuICAgICAgICBmaWxlOiBtYWtlcnNWb2ljZUZpbGUsXG4gICAgICAgIGxpbmU6IGxpbmVPZihiZXN0YW5kKSxcbiAgICAgICAgbWVzc2FnZTogYGluICR7YmVzdGFuZH0gc3RhYXQgbmlldHMgdmFuIGRlIG1ha2VyIGluIFwiJHt6aW59XCI6IGhhYWwgZGUgdWl0em9uZGVyaW5nIHdlZyBvZiB2ZXJiZXRlciBoYWFyYCxcbiAgICAgIH0pKSxcbiAgXVxufVxuXG4vKiogV2hldGhlciB0aGlzIHBhcnQgb2YgdGhlIHRleHQgc3RhbmRzIHRoZXJlIGFyb3VuZCB0aGF0IHBsYWNlLiAqL1xuZnVuY3Rpb24gc3RhbmRzKHBhcnQ6IHN0cmluZywgdGV4dDogc3RyaW5nLCBwbGFjZTogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGZvciAobGV0IGF0ID0gdGV4dC5pbmRleE9mKHBhcnQpOyBhdCAhPT0gLTEgJiYgYXQgPD0gcGxhY2U7IGF0ID0gdGV4dC5pbmRleE9mKHBhcnQsIGF0ICsgMSkpXG4gICAgaWYgKHBsYWNlIDwgYXQgKyBwYXJ0Lmxlbmd0aCkgcmV0dXJuIHRydWVcbiAgcmV0dXJuIGZhbHNlXG59XG4iLCJpbXBvcnQgdHlwZSB7IFByb2JsZW0gfSBmcm9tICcuLi8uLi9zY2hlbWEvYnVpbGQvZXhwbGFpbi1pc3N1ZXMnXG5pbXBvcnQgeyBsaXN0RmFjdHMsIHR5cGUgUGVuYWx0eUZpbGUgfSBmcm9tICcuLi8uLi9zY2hlbWEvYnVpbGQvcGVuYWx0aWVzJ1xuaW1wb3J0IHsgY2hlY2tGaWd1cmVzLCB0eXBlIEZhY3RSdWxlcyB9IGZyb20gJy4vY2hlY2stc2VudGVuY2UnXG5pbXBvcnQgeyBsaXN0SW5jbHVkZXMgfSBmcm9tICcuLi9wYWdlL2luY2x1ZGUtcGFydHMnXG5pbXBvcnQgeyBsaXN0UGFnZVByb3NlLCB0eXBlIFdyaXR0ZW5UZXh0IH0gZnJvbSAnLi9saXN0LXBhZ2UtcHJvc2UnXG5pbXBvcnQgdHlwZSB7IFByb3NlIH0gZnJvbSAnLi9wcm9zZSdcbmltcG9ydCB0eXBlIHsgUGFnZSB9IGZyb20gJy4uL3JlYWQvcmVhZC1wYWdlcydcblxuLyoqIFdoZXJlIGV2ZXJ5IHBlbmFsdHkgc3RhbmRzIG9uY2UuICovXG5leHBvcnQgY29uc3QgcGVuYWx0aWVzRmlsZSA9ICdjb250ZW50L3N0cmFmZmVuLnlhbWwnXG5cbi8qKiBXaGF0IGlzIHdyb25nIHdpdGggdGhlIHJvd3M6IGZhY3RzIHRoYXQgYXJlIG5vdCB0aGVyZSwgZmlndXJlcyB0aGF0IGFyZSBub3QgaW4gdGhlbSwgYW5kIHJvd3MgdGhhdCBhIHBhZ2UgbmFtZXMgaW4gdmFpbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja1BlbmFsdGllcyhcbiAgeyBqZXVnZCwgcmlqZW4gfTogUGVuYWx0eUZpbGUsXG4gIHdyaXR0ZW46IHJlYWRvbmx5IFBhZ2VbXSxcbiAgZmFjdHM6IFJlYWRvbmx5TWFwPHN0cmluZywgRmFjdFJ1bGVzPixcbiAgbGluZU9mOiAod29yZDogc3RyaW5nKSA9PiBudW1iZXIsXG4pOiBQcm9ibGVtW10ge1xuICBjb25zdCBwcm9ibGVtczogUHJvYmxlbVtdID0gW11cbiAgY29uc3QgY2hlY2sgPSAobmFtZTogc3RyaW5nLCBpZHM6IHJlYWRvbmx5IHN0cmluZ1tdLCB0ZXh0czogcmVhZG9ubHkgc3RyaW5nW10pID0+IHtcbiAgICBjb25zdCBub3RlID0gKG1lc3NhZ2U6IHN0cmluZykgPT5cbiAgICAgIHByb2JsZW1zLnB1c2goeyBmaWxlOiBwZW5hbHRpZXNGaWxlLCBsaW5lOiBsaW5lT2YobmFtZSksIG1lc3NhZ2U6IGAke25hbWV9OiAke21lc3NhZ2V9YCB9KVxuICAgIGZvciAoY29uc3QgaWQgb2YgaWRzKVxuICAgICAgaWYgKCFmYWN0cy5oYXMoaWQpKSBub3RlKGBmZWl0ICcke2lkfScgYmVzdGFhdCBuaWV0OiBraWprIGluIHNlZWRzL2ZlaXRlbiB3ZWxrIGlkIGplIGJlZG9lbHRgKVxuICAgIGNvbnN0IGZvdW5kID0gaWRzLmZsYXRNYXAoKGlkKSA9PiBmYWN0cy5nZXQoaWQpID8/IFtdKVxuICAgIGZvciAoY29uc3QgdGV4dCBvZiB0ZXh0cykgY2hlY2tGaWd1cmVzKHRleHQsIGZvdW5kLCBub3RlKVxuICB9XG4gIGZvciAoY29uc3QgW25hbWUsIHsgemluLCBmZWl0ZW4gfV0gb2YgT2JqZWN0LmVudHJpZXMoamV1Z2QpKSBjaGVjayhuYW1lLCBmZWl0ZW4sIFt6aW5dKVxuICBmb3IgKGNvbnN0IHsgaWQsIGZlaXQsIHZvbHdhc3NlbmVuLCBvcG1lcmtpbmcsIGdlbGV6ZW4sIGFydGlrZWwgfSBvZiByaWplbikge1xuICAgIGNoZWNrKGlkLCBsaXN0RmFjdHMoZmVpdCksIFt2b2x3YXNzZW5lbiwgb3BtZXJraW5nID8/ICcnLCBhcnRpa2VsLCBnZWxlemVuXSlcbiAgICBpZiAocmlqZW4uZmlsdGVyKChyb3cpID0+IHJvdy5pZCA9PT0gaWQpLmxlbmd0aCA+IDEpXG4gICAgICBwcm9ibGVtcy5wdXNoKHtcbiAgICAgICAgZmlsZTogcGVuYWx0aWVzRmlsZSxcbiAgICAgICAgbGluZTogbGluZU9mKGlkKSxcbiAgICAgICAgbWVzc2FnZTogYCR7aWR9OiBkZXplIHJpaiBzdGFhdCBlciB0d2VlIGtlZXI6IGhvdWQgZXIgw6nDqW5gLFxuICAgICAgfSlcbiAgfVxuICBjb25zdCBrbm93biA9IG5ldyBTZXQocmlqZW4ubWFwKCh7IGlkIH0pID0+IGlkKSlcbiAgZm9yIChjb25zdCB7IGZpbGUsIHRyZWUgfSBvZiB3cml0dGVuKVxuICAgIGZvciAoY29uc3QgeyBuYW1lLCBpZHMsIG5vZGUgfSBvZiBsaXN0SW5jbHVkZXModHJlZSkpXG4gICAgICBmb3IgKGNvbnN0IGlkIG9mIG5hbWUgPT09ICdTdHJhZmZlbicgPyBpZHMgOiBbXSlcbiAgICAgICAgaWYgKCFrbm93bi5oYXMoaWQpKVxuICAgICAgICAgIHByb2JsZW1zLnB1c2goe1xuICAgICAgICAgICAgZmlsZSxcbiAgICAgICAgICAgIGxpbmU6IG5vZGUucG9zaXRpb24/LnN0YXJ0LmxpbmUgPz8gMCxcbiAgICAgICAgICAgIG1lc3NhZ2U6IGBzdHJhZiAnJHtpZH0nIGJlc3RhYXQgbmlldDoga2lqayBpbiAke3BlbmFsdGllc0ZpbGV9IHdlbGsgaWQgamUgYmVkb2VsdGAsXG4gICAgICAgICAgfSlcbiAgcmV0dXJuIHByb2JsZW1zXG59XG5cbi8qKiBSb3dzIHRoYXQgbm8gcGFnZSBzaG93cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaXN0VW51c2VkUGVuYWx0aWVzKHsgcmlqZW4gfTogUGVuYWx0eUZpbGUsIHdyaXR0ZW46IHJlYWRvbmx5IFBhZ2VbXSk6IHN0cmluZ1tdIHtcbiAgY29uc3Qgc2hvd24gPSBuZXcgU2V0KFxuICAgIHdyaXR0ZW4uZmxhdE1hcCgoeyB0cmVlIH0pID0+XG4gICAgICBsaXN0SW5jbHVkZXModHJlZSkuZmxhdE1hcCgoeyBuYW1lLCBpZHMgfSkgPT4gKG5hbWUgPT09ICdTdHJhZmZlbicgPyBpZHMgOiBbXSkpLFxuICAgICksXG4gIClcbiAgcmV0dXJuIHJpamVuLm1hcCgoeyBpZCB9KSA9PiBpZCkuZmlsdGVyKChpZCkgPT4gIXNob3duLmhhcyhpZCkpXG59XG5cbmNvbnN0IG51bWJlciA9ICcoPzpcXFxcZCt8ZWVufMOpw6lufHR3ZWV8ZHJpZXx2aWVyfHZpamZ8emVzfHpldmVufGFjaHR8bmVnZW58dGllbnx0d2FhbGZ8dmlqZnRpZW58dHdpbnRpZ3xkZXJ0aWcpJ1xuLyoqIEhvdyBhIHNlbnRlbmNlIG5hbWVzIGEgaGlnaGVzdCBwZW5hbHR5LiBXaGF0IGEganVkZ2UgZ2F2ZSBpbiBvbmUgY2FzZSwgaW4gbW9udGhzLCBpcyBzb21ldGhpbmcgZWxzZS4gKi9cbmNvbnN0IHBlbmFsdHkgPSBuZXcgUmVnRXhwKFxuICBbXG4gICAgJ1xcXFxiamFhciAoPzpkZSB8aW4gZGUgfG5hYXIgZGUgKT8oPzpjZWwoPzpzdHJhZik/fGdldmFuZ2VuaXNcXFxccHtMfSp8aGVjaHRlbmlzfGRldGVudGllKSg/IVxcXFxwe0x9KScsXG4gICAgYFxcXFxiKD86aG9vZ3N0ZW5zfG1heGltYWFsKSAke251bWJlcn0gamFhcig/IVxcXFxwe0x9KWAsXG4gICAgYCg/OnN0cmFmfGdldmFuZ2VuaXN8Y2VsfG1heGltdW0pKD86IGlzfCB2YW58IHRvdHwga2FufCBvcGxvcGVuKSsoPzogaG9vZ3N0ZW5zfCBtYXhpbWFhbHwgdGVuIGhvb2dzdGV8IHdlbCk/ICR7bnVtYmVyfSBqYWFyKD8hXFxcXHB7TH0pYCxcbiAgICBgXFxcXGJzdGFhdCAoPzp0b3QgfHdlbCB8bWFhciApPyR7bnVtYmVyfSBqYWFyKD8hXFxcXHB7TH0pYCxcbiAgXS5qb2luKCd8JyksXG4gICdnaXUnLFxuKVxuXG4vKiogQSBzZW50ZW5jZSBvZiBhIHBhZ2UsIG9yIG9mIGFuIGFkdmljZSB0aGF0IHBhZ2VzIGluY2x1ZGUuICovXG50eXBlIE93blRleHQgPSBXcml0dGVuVGV4dCAmIHsgcmVhZG9ubHkgaWQ6IHN0cmluZyB9XG5cbi8qKiBUZXh0cyB0aGF0IG5hbWUgYSBwZW5hbHR5IGluIGEgc2VudGVuY2Ugb2YgdGhlaXIgb3duLCBpbiBkYXRhIGZpbGVzIHRvbywgYW5kIGV4Y2VwdGlvbnMgdGhhdCBleGN1c2Ugbm90aGluZyAoYW55IG1vcmUpLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrT3duUGVuYWx0aWVzKFxuICB7IHVpdHpvbmRlcmluZ2VuIH06IFBlbmFsdHlGaWxlLFxuICB3cml0dGVuOiByZWFkb25seSBPd25UZXh0W10sXG4gIGxpbmVPZjogKHdvcmQ6IHN0cmluZykgPT4gbnVtYmVyLFxuICBkYXRhOiByZWFkb25seSBQcm9zZVtdID0gW10sXG4pOiBQcm9ibGVtW10ge1xuICBjb25zdCBmb3VuZCA9IFtcbiAgICAuLi53cml0dGVuLmZsYXRNYXAoKHRleHQpID0+IGxpc3RQYWdlUHJvc2UodGV4dCkubWFwKChwcm9zZSkgPT4gKHsgaWQ6IHRleHQuaWQsIHByb3NlIH0pKSksXG4gICAgLi4uZGF0YS5tYXAoKHByb3NlKSA9PiAoeyBpZDogcHJvc2UuZmlsZSwgcHJvc2UgfSkpLFxuICBdLmZsYXRNYXAoKHsgaWQsIHByb3NlIH0pID0+XG4gICAgWy4uLnByb3NlLnRleHQubWF0Y2hBbGwocGVuYWx0eSldLm1hcCgobWF0Y2gpID0+ICh7IGlkLCBwcm9zZSwgYXQ6IG1hdGNoLmluZGV4LCB3b3JkczogbWF0Y2hbMF0gfSkpLFxuICApXG4gIGNvbnN0IGV4Y3VzZXMgPSAoeyBwYWdpbmEsIHppbiB9OiBQZW5hbHR5RmlsZVsndWl0em9uZGVyaW5nZW4nXVtudW1iZXJdLCBvbmU6ICh0eXBlb2YgZm91bmQpW251bWJlcl0pID0+XG4gICAgcGFnaW5hID09PSBvbmUuaWQgJiYgemluLmluY2x1ZGVzKG9uZS53b3JkcykgJiYgb25lLnByb3NlLnRleHQuaW5jbHVkZXMoemluKVxuICByZXR1cm4gW1xuICAgIC4uLmZvdW5kXG4gICAgICAuZmlsdGVyKChvbmUpID0+ICF1aXR6b25kZXJpbmdlbi5zb21lKChleGNlcHRpb24pID0+IGV4Y3VzZXMoZXhjZXB0aW9uLCBvbmUpKSlcbiAgICAgIC5tYXAoKHsgcHJvc2UsIGF0LCB3b3JkcyB9KSA9PiAoe1xuICAgICAgICBmaWxlOiBwcm9zZS5maWxlLFxuICAgICAgICBsaW5lOiBwcm9zZS5saW5lQXQoYXQpLFxuICAgICAgICBtZXNzYWdlOiBgZWVuIHN0cmFmIGluIGVlbiBlaWdlbiB6aW4gKFwiJHt3b3Jkc31cIik6IHRvb24gZGUgcmlqIG1ldCA8U3RyYWZmZW4gaWQ9XCLigKZcIiAvPiwgb2YgemV0IGRlIHppbiBtZXQgZWVuIHJlZGVuIGJpaiB1aXR6b25kZXJpbmdlbiBpbiAke3BlbmFsdGllc0ZpbGV9YCxcbiAgICAgIH0pKSxcbiAgICAuLi51aXR6b25kZXJpbmdlblxuICAgICAgLmZpbHRlcigoZXhjZXB0aW9uKSA9PiAhZm91bmQuc29tZSgob25lKSA9PiBleGN1c2VzKGV4Y2VwdGlvbiwgb25lKSkpXG4gICAgICAubWFwKCh7IHBhZ2luYSwgemluIH0pID0+ICh7XG4gICAgICAgIGZpbGU6IHBlbmFsdGllc0ZpbGUsXG4gICAgICAgIGxpbmU6IGxpbmVPZihwYWdpbmEpLFxuICAgICAgICBtZXNzYWdlOiBgZ2VlbiBzdHJhZiBvcCAke3BhZ2luYX0gaW4gXCIke3ppbn1cIjogaGFhbCBkZSB1aXR6b25kZXJpbmcgd2VnIG9mIHZlcmJldGVyIGhhYXJgLFxuICAgICAgfSkpLFxuICBdXG59XG4iLCJpbXBvcnQgdHlwZSB7IFByb2JsZW0gfSBmcm9tICcuLi8uLi9zY2hlbWEvYnVpbGQvZXhwbGFpbi1pc3N1ZXMnXG5pbXBvcnQgeyByZWFkU291cmNlLCB0eXBlIFRydXRoIH0gZnJvbSAnLi4vLi4vc2NoZW1hL2J1aWxkL3RydXRocydcbmltcG9ydCB7IGNyZWF0ZVBocmFzZUZpbmRlciwgdHlwZSBGb3VuZFBocmFzZSB9IGZyb20gJy4vZmluZC1waHJhc2UnXG5pbXBvcnQgeyBvbk9uZUxpbmUsIHR5cGUgUHJvc2UgfSBmcm9tICcuL3Byb3NlJ1xuXG4vKiogV2hlcmUgdGhlIHN0YW5kaW5nIHRydXRocyBzdGFuZC4gKi9cbmV4cG9ydCBjb25zdCB0cnV0aHNGaWxlID0gJ2NvbnRlbnQvd2FhcmhlZGVuLnlhbWwnXG5cbi8qKiBBIHRleHQgdGhhdCB0cnV0aHMgYXJlIGNoZWNrZWQgb246IGEgcGFnZSBhcyBhIHJlYWRlciBnZXRzIGl0LCBhbiBhZHZpY2UsIG9yIGEgZmlsZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2hlY2tlZFRleHQge1xuICAvKiogUGFnZSBpZCwgb3IgdGhlIG5hbWUgb2YgdGhlIGZpbGUuICovXG4gIHJlYWRvbmx5IGlkOiBzdHJpbmdcbiAgcmVhZG9ubHkgZmlsZTogc3RyaW5nXG4gIHJlYWRvbmx5IHByb3NlOiByZWFkb25seSBQcm9zZVtdXG59XG5cbi8qKiBXaGF0IHRoZSB0ZXh0cyBkbyBub3Qgc2F5IHRoYXQgdGhleSBtdXN0LCBhbmQgc2F5IHRoYXQgdGhleSBuZXZlciBtYXkuICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tUcnV0aHMoXG4gIHRydXRoczogcmVhZG9ubHkgVHJ1dGhbXSxcbiAgdGV4dHM6IHJlYWRvbmx5IENoZWNrZWRUZXh0W10sXG4gIGZhY3RzOiBSZWFkb25seVNldDxzdHJpbmc+LFxuICBsaW5lT2Y6ICh3b3JkOiBzdHJpbmcpID0+IG51bWJlcixcbik6IFByb2JsZW1bXSB7XG4gIHJldHVybiB0cnV0aHMuZmxhdE1hcCgodHJ1dGgpID0+IHtcbiAgICBjb25zdCBvd24gPSAobWVzc2FnZTogc3RyaW5nKTogUHJvYmxlbSA9PiAoe1xuICAgICAgZmlsZTogdHJ1dGhzRmlsZSxcbiAgICAgIGxpbmU6IGxpbmVPZih0cnV0aC5pZCksXG4gICAgICBtZXNzYWdlOiBgJHt0cnV0aC5pZH06ICR7bWVzc2FnZX1gLFxuICAgIH0pXG4gICAgY29uc3QgZm91bmQgPSB0ZXh0cy5maWx0ZXIoKHRleHQpID0+IGhvbGRzRm9yKHRydXRoLCB0ZXh0KSlcbiAgICByZXR1cm4gW1xuICAgICAgLi4uKHRydXRocy5maWx0ZXIoKHsgaWQgfSkgPT4gaWQgPT09IHRydXRoLmlkKS5sZW5ndGggPiAxXG4gICAgICAgID8gW293bignZGl0IGlkIHN0YWF0IGVyIHR3ZWUga2VlcjogZ2VlZiBlZW4gdmFuIGRlIHR3ZWUgZWVuIGFuZGVyIGlkJyldXG4gICAgICAgIDogW10pLFxuICAgICAgLi4uKGZhY3RzLmhhcyh0cnV0aC5mZWl0KVxuICAgICAgICA/IFtdXG4gICAgICAgIDogW293bihgZmVpdCAnJHt0cnV0aC5mZWl0fScgYmVzdGFhdCBuaWV0OiBraWprIGluIHNlZWRzL2ZlaXRlbiB3ZWxrIGlkIGplIGJlZG9lbHRgKV0pLFxuICAgICAgLi4uKGZhaWxzT25PbGRUZXh0KHRydXRoKVxuICAgICAgICA/IFtdXG4gICAgICAgIDogW293bihcImRlIHRla3N0IGJpaiAna2Fwb3QnIGtvbXQgZXJkb29yOiB2ZXJiZXRlciBtb2V0IG9mIG1hZ19uaWV0LCBvZiBkZSBvdWRlIHRla3N0XCIpXSksXG4gICAgICAuLi4oZm91bmQubGVuZ3RoID09PSAwXG4gICAgICAgID8gW293bihgJHtuYW1lcGxhY2UodHJ1dGgpfSBpcyBlciBuaWV0IChtZWVyKTogdmVyYmV0ZXIgZGUgcGxlayBvZiBoYWFsIGRlIHJlZ2VsIHdlZ2ApXVxuICAgICAgICA6IGJyZWFrVHJ1dGgodHJ1dGgsIGZvdW5kLCBvd24pKSxcbiAgICBdXG4gIH0pXG59XG5cbi8qKiBXaGV0aGVyIHRoZSBvbGQsIHdyb25nIHRleHQgYnJlYWtzIGV2ZXJ5IHBhcnQgb2YgYSB0cnV0aDogd2hhdCBpdCBtdXN0IHNheSBpcyBtaXNzaW5nLCBhbmQgd2hhdCBpdCBuZXZlciBtYXkgc2F5IHN0YW5kcyB0aGVyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmYWlsc09uT2xkVGV4dCh7IG1vZXQsIG1hZ19uaWV0LCBrYXBvdCB9OiBUcnV0aCk6IGJvb2xlYW4ge1xuICBjb25zdCBzYXlzID0gKHdyaXR0ZW46IHN0cmluZykgPT4gY3JlYXRlRmluZGVyKHdyaXR0ZW4pKHRvT25lTGluZShrYXBvdCkpICE9PSB1bmRlZmluZWRcbiAgcmV0dXJuIChcbiAgICAobW9ldC5sZW5ndGggPT09IDAgfHwgbW9ldC5zb21lKCh3cml0dGVuKSA9PiAhc2F5cyh3cml0dGVuKSkpICYmXG4gICAgKG1hZ19uaWV0Lmxlbmd0aCA9PT0gMCB8fCBtYWdfbmlldC5zb21lKHNheXMpKVxuICApXG59XG5cbmZ1bmN0aW9uIGJyZWFrVHJ1dGgoXG4gIHRydXRoOiBUcnV0aCxcbiAgdGV4dHM6IHJlYWRvbmx5IENoZWNrZWRUZXh0W10sXG4gIG93bjogKG1lc3NhZ2U6IHN0cmluZykgPT4gUHJvYmxlbSxcbik6IFByb2JsZW1bXSB7XG4gIHJldHVybiBbXG4gICAgLi4udHJ1dGgubWFnX25pZXQuZmxhdE1hcCgod3JpdHRlbikgPT4ge1xuICAgICAgY29uc3QgZmluZCA9IGNyZWF0ZUZpbmRlcih3cml0dGVuKVxuICAgICAgcmV0dXJuIHRleHRzLmZsYXRNYXAoKHsgcHJvc2UgfSkgPT5cbiAgICAgICAgcHJvc2UuZmxhdE1hcCgoeyBmaWxlLCB0ZXh0LCBsaW5lQXQgfSk6IFByb2JsZW1bXSA9PiB7XG4gICAgICAgICAgY29uc3QgaGl0ID0gZmluZCh0ZXh0KVxuICAgICAgICAgIHJldHVybiBoaXRcbiAgICAgICAgICAgID8gW1xuICAgICAgICAgICAgICAgIHtcbiAgICAgICAgICAgICAgICAgIGZpbGUsXG4gICAgICAgICAgICAgICAgICBsaW5lOiBsaW5lQXQoaGl0LnN0YXJ0KSxcbiAgICAgICAgICAgICAgICAgIG1lc3NhZ2U6IGBcIiR7aGl0LnRleHR9XCIgbWFnIGhpZXIgbmlldCBzdGFhbiAoJHt0cnV0aC5pZH0pOiAke3RydXRoLndhYXJvbX1gLFxuICAgICAgICAgICAgICAgIH0sXG4gICAgICAgICAgICAgIF1cbiAgICAgICAgICAgIDogW11cbiAgICAgICAgfSksXG4gICAgICApXG4gICAgfSksXG4gICAgLi4udHJ1dGgubW9ldFxuICAgICAgLmZpbHRlcihcbiAgICAgICAgKHdyaXR0ZW4pID0+XG4gICAgICAgICAgIXRleHRzLnNvbWUoKHsgcHJvc2UgfSkgPT4gY3JlYXRlRmluZGVyKHdyaXR0ZW4pKHByb3NlLm1hcCgoeyB0ZXh0IH0pID0+IHRleHQpLmpvaW4oJyAnKSkpLFxuICAgICAgKVxuICAgICAgLm1hcCgod3JpdHRlbikgPT4ge1xuICAgICAgICBjb25zdCBbb25seSwgLi4ub3RoZXJzXSA9IHRleHRzXG4gICAgICAgIGNvbnN0IG1lc3NhZ2UgPSBgaGllciBtb2V0IHN0YWFuOiAke3dyaXR0ZW59ICgke3RydXRoLmlkfSk6ICR7dHJ1dGgud2Fhcm9tfWBcbiAgICAgICAgcmV0dXJuIG9ubHkgJiYgb3RoZXJzLmxlbmd0aCA9PT0gMFxuICAgICAgICAgID8geyBmaWxlOiBvbmx5LmZpbGUsIGxpbmU6IDEsIG1lc3NhZ2UgfVxuICAgICAgICAgIDogb3duKGBuZXJnZW5zIGluICR7bmFtZXBsYWNlKHRydXRoKX0gc3RhYXQgJHt3cml0dGVufWApXG4gICAgICB9KSxcbiAgXVxufVxuXG5mdW5jdGlvbiBob2xkc0Zvcih7IHBhZ2luYSwgY29sbGVjdGllLCBiZXN0YW5kIH06IFRydXRoLCB7IGlkLCBmaWxlIH06IENoZWNrZWRUZXh0KTogYm9vbGVhbiB7XG4gIGlmIChwYWdpbmEgIT09IHVuZGVmaW5lZCkgcmV0dXJuIGlkID09PSBwYWdpbmFcbiAgaWYgKGNvbGxlY3RpZSAhPT0gdW5kZWZpbmVkKSByZXR1cm4gaWQuc3RhcnRzV2l0aChgJHtjb2xsZWN0aWV9L2ApXG4gIHJldHVybiBiZXN0YW5kID09PSB1bmRlZmluZWQgfHwgZmlsZSA9PT0gYmVzdGFuZFxufVxuXG5mdW5jdGlvbiBuYW1lcGxhY2UoeyBwYWdpbmEsIGNvbGxlY3RpZSwgYmVzdGFuZCB9OiBUcnV0aCk6IHN0cmluZyB7XG4gIGlmIChwYWdpbmEgIT09IHVuZGVmaW5lZCkgcmV0dXJuIGBwYWdpbmEgJyR7cGFnaW5hfSdgXG4gIGlmIChjb2xsZWN0aWUgIT09IHVuZGVmaW5lZCkgcmV0dXJuIGBjb2xsZWN0aWUgJyR7Y29sbGVjdGllfSdgXG4gIHJldHVybiBiZXN0YW5kID09PSB1bmRlZmluZWQgPyAnZGUgaW5ob3VkJyA6IGBiZXN0YW5kICcke2Jlc3RhbmR9J2Bcbn1cblxuZnVuY3Rpb24gY3JlYXRlRmluZGVyKHdyaXR0ZW46IHN0cmluZyk6ICh0ZXh0OiBzdHJpbmcpID0+IEZvdW5kUGhyYXNlIHwgdW5kZWZpbmVkIHtcbiAgY29uc3Qgc291cmNlID0gcmVhZFNvdXJjZSh3cml0dGVuKVxuICBpZiAoc291cmNlID09PSB1bmRlZmluZWQpIHJldHVybiBjcmVhdGVQaHJhc2VGaW5kZXIoW3dyaXR0ZW5dKVxuICBjb25zdCBwYXR0ZXJuID0gbmV3IFJlZ0V4cChzb3VyY2UsICdpdScpXG4gIHJldHVybiAodGV4dCkgPT4ge1xuICAgIGNvbnN0IG1hdGNoID0gcGF0dGVybi5leGVjKHRleHQpXG4gICAgcmV0dXJuIG1hdGNoID8geyBzdGFydDogbWF0Y2guaW5kZXgsIHRleHQ6IG1hdGNoWzBdIH0gOiB1bmRlZmluZWRcbiAgfVxufVxuXG5jb25zdCB0b09uZUxpbmUgPSAodGV4dDogc3RyaW5nKSA9PiB0ZXh0LnJlcGxhY2VBbGwoL1xccysvZywgJyAnKVxuXG4vKiogQSB3aG9sZSBmaWxlIGFzIG9uZSB0ZXh0LCBmb3IgYSBzY3JlZW4gb3IgYSBkYXRhIGZpbGUgdGhhdCBhIHRydXRoIG5hbWVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRXaG9sZVRleHQoZmlsZTogc3RyaW5nLCBzb3VyY2U6IHN0cmluZyk6IENoZWNrZWRUZXh0IHtcbiAgcmV0dXJuIHtcbiAgICBpZDogZmlsZSxcbiAgICBmaWxlLFxuICAgIHByb3NlOiBbeyBmaWxlLCBncm91cDogZmlsZSwgdGV4dDogdG9PbmVMaW5lKHNvdXJjZSksIGlzVGl0bGU6IGZhbHNlLCBsaW5lQXQ6IG9uT25lTGluZSgwKSB9XSxcbiAgfVxufVxuIiwiaW1wb3J0IHR5cGUgeyBQcm9ibGVtIH0gZnJvbSAnLi4vLi4vc2NoZW1hL2J1aWxkL2V4cGxhaW4taXNzdWVzJ1xuaW1wb3J0IHsgbGlzdEZhY3RzLCB0eXBlIFBlbmFsdHlGaWxlIH0gZnJvbSAnLi4vLi4vc2NoZW1hL2J1aWxkL3BlbmFsdGllcydcbmltcG9ydCB0eXBlIHsgVHJ1dGggfSBmcm9tICcuLi8uLi9zY2hlbWEvYnVpbGQvdHJ1dGhzJ1xuaW1wb3J0IHsgcGVuYWx0aWVzRmlsZSB9IGZyb20gJy4vY2hlY2stcGVuYWx0aWVzJ1xuaW1wb3J0IHsgdHJ1dGhzRmlsZSB9IGZyb20gJy4vY2hlY2stdHJ1dGhzJ1xuaW1wb3J0IHsgbmFtZWRGYWN0cyB9IGZyb20gJy4vY2hlY2stcGFnZSdcbmltcG9ydCB7IHJlYWRJZHMsIHR5cGUgSnN4Tm9kZSB9IGZyb20gJy4uL3BhZ2UvZmFjdC1pZHMnXG5pbXBvcnQgeyBmaW5kTGluZSB9IGZyb20gJy4uL3JlYWQvZmluZC1saW5lJ1xuaW1wb3J0IHsgZnJvbnRNYXR0ZXJUZXh0IH0gZnJvbSAnLi4vcmVhZC9wYXJzZS1wYWdlJ1xuaW1wb3J0IHR5cGUgeyBTdGFuZGluZ0FkdmljZSB9IGZyb20gJy4uL3JlYWQvcmVhZC1hZHZpY2VzJ1xuaW1wb3J0IHR5cGUgeyBSdWxlRmlsZSB9IGZyb20gJy4uL3JlYWQvcmVhZC15YW1sJ1xuaW1wb3J0IHR5cGUgeyBDb250ZW50RGF0YSB9IGZyb20gJy4uL3JlYWQvcmVhZC1kYXRhJ1xuaW1wb3J0IHR5cGUgeyBQYWdlIH0gZnJvbSAnLi4vcmVhZC9yZWFkLXBhZ2VzJ1xuaW1wb3J0IHR5cGUgeyBSZWdpc3RlciB9IGZyb20gJy4uL3JlYWQvcmVhZC1yZWdpc3RlcidcbmltcG9ydCB7IHZpc2l0IH0gZnJvbSAndW5pc3QtdXRpbC12aXNpdCdcblxuLyoqIFdoYXQgb25lIHRleHQgY2l0ZXMsIGFuZCB3aGVyZS4gKi9cbmludGVyZmFjZSBDaXRhdGlvbiB7XG4gIHJlYWRvbmx5IGZpbGU6IHN0cmluZ1xuICByZWFkb25seSBsaW5lOiBudW1iZXJcbiAgcmVhZG9ubHkgaWQ6IHN0cmluZ1xufVxuXG4vKiogRXZlcnl0aGluZyB0aGF0IGNpdGVzIGZhY3RzOiBwYWdlcyBhbmQgYWR2aWNlcyBhcyB0aGV5IHN0YW5kIGluIHRoZWlyIGZpbGVzLCBkYXRhIGZpbGVzLCBwZW5hbHRpZXMgYW5kIHRydXRocy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2l0aW5nIHtcbiAgcmVhZG9ubHkgd3JpdHRlbjogcmVhZG9ubHkgUGFnZVtdXG4gIHJlYWRvbmx5IGFkdmljZXM6IHJlYWRvbmx5IFN0YW5kaW5nQWR2aWNlW11cbiAgcmVhZG9ubHkgZGF0YTogUGljazxDb250ZW50RGF0YSwgJ25hbWVkJz5cbiAgcmVhZG9ubHkgcGVuYWx0aWVzOiBSdWxlRmlsZTxQZW5hbHR5RmlsZT4gfCB1bmRlZmluZWRcbiAgcmVhZG9ubHkgdHJ1dGhzOiBSdWxlRmlsZTxyZWFkb25seSBQaWNrPFRydXRoLCAnZmVpdCc+W10+IHwgdW5kZWZpbmVkXG59XG5cbi8qKlxuICogQ2l0YXRpb25zIG9mIGEgZmFjdCB0aGF0IG5ld2VyIG9uZXMgcmVwbGFjZS4gQSBmYWN0IHRoYXQgaXMgY29ycmVjdGVkIGluIHBhcnQgbWF5IGJlIGNpdGVkIGZvciB0aGUgcmVzdCwgaW4gYSB0ZXh0XG4gKiB0aGF0IGFsc28gY2l0ZXMgd2hhdCBjb3JyZWN0cyBpdC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrUmVwbGFjZWQoY2l0aW5nOiBDaXRpbmcsIHsgZmFjdHMgfTogUGljazxSZWdpc3RlciwgJ2ZhY3RzJz4pOiBQcm9ibGVtW10ge1xuICByZXR1cm4gbGlzdENpdGF0aW9ucyhjaXRpbmcpLmZsYXRNYXAoKGNpdGF0aW9ucykgPT4ge1xuICAgIGNvbnN0IGNpdGVkID0gbmV3IFNldChjaXRhdGlvbnMubWFwKCh7IGlkIH0pID0+IGlkKSlcbiAgICByZXR1cm4gY2l0YXRpb25zLmZsYXRNYXAoKHsgZmlsZSwgbGluZSwgaWQgfSk6IFByb2JsZW1bXSA9PiB7XG4gICAgICBjb25zdCB7IHZlcnZhbmdlbl9kb29yOiBuZXh0LCBkZWVsc192ZXJ2YW5nZW5fZG9vcjogcGFydCB9ID0gZmFjdHMuZ2V0KGlkKSA/PyB7fVxuICAgICAgaWYgKG5leHQpXG4gICAgICAgIHJldHVybiBbXG4gICAgICAgICAge1xuICAgICAgICAgICAgZmlsZSxcbiAgICAgICAgICAgIGxpbmUsXG4gICAgICAgICAgICBtZXNzYWdlOiBgZmVpdCAnJHtpZH0nIGlzIHZlcnZhbmdlbjogZ2VicnVpayAke25leHQuam9pbignIG9mICcpfSwgZW4gemVnIHdhdCBkYWFyIHN0YWF0YCxcbiAgICAgICAgICB9LFxuICAgICAgICBdXG4gICAgICBpZiAocGFydCAmJiAhcGFydC5zb21lKChvdGhlcikgPT4gY2l0ZWQuaGFzKG90aGVyKSkpXG4gICAgICAgIHJldHVybiBbXG4gICAgICAgICAge1xuICAgICAgICAgICAgZmlsZSxcbiAgICAgICAgICAgIGxpbmUsXG4gICAgICAgICAgICBtZXNzYWdlOiBgZmVpdCAnJHtpZH0nIGtsb3B0IG5pZXQgbWVlciBoZWxlbWFhbDogemV0IGRlIHZlcmJldGVyaW5nIGVyYmlqICgke3BhcnQuam9pbignIG9mICcpfSksIG9mIGhhYWwgaGV0IHdlZ2AsXG4gICAgICAgICAgfSxcbiAgICAgICAgXVxuICAgICAgcmV0dXJuIFtdXG4gICAgfSlcbiAgfSlcbn1cblxuLyoqIFRoZSBjaXRhdGlvbnMgb2YgZWFjaCB0ZXh0IHRvZ2V0aGVyLiAqL1xuZnVuY3Rpb24gbGlzdENpdGF0aW9ucyh7IHdyaXR0ZW4sIGFkdmljZXMsIGRhdGEsIHBlbmFsdGllcywgdHJ1dGhzIH06IENpdGluZyk6IENpdGF0aW9uW11bXSB7XG4gIHJldHVybiBbXG4gICAgLi4ud3JpdHRlbi5tYXAoKHBhZ2UpID0+IFsuLi5saXN0SW5Gcm9udChwYWdlLCBuYW1lZEZhY3RzKHBhZ2UpKSwgLi4ubGlzdEluQm9keShwYWdlKV0pLFxuICAgIC4uLmFkdmljZXMubWFwKChhZHZpY2UpID0+IFsuLi5saXN0SW5Gcm9udChhZHZpY2UsIGFkdmljZS5mcm9udE1hdHRlci5mZWl0ZW4pLCAuLi5saXN0SW5Cb2R5KGFkdmljZSldKSxcbiAgICAuLi5kYXRhLm5hbWVkLm1hcCgoeyBmaWxlLCBmYWN0cywgbGluZU9mIH0pID0+IGZhY3RzLm1hcCgoaWQpID0+ICh7IGZpbGUsIGxpbmU6IGxpbmVPZihpZCksIGlkIH0pKSksXG4gICAgLi4uKHBlbmFsdGllcyA/IGxpc3RHcm91bmRzKHBlbmFsdGllcy5kYXRhKSA6IFtdKS5tYXAoKGlkcykgPT5cbiAgICAgIGlkcy5tYXAoKGlkKSA9PiAoeyBmaWxlOiBwZW5hbHRpZXNGaWxlLCBsaW5lOiBwZW5hbHRpZXM/LmxpbmVPZihpZCkgPz8gMCwgaWQgfSkpLFxuICAgICksXG4gICAgLi4uKHRydXRocz8uZGF0YSA/PyBbXSkubWFwKCh7IGZlaXQgfSkgPT4gW1xuICAgICAgeyBmaWxlOiB0cnV0aHNGaWxlLCBsaW5lOiB0cnV0aHM/LmxpbmVPZihmZWl0KSA/PyAwLCBpZDogZmVpdCB9LFxuICAgIF0pLFxuICBdXG59XG5cbi8qKiBUaGUgZmFjdHMgb2YgZWFjaCByb3csIGFuZCBvZiB3aGF0IGNvdW50cyBmb3IgZXZlcnkgcm93LiAqL1xuZnVuY3Rpb24gbGlzdEdyb3VuZHMoeyBqZXVnZCwgcmlqZW4gfTogUGVuYWx0eUZpbGUpOiAocmVhZG9ubHkgc3RyaW5nW10pW10ge1xuICByZXR1cm4gWy4uLk9iamVjdC52YWx1ZXMoamV1Z2QpLm1hcCgoeyBmZWl0ZW4gfSkgPT4gZmVpdGVuKSwgLi4ucmlqZW4ubWFwKCh7IGZlaXQgfSkgPT4gbGlzdEZhY3RzKGZlaXQpKV1cbn1cblxuZnVuY3Rpb24gbGlzdEluRnJvbnQoeyBmaWxlLCB0cmVlIH06IFBpY2s8UGFnZSwgJ2ZpbGUnIHwgJ3RyZWUnPiwgaWRzOiByZWFkb25seSBzdHJpbmdbXSk6IENpdGF0aW9uW10ge1xuICByZXR1cm4gWy4uLm5ldyBTZXQoaWRzKV0ubWFwKChpZCkgPT4gKHsgZmlsZSwgbGluZTogMSArIGZpbmRMaW5lKGZyb250TWF0dGVyVGV4dCh0cmVlKSwgaWQpLCBpZCB9KSlcbn1cblxuZnVuY3Rpb24gbGlzdEluQm9keSh7IGZpbGUsIHRyZWUgfTogUGljazxQYWdlLCAnZmlsZScgfCAndHJlZSc+KTogQ2l0YXRpb25bXSB7XG4gIGNvbnN0IGZvdW5kOiBDaXRhdGlvbltdID0gW11cbiAgdmlzaXQodHJlZSwgWydtZHhKc3hGbG93RWxlbWVudCcsICdtZHhKc3hUZXh0RWxlbWVudCddLCAobm9kZSkgPT4ge1xuICAgIGNvbnN0IGVsZW1lbnQgPSBub2RlIGFzIEpzeE5vZGVcbiAgICBpZiAoZWxlbWVudC5uYW1lICE9PSAnRmVpdCcpIHJldHVyblxuICAgIGZvciAoY29uc3QgaWQgb2YgcmVhZElkcyhlbGVtZW50KSkgZm91bmQucHVzaCh7IGZpbGUsIGxpbmU6IGVsZW1lbnQucG9zaXRpb24/LnN0YXJ0LmxpbmUgPz8gMSwgaWQgfSlcbiAgfSlcbiAgcmV0dXJuIGZvdW5kXG59XG4iLCIvKiogQSBzZW50ZW5jZSwgYW5kIHdoZXJlIGl0IGJlZ2lucyBpbiB0aGUgdGV4dCB0aGF0IGl0IGNvbWVzIGZyb20uICovXG5leHBvcnQgaW50ZXJmYWNlIFNlbnRlbmNlIHtcbiAgcmVhZG9ubHkgdGV4dDogc3RyaW5nXG4gIHJlYWRvbmx5IHN0YXJ0OiBudW1iZXJcbn1cblxuLyoqIEEgZnVsbCBzdG9wIGFmdGVyIHRoZXNlIGVuZHMgbm8gc2VudGVuY2UuIE1hdGNoZWQgYXQgdGhlIGVuZCBvZiBhIHBpZWNlLCBpbiBhbnkgY2FzZS4gKi9cbmNvbnN0IGFiYnJldmlhdGlvbnMgPVxuICAvKD86XnxbXFxzKF0pKD86YXJ0fGJpanZ8YnZ8Y2F8ZFxcLndcXC56fGVcXC5kfGVuenxldnR8aW5jbHxqbHxtXFwubnxtYXh8bWlufG1yfG5yfG9cXC5hfHB8cmVzcHx0XFwuYVxcLnZ8dFxcLm9cXC52fHZnbHx6XFwub1xcLnp8emduKVxcLlxccyokL2lcblxuY29uc3Qgc2VnbWVudGVyID0gbmV3IEludGwuU2VnbWVudGVyKCdubCcsIHsgZ3JhbnVsYXJpdHk6ICdzZW50ZW5jZScgfSlcblxuLyoqIFNwbGl0cyBydW5uaW5nIHRleHQgaW50byBzZW50ZW5jZXMuIEFuIGFiYnJldmlhdGlvbiB3aXRoIGEgZnVsbCBzdG9wIGRvZXMgbm90IGVuZCBvbmUuICovXG5leHBvcnQgZnVuY3Rpb24gc3BsaXRTZW50ZW5jZXModGV4dDogc3RyaW5nKTogU2VudGVuY2VbXSB7XG4gIGNvbnN0IHNlbnRlbmNlczogeyB0ZXh0OiBzdHJpbmc7IHN0YXJ0OiBudW1iZXIgfVtdID0gW11cbiAgZm9yIChjb25zdCB7IHNlZ21lbnQsIGluZGV4IH0gb2Ygc2VnbWVudGVyLnNlZ21lbnQodGV4dCkpIHtcbiAgICBjb25zdCBwcmV2aW91cyA9IHNlbnRlbmNlcy5hdCgtMSlcbiAgICBpZiAocHJldmlvdXMgJiYgYWJicmV2aWF0aW9ucy50ZXN0KHByZXZpb3VzLnRleHQpKSBwcmV2aW91cy50ZXh0ICs9IHNlZ21lbnRcbiAgICBlbHNlIHNlbnRlbmNlcy5wdXNoKHsgdGV4dDogc2VnbWVudCwgc3RhcnQ6IGluZGV4IH0pXG4gIH1cbiAgcmV0dXJuIHNlbnRlbmNlc1xuICAgIC5tYXAoKHNlbnRlbmNlKSA9PiAoe1xuICAgICAgdGV4dDogc2VudGVuY2UudGV4dC50cmltKCksXG4gICAgICBzdGFydDogc2VudGVuY2Uuc3RhcnQgKyAoc2VudGVuY2UudGV4dC5sZW5ndGggLSBzZW50ZW5jZS50ZXh0LnRyaW1TdGFydCgpLmxlbmd0aCksXG4gICAgfSkpXG4gICAgLmZpbHRlcigoc2VudGVuY2UpID0+IGNvdW50V29yZHMoc2VudGVuY2UudGV4dCkgPiAwKVxufVxuXG4vKiogVGhlIHdvcmRzIG9mIGEgdGV4dCBhcyBhIHJlYWRlciBjb3VudHMgdGhlbTogd2hhdCBzdGFuZHMgYmV0d2VlbiBzcGFjZXMgYW5kIGhhcyBhIGxldHRlciBvciBkaWdpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaXN0V29yZHModGV4dDogc3RyaW5nKTogc3RyaW5nW10ge1xuICByZXR1cm4gdGV4dC5zcGxpdCgvXFxzKy8pLmZpbHRlcigod29yZCkgPT4gL1tcXHB7TH1cXHB7Tn1dL3UudGVzdCh3b3JkKSlcbn1cblxuLyoqIEhvdyBtYW55IHdvcmRzIGEgdGV4dCBoYXMuICovXG5leHBvcnQgZnVuY3Rpb24gY291bnRXb3Jkcyh0ZXh0OiBzdHJpbmcpOiBudW1iZXIge1xuICByZXR1cm4gbGlzdFdvcmRzKHRleHQpLmxlbmd0aFxufVxuIiwiaW1wb3J0IHR5cGUgeyBIZWFkaW5nLCBSb290LCBSb290Q29udGVudCB9IGZyb20gJ21kYXN0J1xuaW1wb3J0IHsgdG9TdHJpbmcgfSBmcm9tICdtZGFzdC11dGlsLXRvLXN0cmluZydcblxuLyoqIFRoZSBoZWFkaW5nIG9mIHRoZSBjYXJkIHdpdGggd2hpY2ggYSBwaGVub21lbm9uIHBhZ2UgYmVnaW5zLiAqL1xuZXhwb3J0IGNvbnN0IHdvcmtDYXJkSGVhZGluZyA9ICdXYXQgZG9lIGplIGVlcnN0PydcblxuLyoqIFRoZSB0d28gc2lkZXMgb2YgYSB3b3JrIGNhcmQsIGluIHRoaXMgb3JkZXI6IGVhY2ggaGFzIGEgaGVhZGluZyBhbmQgYSBsaXN0LiAqL1xuZXhwb3J0IGNvbnN0IHdvcmtDYXJkU2lkZXMgPSBbJ0hldCBvdmVya3dhbSBkZSBqb25nZXJlJywgJ0RlIGpvbmdlcmUgZGVlZCBoZXQgemVsZiddIGFzIGNvbnN0XG5cbi8qKiBPbmUgc2lkZSBvZiBhIGNhcmQgYXMgaXQgc3RhbmRzIG9uIGEgcGFnZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV29ya0NhcmRTaWRlIHtcbiAgcmVhZG9ubHkgaGVhZGluZzogSGVhZGluZ1xuICByZWFkb25seSBib2R5OiByZWFkb25seSBSb290Q29udGVudFtdXG59XG5cbi8qKiBUaGUgY2FyZCBvZiBhIHBhZ2U6IGV2ZXJ5dGhpbmcgdW5kZXIgaXRzIGZpcnN0IGhlYWRpbmcsIHVwIHRvIHRoZSBuZXh0IG9uZSBvZiB0aGF0IGxldmVsLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXb3JrQ2FyZCB7XG4gIHJlYWRvbmx5IGhlYWRpbmc6IEhlYWRpbmdcbiAgLyoqIFdoYXQgc3RhbmRzIGJldHdlZW4gdGhlIGhlYWRpbmcgYW5kIHRoZSBmaXJzdCBzaWRlLiAqL1xuICByZWFkb25seSBvcGVuaW5nOiByZWFkb25seSBSb290Q29udGVudFtdXG4gIHJlYWRvbmx5IHNpZGVzOiByZWFkb25seSBXb3JrQ2FyZFNpZGVbXVxufVxuXG4vKiogVGhlIHdvcmsgY2FyZCB3aXRoIHdoaWNoIGEgdGV4dCBiZWdpbnM7IHVuZGVmaW5lZCB3aGVuIGl0IGJlZ2lucyBpbiBhbm90aGVyIHdheS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaW5kV29ya0NhcmQodHJlZTogUm9vdCk6IFdvcmtDYXJkIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgYmxvY2tzID0gdHJlZS5jaGlsZHJlbi5maWx0ZXIoKHsgdHlwZSB9KSA9PiB0eXBlICE9PSAneWFtbCcpXG4gIGNvbnN0IFtoZWFkaW5nXSA9IGJsb2Nrc1xuICBpZiAoaGVhZGluZz8udHlwZSAhPT0gJ2hlYWRpbmcnIHx8IGhlYWRpbmcuZGVwdGggIT09IDIgfHwgdG9TdHJpbmcoaGVhZGluZykgIT09IHdvcmtDYXJkSGVhZGluZylcbiAgICByZXR1cm4gdW5kZWZpbmVkXG4gIGNvbnN0IG9wZW5pbmc6IFJvb3RDb250ZW50W10gPSBbXVxuICBjb25zdCBzaWRlczogeyBoZWFkaW5nOiBIZWFkaW5nOyBib2R5OiBSb290Q29udGVudFtdIH1bXSA9IFtdXG4gIGZvciAoY29uc3QgYmxvY2sgb2YgYmxvY2tzLnNsaWNlKDEpKSB7XG4gICAgaWYgKGJsb2NrLnR5cGUgPT09ICdoZWFkaW5nJyAmJiBibG9jay5kZXB0aCA9PT0gMikgYnJlYWtcbiAgICBpZiAoYmxvY2sudHlwZSA9PT0gJ2hlYWRpbmcnKSBzaWRlcy5wdXNoKHsgaGVhZGluZzogYmxvY2ssIGJvZHk6IFtdIH0pXG4gICAgZWxzZSAoc2lkZXMuYXQoLTEpPy5ib2R5ID8/IG9wZW5pbmcpLnB1c2goYmxvY2spXG4gIH1cbiAgcmV0dXJuIHsgaGVhZGluZywgb3BlbmluZywgc2lkZXMgfVxufVxuXG4vKipcbiAqIFJlbWFyayBwbHVnaW4gdGhhdCBmcmFtZXMgdGhlIHdvcmsgY2FyZCwgc28gdGhhdCBhIHBhZ2UgY2FuIHNob3cgaXQgYXMgYSBib3ggd2l0aCBpdHMgc2lkZXMgbmV4dCB0byBlYWNoIG90aGVyLiBJdFxuICogb25seSBhZGRzIGVsZW1lbnRzOiB0aGUgaGVhZGluZ3MsIGxpc3RzIGFuZCB3b3JkcyBzdGF5IGFzIHRoZXkgYXJlLlxuICovXG5leHBvcnQgZnVuY3Rpb24gZnJhbWVXb3JrQ2FyZCgpIHtcbiAgcmV0dXJuICh0cmVlOiBSb290KSA9PiB7XG4gICAgY29uc3QgY2FyZCA9IGZpbmRXb3JrQ2FyZCh0cmVlKVxuICAgIGlmICghY2FyZCkgcmV0dXJuXG4gICAgY29uc3QgeyBoZWFkaW5nLCBvcGVuaW5nLCBzaWRlcyB9ID0gY2FyZFxuICAgIGNvbnN0IGZyYW1lZCA9IG5ldyBTZXQ8Um9vdENvbnRlbnQ+KFtcbiAgICAgIGhlYWRpbmcsXG4gICAgICAuLi5vcGVuaW5nLFxuICAgICAgLi4uc2lkZXMuZmxhdE1hcCgoc2lkZSkgPT4gW3NpZGUuaGVhZGluZywgLi4uc2lkZS5ib2R5XSksXG4gICAgXSlcbiAgICBjb25zdCBmcmFtZSA9IG1ha2VFbGVtZW50KCdzZWN0aW9uJywgJ3dvcmstY2FyZCcsIFtcbiAgICAgIGhlYWRpbmcsXG4gICAgICAuLi5vcGVuaW5nLFxuICAgICAgbWFrZUVsZW1lbnQoXG4gICAgICAgICdkaXYnLFxuICAgICAgICAnd29yay1jYXJkLXNpZGVzJyxcbiAgICAgICAgc2lkZXMubWFwKChzaWRlKSA9PiBtYWtlRWxlbWVudCgnZGl2JywgJ3dvcmstY2FyZC1zaWRlJywgW3NpZGUuaGVhZGluZywgLi4uc2lkZS5ib2R5XSkpLFxuICAgICAgKSxcbiAgICBdKVxuICAgIHRyZWUuY2hpbGRyZW4gPSB0cmVlLmNoaWxkcmVuLmZsYXRNYXAoKGJsb2NrKSA9PlxuICAgICAgYmxvY2sgPT09IGhlYWRpbmcgPyBbZnJhbWVdIDogZnJhbWVkLmhhcyhibG9jaykgPyBbXSA6IFtibG9ja10sXG4gICAgKVxuICB9XG59XG5cbmZ1bmN0aW9uIG1ha2VFbGVtZW50KG5hbWU6IHN0cmluZywgY2xhc3NOYW1lOiBzdHJpbmcsIGNoaWxkcmVuOiByZWFkb25seSBSb290Q29udGVudFtdKTogUm9vdENvbnRlbnQge1xuICAvLyBhIG5vZGUgdGhhdCBvbmx5IEhUTUwga25vd3M6IG1hcmtkb3duIGhhcyBubyBib3hlc1xuICByZXR1cm4ge1xuICAgIHR5cGU6ICdmcmFtZScsXG4gICAgZGF0YTogeyBoTmFtZTogbmFtZSwgaFByb3BlcnRpZXM6IHsgY2xhc3NOYW1lOiBbY2xhc3NOYW1lXSB9IH0sXG4gICAgY2hpbGRyZW4sXG4gIH0gYXMgdW5rbm93biBhcyBSb290Q29udGVudFxufVxuIiwiaW1wb3J0IHR5cGUgeyBMaXN0LCBMaXN0SXRlbSwgTm9kZSwgUm9vdCwgUm9vdENvbnRlbnQgfSBmcm9tICdtZGFzdCdcbmltcG9ydCB7IHRvU3RyaW5nIH0gZnJvbSAnbWRhc3QtdXRpbC10by1zdHJpbmcnXG5pbXBvcnQgeyB2aXNpdCB9IGZyb20gJ3VuaXN0LXV0aWwtdmlzaXQnXG5pbXBvcnQgdHlwZSB7IFByb2JsZW0gfSBmcm9tICcuLi8uLi9zY2hlbWEvYnVpbGQvZXhwbGFpbi1pc3N1ZXMnXG5pbXBvcnQgeyBpc0luY2x1ZGUgfSBmcm9tICcuLi9wYWdlL2luY2x1ZGUtcGFydHMnXG5pbXBvcnQgeyBsaXN0SGVhZGluZ3MgfSBmcm9tICcuLi9wYWdlL25hbWUtaGVhZGluZ3MnXG5pbXBvcnQgdHlwZSB7IFBhZ2UgfSBmcm9tICcuLi9yZWFkL3JlYWQtcGFnZXMnXG5pbXBvcnQgeyBzcGxpdFNlbnRlbmNlcyB9IGZyb20gJy4vc3BsaXQtc2VudGVuY2VzJ1xuaW1wb3J0IHsgZmluZFdvcmtDYXJkLCB3b3JrQ2FyZEhlYWRpbmcsIHdvcmtDYXJkU2lkZXMgfSBmcm9tICcuLi9wYWdlL3dvcmstY2FyZCdcblxuLyoqIFRoZSBmaXhlZCBoZWFkaW5ncyBvZiBhIHBoZW5vbWVub24gcGFnZSwgaW4gdGhlIG9yZGVyIGluIHdoaWNoIHRoZXkgc3RhbmQgdGhlcmUuICovXG5jb25zdCBmaXhlZEhlYWRpbmdzOiByZWFkb25seSBzdHJpbmdbXSA9IFtcbiAgd29ya0NhcmRIZWFkaW5nLFxuICAnV2F0IGlzIGhldD8nLFxuICAnSG9lIHJhYWt0IGVlbiBqb25nZXJlIGVyaW4/JyxcbiAgJ1dpZSBkb2VuIGVyIG1lZT8nLFxuICAnV2Vsa2Ugd29vcmRlbiBob29yIGplPycsXG4gICdXYWFyYWFuIG1lcmsgamUgaGV0PycsXG4gICdXYXQga2FuIGhldCBvb2sgemlqbj8nLFxuICAnV2F0IHplZ3QgZGUgd2V0PycsXG4gICdXYXQgemlqbiBkZSBnZXZvbGdlbj8nLFxuXVxuXG4vKiogQSBjYXJkIGlzIHdoYXQgc29tZWJvZHkgcmVhZHMgZmlyc3QsIGluIGEgaHVycnkuICovXG5jb25zdCBtb3N0UG9pbnRzID0gNFxuY29uc3QgbW9zdFNlbnRlbmNlcyA9IDJcblxuLyoqIFdoZXRoZXIgYSBwYWdlIGhhcyB0byBiZWdpbiB3aXRoIGEgd29yayBjYXJkOiBldmVyeSBwaGVub21lbm9uIGJ1dCB0aG9zZSBhYm91dCB0aGUgc3ViamVjdCBhcyBhIHdob2xlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5lZWRzV29ya0NhcmQoeyBmcm9udE1hdHRlciB9OiBQaWNrPFBhZ2UsICdmcm9udE1hdHRlcic+KTogYm9vbGVhbiB7XG4gIHJldHVybiBmcm9udE1hdHRlci5jb2xsZWN0aW9uID09PSAnZmVub21lZW4nICYmIGZyb250TWF0dGVyLmdyb2VwICE9PSAnYWxnZW1lZW4nXG59XG5cbi8qKlxuICogV2hhdCBhIHBoZW5vbWVub24gcGFnZSBsYWNrcyB0byBiZSBhIHdvcmsgY2FyZCBmaXJzdC4gYHBhZ2VgIGlzIGFzIGEgcmVhZGVyIGdldHMgaXQsIGB3cml0dGVuYCBhcyBpdCBzdGFuZHMgaW4gaXRzXG4gKiBmaWxlOiBhbiBpbmNsdWRlZCBhZHZpY2UgY291bnRzIGZvciBpdHMgcG9pbnRzIGFuZCBsaW5rcywgaXRzIGxlbmd0aCBpcyBpdHMgb3duLlxuICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tXb3JrQ2FyZChwYWdlOiBQYWdlLCB3cml0dGVuOiBQYWdlKTogUHJvYmxlbVtdIHtcbiAgaWYgKCFuZWVkc1dvcmtDYXJkKHBhZ2UpKSByZXR1cm4gW11cbiAgY29uc3QgcHJvYmxlbXM6IFByb2JsZW1bXSA9IFtdXG4gIGNvbnN0IGF0ID0gKG5vZGU6IE5vZGUgfCB1bmRlZmluZWQpID0+IG5vZGU/LnBvc2l0aW9uPy5zdGFydC5saW5lID8/IDFcbiAgY29uc3Qgbm90ZSA9IChsaW5lOiBudW1iZXIsIG1lc3NhZ2U6IHN0cmluZykgPT4gcHJvYmxlbXMucHVzaCh7IGZpbGU6IHBhZ2UuZmlsZSwgbGluZSwgbWVzc2FnZSB9KVxuICBjb25zdCBjYXJkID0gZmluZFdvcmtDYXJkKHBhZ2UudHJlZSlcbiAgaWYgKCFjYXJkKSB7XG4gICAgbm90ZShcbiAgICAgIGF0KHBhZ2UudHJlZS5jaGlsZHJlbi5maW5kKCh7IHR5cGUgfSkgPT4gdHlwZSAhPT0gJ3lhbWwnKSksXG4gICAgICBgZWVuIGZlbm9tZWVuIGJlZ2ludCBtZXQgJyMjICR7d29ya0NhcmRIZWFkaW5nfSc6IHpldCBkaWUga29wIGJvdmVuYWFuLCBib3ZlbiBhbCBoZXQgYW5kZXJlYCxcbiAgICApXG4gICAgcmV0dXJuIHByb2JsZW1zXG4gIH1cbiAgY2hlY2tPcmRlcihwYWdlLnRyZWUsIChub2RlLCBtZXNzYWdlKSA9PiBub3RlKGF0KG5vZGUpLCBtZXNzYWdlKSlcbiAgY29uc3QgbGluZSA9IGF0KGNhcmQuaGVhZGluZylcbiAgY29uc3QgbmFtZXMgPSBjYXJkLnNpZGVzLm1hcCgoeyBoZWFkaW5nIH0pID0+IHRvU3RyaW5nKGhlYWRpbmcpKVxuICBpZiAobmFtZXMubGVuZ3RoICE9PSB3b3JrQ2FyZFNpZGVzLmxlbmd0aCB8fCB3b3JrQ2FyZFNpZGVzLnNvbWUoKG5hbWUsIGluZGV4KSA9PiBuYW1lc1tpbmRleF0gIT09IG5hbWUpKVxuICAgIG5vdGUoXG4gICAgICBsaW5lLFxuICAgICAgYG9uZGVyICcke3dvcmtDYXJkSGVhZGluZ30nIHN0YWFuIHByZWNpZXMgJHt3b3JrQ2FyZFNpZGVzLm1hcCgobmFtZSkgPT4gYCcjIyMgJHtuYW1lfSdgKS5qb2luKCcgZW4gJyl9YCxcbiAgICApXG4gIGZvciAoY29uc3QgYmxvY2sgb2YgW1xuICAgIC4uLmNhcmQub3BlbmluZyxcbiAgICAuLi5jYXJkLnNpZGVzLmZsYXRNYXAoKHsgYm9keSB9KSA9PiBib2R5LmZpbHRlcigoeyB0eXBlIH0pID0+IHR5cGUgIT09ICdsaXN0JykpLFxuICBdKVxuICAgIG5vdGUoXG4gICAgICBhdChibG9jaykgPT09IDEgPyBsaW5lIDogYXQoYmxvY2spLFxuICAgICAgYGluICcke3dvcmtDYXJkSGVhZGluZ30nIHN0YWFuIGFsbGVlbiBsaWpzdHB1bnRlbjogbWFhayBlciBlZW4gcHVudCB2YW4sIG9mIHpldCBoZXQgbGFnZXJgLFxuICAgIClcbiAgZm9yIChjb25zdCB7IGhlYWRpbmcsIGJvZHkgfSBvZiBjYXJkLnNpZGVzKVxuICAgIGlmIChsaXN0SXRlbXMoYm9keSkubGVuZ3RoID09PSAwKVxuICAgICAgbm90ZShhdChoZWFkaW5nKSwgYG9uZGVyICcke3RvU3RyaW5nKGhlYWRpbmcpfScgc3RhYXQgZ2VlbiBsaWpzdHB1bnQ6IHplZyB3YXQgamUgYWxzIGVlcnN0ZSBkb2V0YClcbiAgY29uc3QgcG9pbnRzID0gY2FyZC5zaWRlcy5mbGF0TWFwKCh7IGJvZHkgfSkgPT4gbGlzdEl0ZW1zKGJvZHkpKVxuICBpZiAocG9pbnRzLmxlbmd0aCA+IG1vc3RQb2ludHMpXG4gICAgbm90ZShcbiAgICAgIGxpbmUsXG4gICAgICBgJHtwb2ludHMubGVuZ3RofSBwdW50ZW4gaW4gJyR7d29ya0NhcmRIZWFkaW5nfSc6IGhvdWQgZXIgaG9vZ3VpdCAke21vc3RQb2ludHN9LCBzYW1lbiB2b29yIGJlaWRlIGthbnRlbmAsXG4gICAgKVxuICBmb3IgKGNvbnN0IGNvbGxlY3Rpb24gb2YgWydyb3V0ZScsICdjb250YWN0J10gYXMgY29uc3QpXG4gICAgaWYgKCFwb2ludHMuc29tZSgocG9pbnQpID0+IGxpbmtzVG8ocG9pbnQsIGNvbGxlY3Rpb24pKSlcbiAgICAgIG5vdGUobGluZSwgYGdlZW4gbGluayBuYWFyIGVlbiAke2NvbGxlY3Rpb259IGluICcke3dvcmtDYXJkSGVhZGluZ30nOiB6ZXQgZXIgbWluc3RlbnMgw6nDqW5gKVxuICBmb3IgKGNvbnN0IHBvaW50IG9mIChmaW5kV29ya0NhcmQod3JpdHRlbi50cmVlKT8uc2lkZXMgPz8gW10pLmZsYXRNYXAoKHsgYm9keSB9KSA9PiBsaXN0SXRlbXMoYm9keSkpKVxuICAgIGlmICghcG9pbnQuY2hpbGRyZW4uc29tZShpc09ubHlJbmNsdWRlKSAmJiBzcGxpdFNlbnRlbmNlcyh0b1N0cmluZyhwb2ludCkudHJpbSgpKS5sZW5ndGggPiBtb3N0U2VudGVuY2VzKVxuICAgICAgbm90ZShcbiAgICAgICAgYXQocG9pbnQpLFxuICAgICAgICBgZWVuIHB1bnQgdmFuIG1lZXIgZGFuICR7bW9zdFNlbnRlbmNlc30gemlubmVuIGluICcke3dvcmtDYXJkSGVhZGluZ30nOiBtYWFrIGhldCBrb3J0ZXJgLFxuICAgICAgKVxuICByZXR1cm4gcHJvYmxlbXNcbn1cblxuLyoqIFRoZSBmaXhlZCBoZWFkaW5ncyB0aGF0IGFyZSB0aGVyZSBzdGFuZCBpbiB0aGUgZml4ZWQgb3JkZXIuICovXG5mdW5jdGlvbiBjaGVja09yZGVyKHRyZWU6IFJvb3QsIG5vdGU6IChub2RlOiBOb2RlLCBtZXNzYWdlOiBzdHJpbmcpID0+IHZvaWQpIHtcbiAgbGV0IGxhc3QgPSAtMVxuICBmb3IgKGNvbnN0IHsgbm9kZSwgdGV4dCB9IG9mIGxpc3RIZWFkaW5ncyh0cmVlKSkge1xuICAgIGNvbnN0IHBsYWNlID0gZml4ZWRIZWFkaW5ncy5pbmRleE9mKHRleHQpXG4gICAgaWYgKHBsYWNlID09PSAtMSB8fCBub2RlLmRlcHRoICE9PSAyKSBjb250aW51ZVxuICAgIGlmIChwbGFjZSA8IGxhc3QpIG5vdGUobm9kZSwgYCcke3RleHR9JyBzdGFhdCB0ZSBsYWFnOiB6ZXQgaGV0IGJvdmVuICcke2ZpeGVkSGVhZGluZ3NbbGFzdF0gPz8gJyd9J2ApXG4gICAgbGFzdCA9IE1hdGgubWF4KGxhc3QsIHBsYWNlKVxuICB9XG59XG5cbmZ1bmN0aW9uIGxpc3RJdGVtcyhib2R5OiByZWFkb25seSBSb290Q29udGVudFtdKTogTGlzdEl0ZW1bXSB7XG4gIHJldHVybiBib2R5LmZpbHRlcigoYmxvY2spOiBibG9jayBpcyBMaXN0ID0+IGJsb2NrLnR5cGUgPT09ICdsaXN0JykuZmxhdE1hcCgoeyBjaGlsZHJlbiB9KSA9PiBjaGlsZHJlbilcbn1cblxuZnVuY3Rpb24gbGlua3NUbyhwb2ludDogTGlzdEl0ZW0sIGNvbGxlY3Rpb246IHN0cmluZyk6IGJvb2xlYW4ge1xuICBsZXQgZm91bmQgPSBmYWxzZVxuICB2aXNpdChwb2ludCwgJ2xpbmsnLCAoeyB1cmwgfSkgPT4ge1xuICAgIGZvdW5kIHx8PSB1cmwuc3RhcnRzV2l0aChgLyR7Y29sbGVjdGlvbn0vYClcbiAgfSlcbiAgcmV0dXJuIGZvdW5kXG59XG5cbmZ1bmN0aW9uIGlzT25seUluY2x1ZGUobm9kZTogTm9kZSk6IGJvb2xlYW4ge1xuICByZXR1cm4gaXNJbmNsdWRlKG5vZGUpIHx8ICgnY2hpbGRyZW4nIGluIG5vZGUgJiYgKG5vZGUgYXMgTGlzdCkuY2hpbGRyZW4uc29tZShpc0luY2x1ZGUpKVxufVxuIiwiaW1wb3J0IHsgcmVhZEZpbGUgfSBmcm9tICdub2RlOmZzL3Byb21pc2VzJ1xuaW1wb3J0IHsgam9pbiB9IGZyb20gJ25vZGU6cGF0aCdcbmltcG9ydCB0eXBlIHsgUHJvYmxlbSB9IGZyb20gJy4uLy4uL3NjaGVtYS9idWlsZC9leHBsYWluLWlzc3VlcydcbmltcG9ydCB0eXBlIHsgTWFrZXJzVm9pY2UgfSBmcm9tICcuLi8uLi9zY2hlbWEvYnVpbGQvbWFrZXJzLXZvaWNlJ1xuaW1wb3J0IHR5cGUgeyBQZW5hbHR5RmlsZSB9IGZyb20gJy4uLy4uL3NjaGVtYS9idWlsZC9wZW5hbHRpZXMnXG5pbXBvcnQgdHlwZSB7IFRydXRoIH0gZnJvbSAnLi4vLi4vc2NoZW1hL2J1aWxkL3RydXRocydcbmltcG9ydCB7IGNoZWNrQWR2aWNlVXNlIH0gZnJvbSAnLi9jaGVjay1hZHZpY2VzJ1xuaW1wb3J0IHsgY2hlY2tNYWtlcnNWb2ljZSB9IGZyb20gJy4vY2hlY2stbWFrZXJzLXZvaWNlJ1xuaW1wb3J0IHsgY2hlY2tPd25QZW5hbHRpZXMgfSBmcm9tICcuL2NoZWNrLXBlbmFsdGllcydcbmltcG9ydCB7IGNoZWNrUmVwbGFjZWQgfSBmcm9tICcuL2NoZWNrLXJlcGxhY2VkJ1xuaW1wb3J0IHsgY2hlY2tUcnV0aHMsIHJlYWRXaG9sZVRleHQsIHR5cGUgQ2hlY2tlZFRleHQgfSBmcm9tICcuL2NoZWNrLXRydXRocydcbmltcG9ydCB7IGNoZWNrV29ya0NhcmQgfSBmcm9tICcuL2NoZWNrLXdvcmstY2FyZCdcbmltcG9ydCB7IGxpc3RQYWdlUHJvc2UgfSBmcm9tICcuL2xpc3QtcGFnZS1wcm9zZSdcbmltcG9ydCB0eXBlIHsgUHJvc2UgfSBmcm9tICcuL3Byb3NlJ1xuaW1wb3J0IHR5cGUgeyBTdGFuZGluZ0FkdmljZSB9IGZyb20gJy4uL3JlYWQvcmVhZC1hZHZpY2VzJ1xuaW1wb3J0IHR5cGUgeyBDb250ZW50RGF0YSB9IGZyb20gJy4uL3JlYWQvcmVhZC1kYXRhJ1xuaW1wb3J0IHR5cGUgeyBQYWdlIH0gZnJvbSAnLi4vcmVhZC9yZWFkLXBhZ2VzJ1xuaW1wb3J0IHR5cGUgeyBSZWdpc3RlciB9IGZyb20gJy4uL3JlYWQvcmVhZC1yZWdpc3RlcidcbmltcG9ydCB0eXBlIHsgUnVsZUZpbGUgfSBmcm9tICcuLi9yZWFkL3JlYWQteWFtbCdcblxuLyoqIEV2ZXJ5dGhpbmcgdGhhdCB0aGUgcnVsZXMgZm9yIHRoZSB0ZXh0IGFzIGEgd2hvbGUgbG9vayBhdC4gYHBhZ2VzYCBhbmQgYHdyaXR0ZW5gIGFyZSBpbiB0aGUgc2FtZSBvcmRlci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2hlY2tlZENvbnRlbnQge1xuICByZWFkb25seSByb290OiBzdHJpbmdcbiAgcmVhZG9ubHkgcmVnaXN0ZXI6IFJlZ2lzdGVyXG4gIHJlYWRvbmx5IHBhZ2VzOiByZWFkb25seSBQYWdlW11cbiAgcmVhZG9ubHkgd3JpdHRlbjogcmVhZG9ubHkgUGFnZVtdXG4gIHJlYWRvbmx5IGFkdmljZXM6IHJlYWRvbmx5IFN0YW5kaW5nQWR2aWNlW11cbiAgcmVhZG9ubHkgZGF0YTogQ29udGVudERhdGFcbiAgcmVhZG9ubHkgZGF0YVByb3NlOiByZWFkb25seSBQcm9zZVtdXG4gIHJlYWRvbmx5IHBlbmFsdGllczogUnVsZUZpbGU8UGVuYWx0eUZpbGU+IHwgdW5kZWZpbmVkXG4gIHJlYWRvbmx5IHZvaWNlOiBSdWxlRmlsZTxNYWtlcnNWb2ljZT4gfCB1bmRlZmluZWRcbiAgcmVhZG9ubHkgdHJ1dGhzOiBSdWxlRmlsZTxyZWFkb25seSBUcnV0aFtdPiB8IHVuZGVmaW5lZFxufVxuXG4vKiogVGhlIHJ1bGVzIHRoYXQgaG9sZCBmb3IgdGhlIHRleHQgYXMgYSB3aG9sZS4gKi9cbnR5cGUgUnVsZSA9ICdhZHZpZXMnIHwgJ3N0cmFmJyB8ICdtYWtlcnN0ZW0nIHwgJ3dhYXJoZWlkJyB8ICd2ZXJ2YW5nZW4nIHwgJ3dlcmtrYWFydCdcblxuLyoqIFdoYXQgYnJlYWtzIHRoZSBydWxlcyBmb3IgdGhlIHRleHQgYXMgYSB3aG9sZSwgYnkgcnVsZS4gQSBmaWxlIG9mIHJ1bGVzIHRoYXQgY2Fubm90IGJlIHJlYWQgaXMgYSBwcm9ibGVtIGVsc2V3aGVyZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBjaGVja1J1bGVzKGNvbnRlbnQ6IENoZWNrZWRDb250ZW50KTogUHJvbWlzZTxSZWNvcmQ8UnVsZSwgUHJvYmxlbVtdPj4ge1xuICBjb25zdCB7IHJvb3QsIHJlZ2lzdGVyLCBwYWdlcywgd3JpdHRlbiwgYWR2aWNlcywgZGF0YSwgZGF0YVByb3NlLCBwZW5hbHRpZXMsIHZvaWNlLCB0cnV0aHMgfSA9IGNvbnRlbnRcbiAgY29uc3QgdGV4dHMgPSBbLi4ud3JpdHRlbiwgLi4uYWR2aWNlcy5tYXAoKGFkdmljZSkgPT4gKHsgLi4uYWR2aWNlLCBjb2xsZWN0aW9uOiAnYWR2aWVzJyB9KSldXG4gIHJldHVybiB7XG4gICAgYWR2aWVzOiBjaGVja0FkdmljZVVzZShhZHZpY2VzLCB3cml0dGVuKSxcbiAgICBzdHJhZjogcGVuYWx0aWVzID8gY2hlY2tPd25QZW5hbHRpZXMocGVuYWx0aWVzLmRhdGEsIHRleHRzLCBwZW5hbHRpZXMubGluZU9mLCBkYXRhUHJvc2UpIDogW10sXG4gICAgbWFrZXJzdGVtOiB2b2ljZVxuICAgICAgPyBjaGVja01ha2Vyc1ZvaWNlKHZvaWNlLmRhdGEsIFsuLi50ZXh0cy5mbGF0TWFwKGxpc3RQYWdlUHJvc2UpLCAuLi5kYXRhUHJvc2VdLCB2b2ljZS5saW5lT2YpXG4gICAgICA6IFtdLFxuICAgIHdhYXJoZWlkOiB0cnV0aHNcbiAgICAgID8gY2hlY2tUcnV0aHMoXG4gICAgICAgICAgdHJ1dGhzLmRhdGEsXG4gICAgICAgICAgWy4uLmxpc3RUZXh0cyhjb250ZW50KSwgLi4uKGF3YWl0IHJlYWROYW1lZEZpbGVzKHJvb3QsIHRydXRocy5kYXRhLCBkYXRhUHJvc2UpKV0sXG4gICAgICAgICAgbmV3IFNldChyZWdpc3Rlci5mYWN0cy5rZXlzKCkpLFxuICAgICAgICAgIHRydXRocy5saW5lT2YsXG4gICAgICAgIClcbiAgICAgIDogW10sXG4gICAgdmVydmFuZ2VuOiBjaGVja1JlcGxhY2VkKHsgd3JpdHRlbiwgYWR2aWNlcywgZGF0YSwgcGVuYWx0aWVzLCB0cnV0aHMgfSwgcmVnaXN0ZXIpLFxuICAgIHdlcmtrYWFydDogcGFnZXMuZmxhdE1hcCgocGFnZSwgaW5kZXgpID0+IGNoZWNrV29ya0NhcmQocGFnZSwgd3JpdHRlbltpbmRleF0gPz8gcGFnZSkpLFxuICB9XG59XG5cbi8qKiBUaGUgdGV4dHMgdGhhdCB0cnV0aHMgYXJlIGFib3V0OiBwYWdlcyBhcyBhIHJlYWRlciBnZXRzIHRoZW0sIGFkdmljZXMgYW5kIGRhdGEgZmlsZXMuICovXG5mdW5jdGlvbiBsaXN0VGV4dHMoeyBwYWdlcywgYWR2aWNlcywgZGF0YVByb3NlIH06IENoZWNrZWRDb250ZW50KTogQ2hlY2tlZFRleHRbXSB7XG4gIGNvbnN0IGZpbGVzID0gbmV3IFNldChkYXRhUHJvc2UubWFwKCh7IGZpbGUgfSkgPT4gZmlsZSkpXG4gIHJldHVybiBbXG4gICAgLi4ucGFnZXMubWFwKChwYWdlKSA9PiAoeyBpZDogcGFnZS5pZCwgZmlsZTogcGFnZS5maWxlLCBwcm9zZTogbGlzdFBhZ2VQcm9zZShwYWdlKSB9KSksXG4gICAgLi4uYWR2aWNlcy5tYXAoKGFkdmljZSkgPT4gKHtcbiAgICAgIGlkOiBgYWR2aWVzLyR7YWR2aWNlLmlkfWAsXG4gICAgICBmaWxlOiBhZHZpY2UuZmlsZSxcbiAgICAgIHByb3NlOiBsaXN0UGFnZVByb3NlKHsgLi4uYWR2aWNlLCBjb2xsZWN0aW9uOiAnYWR2aWVzJyB9KSxcbiAgICB9KSksXG4gICAgLi4uWy4uLmZpbGVzXS5tYXAoKGZpbGUpID0+ICh7XG4gICAgICBpZDogZmlsZSxcbiAgICAgIGZpbGUsXG4gICAgICBwcm9zZTogZGF0YVByb3NlLmZpbHRlcigocHJvc2UpID0+IHByb3NlLmZpbGUgPT09IGZpbGUpLFxuICAgIH0pKSxcbiAgXVxufVxuXG4vKiogT3RoZXIgZmlsZXMgdGhhdCB0cnV0aHMgbmFtZSwgc3VjaCBhcyBhIHNjcmVlbi4gT25lIHRoYXQgaXMgZ29uZSBpcyBsZWZ0IG91dDogdGhlIHRydXRoIHRoZW4gaGFzIG5vIHBsYWNlLiAqL1xuYXN5bmMgZnVuY3Rpb24gcmVhZE5hbWVkRmlsZXMoXG4gIHJvb3Q6IHN0cmluZyxcbiAgdHJ1dGhzOiByZWFkb25seSBUcnV0aFtdLFxuICBkYXRhUHJvc2U6IHJlYWRvbmx5IFByb3NlW10sXG4pOiBQcm9taXNlPENoZWNrZWRUZXh0W10+IHtcbiAgY29uc3Qga25vd24gPSBuZXcgU2V0KGRhdGFQcm9zZS5tYXAoKHsgZmlsZSB9KSA9PiBmaWxlKSlcbiAgY29uc3QgbmFtZWQgPSBuZXcgU2V0KHRydXRocy5mbGF0TWFwKCh7IGJlc3RhbmQgfSkgPT4gYmVzdGFuZCA/PyBbXSkpXG4gIGNvbnN0IHJlYWQgPSBhd2FpdCBQcm9taXNlLmFsbChcbiAgICBbLi4ubmFtZWRdXG4gICAgICAuZmlsdGVyKChmaWxlKSA9PiAha25vd24uaGFzKGZpbGUpKVxuICAgICAgLm1hcCgoZmlsZSkgPT5cbiAgICAgICAgcmVhZEZpbGUoam9pbihyb290LCBmaWxlKSwgJ3V0ZjgnKS50aGVuKFxuICAgICAgICAgIChzb3VyY2UpID0+IFtyZWFkV2hvbGVUZXh0KGZpbGUsIHNvdXJjZSldLFxuICAgICAgICAgICgpID0+IFtdLFxuICAgICAgICApLFxuICAgICAgKSxcbiAgKVxuICByZXR1cm4gcmVhZC5mbGF0KClcbn1cbiIsImltcG9ydCB7IHogfSBmcm9tICd6b2QnXG5pbXBvcnQgeyBjb2xsZWN0aW9ucyB9IGZyb20gJy4uL2NvbGxlY3Rpb25zJ1xuXG4vKiogQSB3b3JkLCBvciB3b3JkcyB3aXRoIHNpbmdsZSBzcGFjZXMgb3IgaHlwaGVucywgYXMgc2VhcmNoIGNvbXBhcmVzIHRoZW0uICovXG5jb25zdCBmb2xkZWQgPSAvXlthLXowLTldKyg/OlsgLV1bYS16MC05XSspKiQvXG5cbmNvbnN0IHdvcmQgPSB6LnN0cmluZygpLnJlZ2V4KGZvbGRlZCwge1xuICBlcnJvcjogKHsgaW5wdXQgfSkgPT5cbiAgICBgJyR7U3RyaW5nKGlucHV0KX0nIG1vZXQgaW4ga2xlaW5lIGxldHRlcnMsIHpvbmRlciBhY2NlbnRlbiBlbiBhbmRlcmUgdGVrZW5zOiB6byB2ZXJnZWxpamt0IGhldCB6b2VrZW4gd29vcmRlbmAsXG59KVxuY29uc3Qgb25lV29yZCA9IHdvcmQucmVmaW5lKCh0ZXh0KSA9PiAhL1sgLV0vLnRlc3QodGV4dCksIHtcbiAgZXJyb3I6ICh7IGlucHV0IH0pID0+IGAnJHtTdHJpbmcoaW5wdXQpfScgbW9ldCDDqcOpbiB3b29yZCB6aWpuLCB6b25kZXIgc3BhdGllIG9mIHN0cmVlcGplYCxcbn0pXG5jb25zdCBsaXN0T2YgPSAoaXRlbTogei5ab2RUeXBlPHN0cmluZz4pID0+IHouYXJyYXkoaXRlbSkubWluKDEsICdkZSBsaWpzdCBpcyBsZWVnOiB6ZXQgZXIgZWVuIHdvb3JkIGluJylcblxuLyoqIFdoZXJlIGEgd29yZCBzdGFuZHMgaW4gYSBmaWxlLiAqL1xuaW50ZXJmYWNlIFBsYWNlIHtcbiAgcmVhZG9ubHkgd29yZDogc3RyaW5nXG4gIHJlYWRvbmx5IHBhdGg6IHJlYWRvbmx5IFByb3BlcnR5S2V5W11cbn1cblxuLyoqIFNheXMgb2YgZXZlcnkgd29yZCB0aGF0IHN0YW5kcyB0d2ljZSB3aGVyZSB0aGUgc2Vjb25kIG9uZSBzdGFuZHMuICovXG5mdW5jdGlvbiByZWZ1c2VEb3VibGVzPERhdGE+KGxpc3Q6IChkYXRhOiBEYXRhKSA9PiByZWFkb25seSBQbGFjZVtdKSB7XG4gIHJldHVybiAoZGF0YTogRGF0YSwgY29udGV4dDogei5SZWZpbmVtZW50Q3R4PERhdGE+KSA9PiB7XG4gICAgY29uc3Qgc2VlbiA9IG5ldyBTZXQ8c3RyaW5nPigpXG4gICAgZm9yIChjb25zdCB7IHdvcmQsIHBhdGggfSBvZiBsaXN0KGRhdGEpKSB7XG4gICAgICBpZiAoc2Vlbi5oYXMod29yZCkpXG4gICAgICAgIGNvbnRleHQuYWRkSXNzdWUoe1xuICAgICAgICAgIGNvZGU6ICdjdXN0b20nLFxuICAgICAgICAgIHBhdGg6IFsuLi5wYXRoXSxcbiAgICAgICAgICBtZXNzYWdlOiBgJyR7d29yZH0nIHN0YWF0IGVyIHR3ZWUga2VlcjogaGFhbCBlciBlZW4gd2VnYCxcbiAgICAgICAgfSlcbiAgICAgIHNlZW4uYWRkKHdvcmQpXG4gICAgfVxuICB9XG59XG5cbmNvbnN0IHBsYWNlID0gKHdvcmRzOiByZWFkb25seSBzdHJpbmdbXSwgLi4ucGF0aDogcmVhZG9ubHkgUHJvcGVydHlLZXlbXSk6IFBsYWNlW10gPT5cbiAgd29yZHMubWFwKCh3b3JkLCBhdCkgPT4gKHsgd29yZCwgcGF0aDogWy4uLnBhdGgsIGF0XSB9KSlcblxuLyoqIGNvbnRlbnQvd29vcmRlbi9zeW5vbmllbWVuLnlhbWw6IGdyb3VwcyBvZiB3b3JkcyBmb3IgdGhlIHNhbWUgdGhpbmcuIEEgd29yZCBtYXkgc3RhbmQgaW4gbW9yZSBncm91cHMsIGFuZCBvbmNlIGluIGVhY2guICovXG5leHBvcnQgY29uc3Qgc3lub255bUZpbGVTY2hlbWEgPSB6LmFycmF5KFxuICB6XG4gICAgLmFycmF5KHdvcmQpXG4gICAgLm1pbigyLCAnZWVuIGdyb2VwIGhlZWZ0IG1pbnN0ZW5zIHR3ZWUgd29vcmRlbjogemV0IGVyIGVlbiBiaWosIG9mIGhhYWwgZGUgZ3JvZXAgd2VnJylcbiAgICAuc3VwZXJSZWZpbmUocmVmdXNlRG91YmxlcygoZ3JvdXApID0+IHBsYWNlKGdyb3VwKSkpLFxuKVxuXG4vKiogY29udGVudC93b29yZGVuL2Fma29ydGluZ2VuLnlhbWw6IGFuIGFiYnJldmlhdGlvbiBhbmQgd2hhdCBpdCBzdGFuZHMgZm9yLiAqL1xuZXhwb3J0IGNvbnN0IGFiYnJldmlhdGlvbkZpbGVTY2hlbWEgPSB6XG4gIC5hcnJheShcbiAgICB6LnN0cmljdE9iamVjdCh7XG4gICAgICBhZmtvcnRpbmc6IG9uZVdvcmQsXG4gICAgICB2b2x1aXQ6IGxpc3RPZih3b3JkKS5zdXBlclJlZmluZShyZWZ1c2VEb3VibGVzKChsaXN0KSA9PiBwbGFjZShsaXN0KSkpLFxuICAgIH0pLFxuICApXG4gIC5zdXBlclJlZmluZShcbiAgICByZWZ1c2VEb3VibGVzKChyb3dzKSA9PiByb3dzLm1hcCgoeyBhZmtvcnRpbmcgfSwgYXQpID0+ICh7IHdvcmQ6IGFma29ydGluZywgcGF0aDogW2F0LCAnYWZrb3J0aW5nJ10gfSkpKSxcbiAgKVxuXG4vKiogY29udGVudC93b29yZGVuL2Vtb2ppLnlhbWw6IGFuIGVtb2ppIGFuZCB0aGUgd29yZCBmb3Igd2hhdCBpdCBzaG93cy4gV2hldGhlciBpdCBoYXMgY29sb3VyIGlzIG5vIHBhcnQgb2YgaXQuICovXG5leHBvcnQgY29uc3QgZW1vamlGaWxlU2NoZW1hID0gelxuICAuYXJyYXkoXG4gICAgei5zdHJpY3RPYmplY3Qoe1xuICAgICAgZW1vamk6IHpcbiAgICAgICAgLnN0cmluZygpXG4gICAgICAgIC50cmFuc2Zvcm0oKHNpZ24pID0+IHNpZ24ucmVwbGFjZUFsbCgnXFx1RkUwRicsICcnKSlcbiAgICAgICAgLnJlZmluZSgoc2lnbikgPT4gL15cXHB7RXh0ZW5kZWRfUGljdG9ncmFwaGljfSQvdS50ZXN0KHNpZ24pLCB7XG4gICAgICAgICAgbWVzc2FnZTogJ21vZXQgw6nDqW4gZW1vamkgemlqbiwgem9uZGVyIGh1aWRza2xldXIgZW4gbmlldCBzYW1lbmdlc3RlbGQnLFxuICAgICAgICB9KSxcbiAgICAgIHdvb3JkOiBvbmVXb3JkLFxuICAgIH0pLFxuICApXG4gIC5zdXBlclJlZmluZShyZWZ1c2VEb3VibGVzKChyb3dzKSA9PiByb3dzLm1hcCgoeyBlbW9qaSB9LCBhdCkgPT4gKHsgd29yZDogZW1vamksIHBhdGg6IFthdCwgJ2Vtb2ppJ10gfSkpKSlcblxuLyoqIGNvbnRlbnQvd29vcmRlbi9zdG9wd29vcmRlbi55YW1sOiB3b3JkcyB0aGF0IGRvIG5vdCBjb3VudCBpbiBhIHF1ZXN0aW9uLCBvciBvbmx5IGEgbGl0dGxlLiAqL1xuZXhwb3J0IGNvbnN0IHN0b3BXb3JkRmlsZVNjaGVtYSA9IHpcbiAgLnN0cmljdE9iamVjdCh7IHRlbGxlbl9uaWV0OiBsaXN0T2Yob25lV29yZCksIHRlbGxlbl93ZWluaWc6IGxpc3RPZihvbmVXb3JkKSB9KVxuICAuc3VwZXJSZWZpbmUoXG4gICAgcmVmdXNlRG91YmxlcygoeyB0ZWxsZW5fbmlldCwgdGVsbGVuX3dlaW5pZyB9KSA9PiBbXG4gICAgICAuLi5wbGFjZSh0ZWxsZW5fbmlldCwgJ3RlbGxlbl9uaWV0JyksXG4gICAgICAuLi5wbGFjZSh0ZWxsZW5fd2VpbmlnLCAndGVsbGVuX3dlaW5pZycpLFxuICAgIF0pLFxuICApXG5cbi8qKiBjb250ZW50L3dvb3JkZW4vc3BlbGxpbmcueWFtbDogaG93IGEgd29yZCBpcyBzcGVsdCBvbiBvdXIgcGFnZXMsIGFuZCBob3cgcGVvcGxlIHR5cGUgaXQuICovXG5leHBvcnQgY29uc3Qgc3BlbGxpbmdGaWxlU2NoZW1hID0gelxuICAuYXJyYXkoei5zdHJpY3RPYmplY3QoeyB3b29yZDogb25lV29yZCwgb29rOiBsaXN0T2Yob25lV29yZCkgfSkpXG4gIC5zdXBlclJlZmluZShcbiAgICByZWZ1c2VEb3VibGVzKChyb3dzKSA9PlxuICAgICAgcm93cy5mbGF0TWFwKCh7IHdvb3JkLCBvb2sgfSwgYXQpID0+IFt7IHdvcmQ6IHdvb3JkLCBwYXRoOiBbYXQsICd3b29yZCddIH0sIC4uLnBsYWNlKG9vaywgYXQsICdvb2snKV0pLFxuICAgICksXG4gIClcblxuLyoqIGNvbnRlbnQvd29vcmRlbi92b3JtZW4ueWFtbDogZm9ybXMgdGhhdCB0aGUgcnVsZXMgZm9yIHN0ZW1zIGNhbm5vdCBrbm93LiAqL1xuZXhwb3J0IGNvbnN0IGZvcm1GaWxlU2NoZW1hID0gelxuICAuc3RyaWN0T2JqZWN0KHtcbiAgICBvbnJlZ2VsbWF0aWc6IHouYXJyYXkoei5zdHJpY3RPYmplY3QoeyB3b29yZDogb25lV29yZCwgdm9ybWVuOiBsaXN0T2Yob25lV29yZCkgfSkpLFxuICAgIGJsaWpmdF96bzogbGlzdE9mKG9uZVdvcmQpLFxuICAgIGdlZW5fZGVlbHdvb3JkOiBsaXN0T2Yob25lV29yZCksXG4gIH0pXG4gIC5zdXBlclJlZmluZShcbiAgICByZWZ1c2VEb3VibGVzKCh7IG9ucmVnZWxtYXRpZywgYmxpamZ0X3pvLCBnZWVuX2RlZWx3b29yZCB9KSA9PiBbXG4gICAgICAuLi5vbnJlZ2VsbWF0aWcuZmxhdE1hcCgoeyB2b3JtZW4gfSwgYXQpID0+IHBsYWNlKHZvcm1lbiwgJ29ucmVnZWxtYXRpZycsIGF0LCAndm9ybWVuJykpLFxuICAgICAgLi4ucGxhY2UoYmxpamZ0X3pvLCAnYmxpamZ0X3pvJyksXG4gICAgICAuLi5wbGFjZShnZWVuX2RlZWx3b29yZCwgJ2dlZW5fZGVlbHdvb3JkJyksXG4gICAgXSksXG4gIClcbiAgLnN1cGVyUmVmaW5lKFxuICAgIHJlZnVzZURvdWJsZXMoKHsgb25yZWdlbG1hdGlnIH0pID0+XG4gICAgICBvbnJlZ2VsbWF0aWcubWFwKCh7IHdvb3JkIH0sIGF0KSA9PiAoeyB3b3JkOiB3b29yZCwgcGF0aDogWydvbnJlZ2VsbWF0aWcnLCBhdCwgJ3dvb3JkJ10gfSkpLFxuICAgICksXG4gIClcblxuLyoqIGNvbnRlbnQvd29vcmRlbi9iZWRvZWxpbmdlbi55YW1sOiB3b3JkcyB0aGF0IHNheSB3aGF0IGtpbmQgb2YgcGFnZSBzb21lb25lIGlzIGFmdGVyLiAqL1xuZXhwb3J0IGNvbnN0IGludGVudEZpbGVTY2hlbWEgPSB6XG4gIC5hcnJheShcbiAgICB6LnN0cmljdE9iamVjdCh7XG4gICAgICB3b29yZGVuOiBsaXN0T2Yob25lV29yZCkuc3VwZXJSZWZpbmUocmVmdXNlRG91YmxlcygobGlzdCkgPT4gcGxhY2UobGlzdCkpKSxcbiAgICAgIGNvbGxlY3RpZTogei5lbnVtKGNvbGxlY3Rpb25zKSxcbiAgICAgIGdld2ljaHQ6IHpcbiAgICAgICAgLm51bWJlcigpXG4gICAgICAgIC5taW4oMSwgJ21vZXQgMSBvZiBtZWVyIHppam46IDEgdmVyYW5kZXJ0IG5pZXRzJylcbiAgICAgICAgLm1heCgyLCAnbWFnIGhvb2d1aXQgMiB6aWpuOiBtZWVyIGR1d3QgZGUgYmV0ZXJlIHBhZ2luYSB3ZWcnKSxcbiAgICB9KSxcbiAgKVxuICAuc3VwZXJSZWZpbmUoXG4gICAgcmVmdXNlRG91Ymxlcygocm93cykgPT4gcm93cy5tYXAoKHsgY29sbGVjdGllIH0sIGF0KSA9PiAoeyB3b3JkOiBjb2xsZWN0aWUsIHBhdGg6IFthdCwgJ2NvbGxlY3RpZSddIH0pKSksXG4gIClcbiIsImltcG9ydCB0eXBlIHsgeiB9IGZyb20gJ3pvZCdcbmltcG9ydCB0eXBlIHsgUHJvYmxlbSB9IGZyb20gJy4uLy4uL3NjaGVtYS9idWlsZC9leHBsYWluLWlzc3VlcydcbmltcG9ydCB7XG4gIGFiYnJldmlhdGlvbkZpbGVTY2hlbWEsXG4gIGVtb2ppRmlsZVNjaGVtYSxcbiAgZm9ybUZpbGVTY2hlbWEsXG4gIGludGVudEZpbGVTY2hlbWEsXG4gIHNwZWxsaW5nRmlsZVNjaGVtYSxcbiAgc3RvcFdvcmRGaWxlU2NoZW1hLFxuICBzeW5vbnltRmlsZVNjaGVtYSxcbn0gZnJvbSAnLi4vLi4vc2NoZW1hL2J1aWxkL3NlYXJjaC13b3JkcydcbmltcG9ydCB0eXBlIHsgU2VhcmNoV29yZHMgfSBmcm9tICcuLi8uLi9zY2hlbWEvc2VhcmNoLXdvcmRzJ1xuaW1wb3J0IHsgcmVhZFlhbWwgfSBmcm9tICcuL3JlYWQteWFtbCdcblxuLyoqIFdoZXJlIHRoZSB3b3JkcyBvZiBzZWFyY2ggc3RhbmQsIG9uZSBmaWxlIGZvciBlYWNoIGtpbmQuICovXG5leHBvcnQgY29uc3Qgd29yZEZpbGVzID0ge1xuICBzeW5vbnltczogJ2NvbnRlbnQvd29vcmRlbi9zeW5vbmllbWVuLnlhbWwnLFxuICBhYmJyZXZpYXRpb25zOiAnY29udGVudC93b29yZGVuL2Fma29ydGluZ2VuLnlhbWwnLFxuICBlbW9qaTogJ2NvbnRlbnQvd29vcmRlbi9lbW9qaS55YW1sJyxcbiAgc3RvcFdvcmRzOiAnY29udGVudC93b29yZGVuL3N0b3B3b29yZGVuLnlhbWwnLFxuICBzcGVsbGluZ3M6ICdjb250ZW50L3dvb3JkZW4vc3BlbGxpbmcueWFtbCcsXG4gIGZvcm1zOiAnY29udGVudC93b29yZGVuL3Zvcm1lbi55YW1sJyxcbiAgaW50ZW50czogJ2NvbnRlbnQvd29vcmRlbi9iZWRvZWxpbmdlbi55YW1sJyxcbn0gYXMgY29uc3RcblxuLyoqIFRoZSBsaW5lIG9uIHdoaWNoIGEgdmFsdWUgb2YgYSBmaWxlIG9mIHdvcmRzIHN0YW5kcy4gKi9cbmV4cG9ydCB0eXBlIEZpbmRXb3JkTGluZSA9IChmaWxlOiBzdHJpbmcsIHBhdGg6IHJlYWRvbmx5IFByb3BlcnR5S2V5W10pID0+IG51bWJlclxuXG4vKiogUmVhZHMgdGhlIHdvcmRzIG9mIHNlYXJjaCBiZWxvdyBgcm9vdGAuIEEgZmlsZSB0aGF0IGNhbm5vdCBiZSByZWFkIGlzIGEgcHJvYmxlbSwgYW5kIGl0cyBsaXN0IGlzIGVtcHR5LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlYWRTZWFyY2hXb3Jkcyhyb290OiBzdHJpbmcpOiBQcm9taXNlPHtcbiAgcmVhZG9ubHkgd29yZHM6IFNlYXJjaFdvcmRzXG4gIHJlYWRvbmx5IHByb2JsZW1zOiBQcm9ibGVtW11cbiAgcmVhZG9ubHkgbGluZUF0OiBGaW5kV29yZExpbmVcbn0+IHtcbiAgY29uc3QgcHJvYmxlbXM6IFByb2JsZW1bXSA9IFtdXG4gIGNvbnN0IGxpbmVzID0gbmV3IE1hcDxzdHJpbmcsIChwYXRoOiByZWFkb25seSBQcm9wZXJ0eUtleVtdKSA9PiBudW1iZXI+KClcbiAgY29uc3QgcmVhZCA9IGFzeW5jIDxTY2hlbWEgZXh0ZW5kcyB6LlpvZFR5cGU+KGZpbGU6IHN0cmluZywgc2NoZW1hOiBTY2hlbWEsIGVtcHR5OiB6Lm91dHB1dDxTY2hlbWE+KSA9PiB7XG4gICAgY29uc3QgZm91bmQgPSBhd2FpdCByZWFkWWFtbChyb290LCBmaWxlLCBzY2hlbWEpXG4gICAgaWYgKCdwcm9ibGVtcycgaW4gZm91bmQpIHtcbiAgICAgIHByb2JsZW1zLnB1c2goLi4uZm91bmQucHJvYmxlbXMpXG4gICAgICByZXR1cm4gZW1wdHlcbiAgICB9XG4gICAgbGluZXMuc2V0KGZpbGUsIGZvdW5kLmxpbmVBdClcbiAgICByZXR1cm4gZm91bmQuZGF0YVxuICB9XG4gIGNvbnN0IGFiYnJldmlhdGlvbnMgPSBhd2FpdCByZWFkKHdvcmRGaWxlcy5hYmJyZXZpYXRpb25zLCBhYmJyZXZpYXRpb25GaWxlU2NoZW1hLCBbXSlcbiAgY29uc3QgZW1vamkgPSBhd2FpdCByZWFkKHdvcmRGaWxlcy5lbW9qaSwgZW1vamlGaWxlU2NoZW1hLCBbXSlcbiAgY29uc3Qgc3BlbGxpbmdzID0gYXdhaXQgcmVhZCh3b3JkRmlsZXMuc3BlbGxpbmdzLCBzcGVsbGluZ0ZpbGVTY2hlbWEsIFtdKVxuICBjb25zdCBpbnRlbnRzID0gYXdhaXQgcmVhZCh3b3JkRmlsZXMuaW50ZW50cywgaW50ZW50RmlsZVNjaGVtYSwgW10pXG4gIGNvbnN0IHN0b3AgPSBhd2FpdCByZWFkKHdvcmRGaWxlcy5zdG9wV29yZHMsIHN0b3BXb3JkRmlsZVNjaGVtYSwgeyB0ZWxsZW5fbmlldDogW10sIHRlbGxlbl93ZWluaWc6IFtdIH0pXG4gIGNvbnN0IGZvcm1zID0gYXdhaXQgcmVhZCh3b3JkRmlsZXMuZm9ybXMsIGZvcm1GaWxlU2NoZW1hLCB7XG4gICAgb25yZWdlbG1hdGlnOiBbXSxcbiAgICBibGlqZnRfem86IFtdLFxuICAgIGdlZW5fZGVlbHdvb3JkOiBbXSxcbiAgfSlcbiAgY29uc3Qgd29yZHM6IFNlYXJjaFdvcmRzID0ge1xuICAgIHN5bm9ueW1zOiBhd2FpdCByZWFkKHdvcmRGaWxlcy5zeW5vbnltcywgc3lub255bUZpbGVTY2hlbWEsIFtdKSxcbiAgICBhYmJyZXZpYXRpb25zOiBhYmJyZXZpYXRpb25zLm1hcCgoeyBhZmtvcnRpbmcsIHZvbHVpdCB9KSA9PiAoeyBzaG9ydDogYWZrb3J0aW5nLCBmdWxsOiB2b2x1aXQgfSkpLFxuICAgIGVtb2ppOiBlbW9qaS5tYXAoKHsgZW1vamksIHdvb3JkIH0pID0+ICh7IGVtb2ppLCB3b3JkOiB3b29yZCB9KSksXG4gICAgc3RvcFdvcmRzOiBzdG9wLnRlbGxlbl9uaWV0LFxuICAgIHdlYWtXb3Jkczogc3RvcC50ZWxsZW5fd2VpbmlnLFxuICAgIHNwZWxsaW5nczogc3BlbGxpbmdzLm1hcCgoeyB3b29yZCwgb29rIH0pID0+ICh7IGtlcHQ6IHdvb3JkLCBvdGhlcnM6IG9vayB9KSksXG4gICAgZm9ybXM6IHtcbiAgICAgIGlycmVndWxhcjogZm9ybXMub25yZWdlbG1hdGlnLm1hcCgoeyB3b29yZCwgdm9ybWVuIH0pID0+ICh7IHdvcmQ6IHdvb3JkLCBmb3Jtczogdm9ybWVuIH0pKSxcbiAgICAgIGZpeGVkOiBmb3Jtcy5ibGlqZnRfem8sXG4gICAgICBub1BhcnRpY2lwbGU6IGZvcm1zLmdlZW5fZGVlbHdvb3JkLFxuICAgIH0sXG4gICAgaW50ZW50czogaW50ZW50cy5tYXAoKHsgd29vcmRlbiwgY29sbGVjdGllLCBnZXdpY2h0IH0pID0+ICh7XG4gICAgICB3b3Jkczogd29vcmRlbixcbiAgICAgIGNvbGxlY3Rpb246IGNvbGxlY3RpZSxcbiAgICAgIHdlaWdodDogZ2V3aWNodCxcbiAgICB9KSksXG4gIH1cbiAgcmV0dXJuIHsgd29yZHMsIHByb2JsZW1zLCBsaW5lQXQ6IChmaWxlLCBwYXRoKSA9PiBsaW5lcy5nZXQoZmlsZSk/LihwYXRoKSA/PyAwIH1cbn1cbiIsImltcG9ydCB0eXBlIHsgUHJvYmxlbSB9IGZyb20gJy4uLy4uL3NjaGVtYS9idWlsZC9leHBsYWluLWlzc3VlcydcbmltcG9ydCB0eXBlIHsgU2VhcmNoV29yZHMgfSBmcm9tICcuLi8uLi9zY2hlbWEvc2VhcmNoLXdvcmRzJ1xuaW1wb3J0IHR5cGUgeyBTZWFyY2hTZWN0aW9uIH0gZnJvbSAnLi4vLi4vc2NoZW1hL3NlY3Rpb24nXG5pbXBvcnQgeyB3b3JkRmlsZXMsIHR5cGUgRmluZFdvcmRMaW5lIH0gZnJvbSAnLi4vcmVhZC9yZWFkLXNlYXJjaC13b3JkcydcblxuLyoqIFNheXMgd2hldGhlciB0aGUgcGFnZXMgaG9sZCBhIHdvcmQsIG9yIGEgd29yZCB0aGF0IGJlZ2lucyB3aXRoIGl0LiAqL1xudHlwZSBJblBhZ2VzID0gKHdvcmQ6IHN0cmluZykgPT4gYm9vbGVhblxuXG4vKipcbiAqIFdvcmRzIG9mIHNlYXJjaCB0aGF0IGRvIG5vdGhpbmc6IHRoYXQgbGVhZCB0byBubyBwYWdlLCBvciB0aGF0IHNlYXJjaCBsZWF2ZXMgb3V0IGJlZm9yZSBpdCBsb29rcyBhdCB0aGVtLiBBbiBhYmJyZXZpYXRpb25cbiAqIG1heSBiZSBvbiBubyBwYWdlOiB0aGUgdXNlcidzIG93biBub3RlcyBjYW4gaGF2ZSBpdC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrU2VhcmNoV29yZHMoXG4gIHdvcmRzOiBTZWFyY2hXb3JkcyxcbiAgc2VjdGlvbnM6IHJlYWRvbmx5IFNlYXJjaFNlY3Rpb25bXSxcbiAgbGluZUF0OiBGaW5kV29yZExpbmUsXG4pOiBQcm9ibGVtW10ge1xuICBjb25zdCBpblBhZ2VzID0gcmVhZFBhZ2VXb3JkcyhzZWN0aW9ucylcbiAgY29uc3Qgc3RvcCA9IG5ldyBTZXQod29yZHMuc3RvcFdvcmRzKVxuICBjb25zdCBwcm9ibGVtID0gKGZpbGU6IHN0cmluZywgcGF0aDogcmVhZG9ubHkgUHJvcGVydHlLZXlbXSwgbWVzc2FnZTogc3RyaW5nKTogUHJvYmxlbSA9PiAoe1xuICAgIGZpbGUsXG4gICAgbGluZTogbGluZUF0KGZpbGUsIHBhdGgpLFxuICAgIG1lc3NhZ2UsXG4gIH0pXG4gIGNvbnN0IGxlZCA9IHdvcmRzLnN5bm9ueW1zLmZpbHRlcigoZ3JvdXApID0+IGdyb3VwLnNvbWUoaW5QYWdlcykpLmZsYXQoKVxuICBjb25zdCBsZWFkcyA9IG5ldyBTZXQoWy4uLmxlZCwgLi4ud29yZHMuYWJicmV2aWF0aW9ucy5mbGF0TWFwKCh7IHNob3J0LCBmdWxsIH0pID0+IFtzaG9ydCwgLi4uZnVsbF0pXSlcbiAgcmV0dXJuIFtcbiAgICAuLi53b3Jkcy5zeW5vbnltcy5mbGF0TWFwKChncm91cCwgYXQpID0+IFtcbiAgICAgIC4uLihncm91cC5zb21lKGluUGFnZXMpXG4gICAgICAgID8gW11cbiAgICAgICAgOiBbXG4gICAgICAgICAgICBwcm9ibGVtKFxuICAgICAgICAgICAgICB3b3JkRmlsZXMuc3lub255bXMsXG4gICAgICAgICAgICAgIFthdF0sXG4gICAgICAgICAgICAgIGAke3F1b3RlKGdyb3VwKX06IGdlZW4gdmFuIGRlemUgd29vcmRlbiBzdGFhdCBvcCBlZW4gcGFnaW5hLCBkdXMgemUgbGVpZGVuIG5lcmdlbnMgaGVlbi4gWmV0IGVyIGVlbiB3b29yZCB2YW4gZWVuIHBhZ2luYSBiaWosIG9mIGhhYWwgZGUgZ3JvZXAgd2VnYCxcbiAgICAgICAgICAgICksXG4gICAgICAgICAgXSksXG4gICAgICAuLi5ncm91cC5mbGF0TWFwKCh3b3JkLCBwbGFjZSkgPT5cbiAgICAgICAgc3RvcC5oYXMod29yZClcbiAgICAgICAgICA/IFtcbiAgICAgICAgICAgICAgcHJvYmxlbShcbiAgICAgICAgICAgICAgICB3b3JkRmlsZXMuc3lub255bXMsXG4gICAgICAgICAgICAgICAgW2F0LCBwbGFjZV0sXG4gICAgICAgICAgICAgICAgYCcke3dvcmR9JyBzdGFhdCBiaWogZGUgc3RvcHdvb3JkZW4gZW4gdGVsdCBub29pdCBtZWU6IGhhYWwgaGV0IG9wIGVlbiB2YW4gZGUgdHdlZSBwbGVra2VuIHdlZ2AsXG4gICAgICAgICAgICAgICksXG4gICAgICAgICAgICBdXG4gICAgICAgICAgOiBbXSxcbiAgICAgICksXG4gICAgXSksXG4gICAgLi4ud29yZHMuZW1vamkuZmxhdE1hcCgoeyBlbW9qaSwgd29yZCB9LCBhdCkgPT5cbiAgICAgIGluUGFnZXMod29yZCkgfHwgbGVhZHMuaGFzKHdvcmQpXG4gICAgICAgID8gW11cbiAgICAgICAgOiBbXG4gICAgICAgICAgICBwcm9ibGVtKFxuICAgICAgICAgICAgICB3b3JkRmlsZXMuZW1vamksXG4gICAgICAgICAgICAgIFthdCwgJ3dvb3JkJ10sXG4gICAgICAgICAgICAgIGAke2Vtb2ppfTogJyR7d29yZH0nIHN0YWF0IG9wIGdlZW4gcGFnaW5hIGVuIGJpaiBnZWVuIHN5bm9uaWVtLiBLaWVzIGVlbiB3b29yZCBkYXQgZXJnZW5zIGhlZW4gbGVpZHRgLFxuICAgICAgICAgICAgKSxcbiAgICAgICAgICBdLFxuICAgICksXG4gICAgLi4ud29yZHMuc3BlbGxpbmdzLmZsYXRNYXAoKHsga2VwdCB9LCBhdCkgPT5cbiAgICAgIGluUGFnZXMoa2VwdCkgfHwgbGVhZHMuaGFzKGtlcHQpXG4gICAgICAgID8gW11cbiAgICAgICAgOiBbXG4gICAgICAgICAgICBwcm9ibGVtKFxuICAgICAgICAgICAgICB3b3JkRmlsZXMuc3BlbGxpbmdzLFxuICAgICAgICAgICAgICBbYXQsICd3b29yZCddLFxuICAgICAgICAgICAgICBgJyR7a2VwdH0nIHN0YWF0IG9wIGdlZW4gcGFnaW5hIGVuIGJpaiBnZWVuIHN5bm9uaWVtLiBTY2hyaWpmIGhldCB6b2FscyBlZW4gcGFnaW5hIGhldCBzY2hyaWpmdGAsXG4gICAgICAgICAgICApLFxuICAgICAgICAgIF0sXG4gICAgKSxcbiAgXVxufVxuXG5jb25zdCBxdW90ZSA9ICh3b3JkczogcmVhZG9ubHkgc3RyaW5nW10pID0+IHdvcmRzLm1hcCgod29yZCkgPT4gYCcke3dvcmR9J2ApLmpvaW4oJywgJylcblxuLyoqIFRoZSB3b3JkcyBvZiBhbGwgcGFnZXMgYXMgc2VhcmNoIGNvbXBhcmVzIHRoZW0sIHdvcmRzIHdpdGggYSBoeXBoZW4gYm90aCBhcGFydCBhbmQgY2xvc2VkIHVwLiAqL1xuZnVuY3Rpb24gcmVhZFBhZ2VXb3JkcyhzZWN0aW9uczogcmVhZG9ubHkgU2VhcmNoU2VjdGlvbltdKTogSW5QYWdlcyB7XG4gIGNvbnN0IGZvbGRlZCA9IHNlY3Rpb25zXG4gICAgLmZsYXRNYXAoKHsgdGl0bGUsIGhlYWRpbmcsIHRleHQsIHdvcmRzLCBzdHJlZXRXb3JkcyB9KSA9PiBbXG4gICAgICB0aXRsZSxcbiAgICAgIGhlYWRpbmcsXG4gICAgICB0ZXh0LFxuICAgICAgLi4ud29yZHMsXG4gICAgICAuLi5zdHJlZXRXb3JkcyxcbiAgICBdKVxuICAgIC5qb2luKCdcXG4nKVxuICAgIC5ub3JtYWxpemUoJ05GS0QnKVxuICAgIC5yZXBsYWNlQWxsKC9cXHB7TX0vZ3UsICcnKVxuICAgIC50b0xvd2VyQ2FzZSgpXG4gIGNvbnN0IGNsb3NlZCA9IGZvbGRlZC5yZXBsYWNlQWxsKC8oPzw9W1xccHtMfVxccHtOfV0pWy1fJi4vK10oPz1bXFxwe0x9XFxwe059XSkvZ3UsICcnKVxuICBjb25zdCBhbGwgPSBbZm9sZGVkLCBjbG9zZWRdLm1hcCgodGV4dCkgPT4gYCAke3RleHQucmVwbGFjZUFsbCgvW15cXHB7TH1cXHB7Tn1dKy9ndSwgJyAnKX0gYCkuam9pbignJylcbiAgcmV0dXJuICh3b3JkKSA9PiBhbGwuaW5jbHVkZXMoYCAke3dvcmQucmVwbGFjZUFsbCgnLScsICcgJyl9YClcbn1cbiIsImltcG9ydCB7IHJlYWRkaXIsIHJlYWRGaWxlIH0gZnJvbSAnbm9kZTpmcy9wcm9taXNlcydcbmltcG9ydCB7IGpvaW4gfSBmcm9tICdub2RlOnBhdGgnXG5pbXBvcnQgeyBpc1BhaXIsIGlzU2NhbGFyLCBMaW5lQ291bnRlciwgcGFyc2VEb2N1bWVudCwgdmlzaXQgfSBmcm9tICd5YW1sJ1xuaW1wb3J0IHsgb25PbmVMaW5lLCB0eXBlIFByb3NlIH0gZnJvbSAnLi9wcm9zZSdcblxuLyoqIFRoZSBZQU1MIGZpbGVzIG9mIGNvbnRlbnQvIHdob3NlIHRleHQgYSByZWFkZXIgc2Vlcy4gTGlzdHMgZm9yIHRoZSBidWlsZCBpdHNlbGYgYXJlIG5vdCBhbW9uZyB0aGVtLiAqL1xuY29uc3QgZm9sZGVycyA9IFsnY29udGVudC9jYXN1cycsICdjb250ZW50L3Nlc3NpZScsICdjb250ZW50L2R1aWRpbmcnXVxuY29uc3QgZmlsZXMgPSBbXG4gICdjb250ZW50L2RlbGVuLnlhbWwnLFxuICAnY29udGVudC9vZWZlbnNlc3NpZS55YW1sJyxcbiAgJ2NvbnRlbnQvb2VmZW5zZXNzaWUueWFtbCcsXG4gICdjb250ZW50L3JpY2h0aW5nZW4ueWFtbCcsXG4gICdjb250ZW50L3JvbGxlbi55YW1sJyxcbiAgJ2NvbnRlbnQvc2Vzc2llLWJhc2lzLnlhbWwnLFxuXVxuXG4vKiogRmllbGRzIG9mIGEgZmFjdCB0aGF0IGEgcmVhZGVyIHNlZXMgd2hlbiBoZSBvcGVucyBpdHMgc291cmNlLiAqL1xuY29uc3Qgc2hvd25PZkZhY3RzOiBSZWFkb25seVNldDxzdHJpbmc+ID0gbmV3IFNldChbXG4gICd0ZWtzdCcsXG4gICdsZXRfb3AnLFxuICAnb3BtZXJraW5nJyxcbiAgJ3VpdGxlZycsXG4gICd3YWFydm9vcicsXG4gICdiZXRla2VuaXMnLFxuXSlcblxuLyoqIFRoZSB0ZXh0IG9mIHRoZSByZWdpc3RlciBiZWxvdyBgcm9vdGAgYXMgYSByZWFkZXIgc2VlcyBpdCB3aXRoIGEgZmFjdC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBsaXN0UmVnaXN0ZXJQcm9zZShyb290OiBzdHJpbmcpOiBQcm9taXNlPFByb3NlW10+IHtcbiAgY29uc3QgZm9sZGVyID0gJ3NlZWRzL2ZlaXRlbidcbiAgY29uc3QgbmFtZXMgPSAoYXdhaXQgcmVhZGRpcihqb2luKHJvb3QsIGZvbGRlciksIHsgcmVjdXJzaXZlOiB0cnVlIH0pKS5maWx0ZXIoKG5hbWUpID0+XG4gICAgbmFtZS5lbmRzV2l0aCgnLnlhbWwnKSxcbiAgKVxuICBjb25zdCByZWFkID0gYXdhaXQgUHJvbWlzZS5hbGwoXG4gICAgbmFtZXMuc29ydCgpLm1hcChhc3luYyAobmFtZSkgPT4ge1xuICAgICAgY29uc3QgZmlsZSA9IGAke2ZvbGRlcn0vJHtuYW1lLnJlcGxhY2VBbGwoJ1xcXFwnLCAnLycpfWBcbiAgICAgIHJldHVybiByZWFkWWFtbFByb3NlKGF3YWl0IHJlYWRGaWxlKGpvaW4ocm9vdCwgZmlsZSksICd1dGY4JyksIGZpbGUsICdyZWdpc3RlcicsIHNob3duT2ZGYWN0cylcbiAgICB9KSxcbiAgKVxuICByZXR1cm4gcmVhZC5mbGF0KClcbn1cblxuLyoqIEFsbCB0ZXh0IG9mIHRoZSBkYXRhIGZpbGVzIGJlbG93IGByb290YCB0aGF0IGEgcmVhZGVyIHNlZXMuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gbGlzdERhdGFQcm9zZShyb290OiBzdHJpbmcpOiBQcm9taXNlPFByb3NlW10+IHtcbiAgY29uc3QgaW5Gb2xkZXJzID0gYXdhaXQgUHJvbWlzZS5hbGwoXG4gICAgZm9sZGVycy5tYXAoYXN5bmMgKGZvbGRlcikgPT5cbiAgICAgIChhd2FpdCByZWFkZGlyKGpvaW4ocm9vdCwgZm9sZGVyKSkpXG4gICAgICAgIC5maWx0ZXIoKG5hbWUpID0+IG5hbWUuZW5kc1dpdGgoJy55YW1sJykpXG4gICAgICAgIC5zb3J0KClcbiAgICAgICAgLm1hcCgobmFtZSkgPT4gKHsgZmlsZTogYCR7Zm9sZGVyfS8ke25hbWV9YCwgZ3JvdXA6IGZvbGRlci5zbGljZSgnY29udGVudC8nLmxlbmd0aCkgfSkpLFxuICAgICksXG4gIClcbiAgY29uc3QgYWxsID0gW1xuICAgIC4uLmluRm9sZGVycy5mbGF0KCksXG4gICAgLi4uZmlsZXMubWFwKChmaWxlKSA9PiAoeyBmaWxlLCBncm91cDogZmlsZS5zbGljZSgnY29udGVudC8nLmxlbmd0aCwgLScueWFtbCcubGVuZ3RoKSB9KSksXG4gIF1cbiAgY29uc3QgcmVhZCA9IGF3YWl0IFByb21pc2UuYWxsKFxuICAgIGFsbC5tYXAoYXN5bmMgKHsgZmlsZSwgZ3JvdXAgfSkgPT4gcmVhZFlhbWxQcm9zZShhd2FpdCByZWFkRmlsZShqb2luKHJvb3QsIGZpbGUpLCAndXRmOCcpLCBmaWxlLCBncm91cCkpLFxuICApXG4gIHJldHVybiByZWFkLmZsYXQoKVxufVxuXG4vKiogVGhlIHRleHRzIGluIG9uZSBZQU1MIGZpbGU6IGV2ZXJ5IHZhbHVlIHRoYXQgaXMgd3JpdHRlbiBhcyB3b3JkcyBhbmQgbm90IGFzIGFuIGlkOyBvZiBgZmllbGRzYCwgb3Igb2YgYWxsIG9mIHRoZW0uICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFlhbWxQcm9zZShcbiAgc291cmNlOiBzdHJpbmcsXG4gIGZpbGU6IHN0cmluZyxcbiAgZ3JvdXA6IHN0cmluZyxcbiAgZmllbGRzPzogUmVhZG9ubHlTZXQ8c3RyaW5nPixcbik6IFByb3NlW10ge1xuICBjb25zdCBsaW5lcyA9IG5ldyBMaW5lQ291bnRlcigpXG4gIGNvbnN0IGZvdW5kOiBQcm9zZVtdID0gW11cbiAgdmlzaXQocGFyc2VEb2N1bWVudChzb3VyY2UsIHsgbGluZUNvdW50ZXI6IGxpbmVzIH0pLCB7XG4gICAgU2NhbGFyKGtleSwgbm9kZSwgcGF0aCkge1xuICAgICAgaWYgKGtleSA9PT0gJ2tleScgfHwgdHlwZW9mIG5vZGUudmFsdWUgIT09ICdzdHJpbmcnIHx8ICFpc1dyaXR0ZW4obm9kZS52YWx1ZSkpIHJldHVyblxuICAgICAgY29uc3QgcGFyZW50ID0gcGF0aC5hdCgtMSlcbiAgICAgIGNvbnN0IGZpZWxkID0gaXNQYWlyKHBhcmVudCkgJiYgaXNTY2FsYXIocGFyZW50LmtleSkgPyBTdHJpbmcocGFyZW50LmtleS52YWx1ZSkgOiAnJ1xuICAgICAgaWYgKGZpZWxkcyAmJiAhZmllbGRzLmhhcyhmaWVsZCkpIHJldHVyblxuICAgICAgZm91bmQucHVzaCh7XG4gICAgICAgIGZpbGUsXG4gICAgICAgIGdyb3VwLFxuICAgICAgICB0ZXh0OiBub2RlLnZhbHVlLnRyaW0oKSxcbiAgICAgICAgaXNUaXRsZTogZmllbGQgPT09ICd0aXRlbCcgfHwgZmllbGQgPT09ICduYWFtJyxcbiAgICAgICAgbGluZUF0OiBvbk9uZUxpbmUobGluZXMubGluZVBvcyhub2RlLnJhbmdlPy5bMF0gPz8gMCkubGluZSksXG4gICAgICB9KVxuICAgIH0sXG4gIH0pXG4gIHJldHVybiBmb3VuZFxufVxuXG4vKiogSWRzIGFuZCBuYW1lcyBvZiBjaG9pY2VzIGFyZSBvbmUgd29yZCBpbiBzbWFsbCBsZXR0ZXJzLCBvciBhIGxldHRlciB3aXRoIGEgbnVtYmVyOyB3aGF0IGEgcmVhZGVyIHNlZXMgaGFzIGEgc3BhY2Ugb3IgYSBjYXBpdGFsLiAqL1xuZnVuY3Rpb24gaXNXcml0dGVuKHRleHQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICByZXR1cm4gL1xccy8udGVzdCh0ZXh0LnRyaW0oKSkgfHwgKC9eXFxwe0x1fS91LnRlc3QodGV4dCkgJiYgIS9eXFxwe0x1fVxcZCskL3UudGVzdCh0ZXh0KSlcbn1cbiIsImltcG9ydCB0eXBlIHsgUHJvYmxlbSB9IGZyb20gJy4uLy4uL3NjaGVtYS9idWlsZC9leHBsYWluLWlzc3VlcydcbmltcG9ydCB0eXBlIHsgTGFuZ3VhZ2UgfSBmcm9tICcuLi8uLi9zY2hlbWEvcGFnZSdcbmltcG9ydCB0eXBlIHsgU2tpcHBlZFdvcmRzIH0gZnJvbSAnLi4vLi4vc2NoZW1hL2J1aWxkL3NraXBwZWQtd29yZHMnXG5pbXBvcnQgdHlwZSB7IFBhZ2UgfSBmcm9tICcuLi9yZWFkL3JlYWQtcGFnZXMnXG5cbi8qKiBBIHRlcm0gdGhhdCBpcyBleHBsYWluZWQgaW4gcnVubmluZyB0ZXh0LCB3aXRoIGV2ZXJ5IHdheSBpbiB3aGljaCBpdCBpcyB3cml0dGVuLiAqL1xuZXhwb3J0IGludGVyZmFjZSBUZXJtIHtcbiAgLyoqIFBhZ2Ugb2YgdGhlIHRlcm0sIFwiYmVncmlwLzxzbHVnPlwiLiAqL1xuICByZWFkb25seSBwYWdlOiBzdHJpbmdcbiAgcmVhZG9ubHkgdGl0bGU6IHN0cmluZ1xuICAvKiogVGhlIGV4cGxhbmF0aW9uOiB0aGUgc3VtbWFyeSBvZiBpdHMgcGFnZS4gKi9cbiAgcmVhZG9ubHkgc2hvcnQ6IHN0cmluZ1xuICByZWFkb25seSB3b3JkczogcmVhZG9ubHkgc3RyaW5nW11cbiAgLyoqIExhbmd1YWdlIG9mIHRoZSB0aXRsZSB3aGVuIGl0IGlzIG5vdCBEdXRjaCwgYW5kIHRob3NlIG9mIGB3b3Jkc2AgdGhhdCBhcmUgRW5nbGlzaC4gKi9cbiAgcmVhZG9ubHkgbGFuZ3VhZ2U/OiBMYW5ndWFnZVxuICByZWFkb25seSBlbmdsaXNoOiByZWFkb25seSBzdHJpbmdbXVxufVxuXG4vKiogV2hlcmUgdGhlIHdvcmRzIGFyZSBsaXN0ZWQgdGhhdCBnZXQgbm8gZXhwbGFuYXRpb24uICovXG5leHBvcnQgY29uc3Qgc2tpcHBlZFdvcmRzRmlsZSA9ICdjb250ZW50L25pZXQtdWl0bGVnZ2VuLnlhbWwnXG5cbi8qKlxuICogVGhlIHRlcm1zIG9mIGFsbCBgYmVncmlwYCBwYWdlczogYnkgdGl0bGUsIGJ5IHRoZSBwYXJ0cyBvZiBhIHRpdGxlIHdpdGggYnJhY2tldHMsIGFuZCBieSBzZWFyY2ggd29yZHMuIEEgc2VhcmNoIHdvcmRcbiAqIHRoYXQgaXMgdGhlIHRpdGxlIG9mIGFub3RoZXIgdGVybSwgb3IgdGhhdCB0d28gdGVybXMgc2hhcmUsIGV4cGxhaW5zIG5vdGhpbmcgYW5kIGlzIGxlZnQgb3V0LlxuICovXG5leHBvcnQgZnVuY3Rpb24gbGlzdFRlcm1zKHBhZ2VzOiByZWFkb25seSBQYWdlW10sIHNraXBwZWQ6IFNraXBwZWRXb3Jkcyk6IFRlcm1bXSB7XG4gIGNvbnN0IHNraXAgPSBuZXcgU2V0KHNraXBwZWQuZmxhdE1hcCgoeyB3b29yZGVuIH0pID0+IHdvb3JkZW4pKVxuICBjb25zdCBlbnRyaWVzID0gbGlzdEVudHJpZXMocGFnZXMpXG4gIGNvbnN0IHRpdGxlcyA9IG5ldyBTZXQoZW50cmllcy5mbGF0TWFwKChlbnRyeSkgPT4gZW50cnkudGl0bGVzKSlcbiAgY29uc3QgdXNlcyA9IGNvdW50VXNlcyhlbnRyaWVzLmZsYXRNYXAoKGVudHJ5KSA9PiBlbnRyeS5zZWFyY2hXb3JkcykpXG4gIHJldHVybiBlbnRyaWVzLmZsYXRNYXAoKHsgcGFnZSwgdGl0bGUsIHNob3J0LCBsYW5ndWFnZSwgZW5nbGlzaCwgdGl0bGVzOiBvd24sIHNlYXJjaFdvcmRzIH0pID0+IHtcbiAgICBjb25zdCBjbGVhciA9IHNlYXJjaFdvcmRzLmZpbHRlcigod29yZCkgPT4gIXRpdGxlcy5oYXMod29yZCkgJiYgdXNlcy5nZXQod29yZCkgPT09IDEpXG4gICAgY29uc3Qgd29yZHMgPSBbLi4ub3duLCAuLi5jbGVhcl0uZmlsdGVyKCh3b3JkKSA9PiAhc2tpcC5oYXMod29yZCkpXG4gICAgcmV0dXJuIHdvcmRzLmxlbmd0aCA9PT0gMCA/IFtdIDogW3sgcGFnZSwgdGl0bGUsIHNob3J0LCAuLi4obGFuZ3VhZ2UgJiYgeyBsYW5ndWFnZSB9KSwgZW5nbGlzaCwgd29yZHMgfV1cbiAgfSlcbn1cblxuLyoqIFNraXBwZWQgd29yZHMgdGhhdCBubyB0ZXJtIGhhcyAoYW55IG1vcmUpLCBzbyB0aGF0IHRoZSBsaXN0IHN0YXlzIHNob3J0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrU2tpcHBlZFdvcmRzKHBhZ2VzOiByZWFkb25seSBQYWdlW10sIHNraXBwZWQ6IFNraXBwZWRXb3Jkcyk6IFByb2JsZW1bXSB7XG4gIGNvbnN0IHdvcmRzID0gbmV3IFNldChsaXN0RW50cmllcyhwYWdlcykuZmxhdE1hcCgoeyB0aXRsZXMsIHNlYXJjaFdvcmRzIH0pID0+IFsuLi50aXRsZXMsIC4uLnNlYXJjaFdvcmRzXSkpXG4gIHJldHVybiBza2lwcGVkXG4gICAgLmZsYXRNYXAoKHsgd29vcmRlbiB9KSA9PiB3b29yZGVuKVxuICAgIC5maWx0ZXIoKHdvcmQpID0+ICF3b3Jkcy5oYXMod29yZCkpXG4gICAgLm1hcCgod29yZCkgPT4gKHtcbiAgICAgIGZpbGU6IHNraXBwZWRXb3Jkc0ZpbGUsXG4gICAgICBsaW5lOiAwLFxuICAgICAgbWVzc2FnZTogYCcke3dvcmR9JyBzdGFhdCBiaWogZ2VlbiBlbmtlbCBiZWdyaXA6IGhhYWwgaGV0IHdlZ2AsXG4gICAgfSkpXG59XG5cbmZ1bmN0aW9uIGxpc3RFbnRyaWVzKHBhZ2VzOiByZWFkb25seSBQYWdlW10pIHtcbiAgcmV0dXJuIHBhZ2VzLmZsYXRNYXAoKHsgaWQsIGZyb250TWF0dGVyIH0pID0+IHtcbiAgICBpZiAoZnJvbnRNYXR0ZXIuY29sbGVjdGlvbiAhPT0gJ2JlZ3JpcCcpIHJldHVybiBbXVxuICAgIGNvbnN0IHsgdGl0ZWwsIGtvcnQsIHpvZWt3b29yZGVuLCB0YWFsLCBlbmdlbHMgfSA9IGZyb250TWF0dGVyXG4gICAgY29uc3QgdGl0bGVzID0gc3BsaXRUaXRsZSh0aXRlbClcbiAgICBjb25zdCBzZWFyY2hXb3JkcyA9IFsuLi5uZXcgU2V0KHpvZWt3b29yZGVuKV0uZmlsdGVyKCh3b3JkKSA9PiAhdGl0bGVzLmluY2x1ZGVzKHdvcmQpKVxuICAgIGNvbnN0IGVuZ2xpc2ggPSB0YWFsID09PSAnZW4nID8gWy4uLnRpdGxlcywgLi4uZW5nZWxzXSA6IGVuZ2Vsc1xuICAgIHJldHVybiBbeyBwYWdlOiBpZCwgdGl0bGU6IHRpdGVsLCBzaG9ydDoga29ydCwgbGFuZ3VhZ2U6IHRhYWwsIGVuZ2xpc2gsIHRpdGxlcywgc2VhcmNoV29yZHMgfV1cbiAgfSlcbn1cblxuLyoqIFwiQVAgKEF1dG9yaXRlaXQgUGVyc29vbnNnZWdldmVucylcIiBpcyB3cml0dGVuIGFzIFwiQVBcIiBhbmQgYXMgXCJBdXRvcml0ZWl0IFBlcnNvb25zZ2VnZXZlbnNcIi4gKi9cbmZ1bmN0aW9uIHNwbGl0VGl0bGUodGl0bGU6IHN0cmluZyk6IHN0cmluZ1tdIHtcbiAgY29uc3QgbWF0Y2ggPSAvXiguKz8pIFxcKCguKylcXCkkLy5leGVjKHRpdGxlKVxuICByZXR1cm4gbWF0Y2ggPyBtYXRjaC5zbGljZSgxKSA6IFt0aXRsZV1cbn1cblxuZnVuY3Rpb24gY291bnRVc2VzKHdvcmRzOiByZWFkb25seSBzdHJpbmdbXSk6IE1hcDxzdHJpbmcsIG51bWJlcj4ge1xuICBjb25zdCB1c2VzID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKVxuICBmb3IgKGNvbnN0IHdvcmQgb2Ygd29yZHMpIHVzZXMuc2V0KHdvcmQsICh1c2VzLmdldCh3b3JkKSA/PyAwKSArIDEpXG4gIHJldHVybiB1c2VzXG59XG4iLCIvKiogRm9yIHdob20gYSBjYXNlIGlzIHdyaXR0ZW46IHRoZSB0aHJlZSBncm91cHMgb2YgcGVvcGxlIHdobyB1c2UgdGhlIGFwcC4gKi9cbmV4cG9ydCBjb25zdCBjYXNlQXVkaWVuY2VzID0ge1xuICBqZXVnZHByb2Zlc3Npb25hbDogJ2pldWdkcHJvZmVzc2lvbmFscycsXG4gIHp2aDogJ2hldCBab3JnLSBlbiBWZWlsaWdoZWlkc2h1aXMnLFxuICBnZW1lZW50ZTogJ2RlIGdlbWVlbnRlIGVuIGhldCB3aWprdGVhbScsXG59IGFzIGNvbnN0XG5cbi8qKiBXaGVyZSBhIGNhc2UgY291bGQgaGFwcGVuLiAqL1xuZXhwb3J0IGNvbnN0IGNhc2VTZXR0aW5ncyA9IHtcbiAgc3RhZDogJ2luIGRlIHN0YWQnLFxuICBkb3JwOiAnaW4gZWVuIGRvcnAgb2YgYnVpdGVuZ2ViaWVkJyxcbiAgb3ZlcmFsOiAnb3ZlcmFsJyxcbn0gYXMgY29uc3RcbiIsImltcG9ydCB7IHogfSBmcm9tICd6b2QnXG5pbXBvcnQgeyBjYXNlQXVkaWVuY2VzLCBjYXNlU2V0dGluZ3MgfSBmcm9tICcuL2Nhc2UtbGFiZWxzJ1xuXG5jb25zdCBrZXlzT2YgPSA8S2V5IGV4dGVuZHMgc3RyaW5nPihyZWNvcmQ6IFJlYWRvbmx5PFJlY29yZDxLZXksIHN0cmluZz4+KSA9PiBPYmplY3Qua2V5cyhyZWNvcmQpIGFzIEtleVtdXG5jb25zdCB0ZXh0ID0gei5zdHJpbmcoKS5taW4oMSkubWF4KDEyMDApXG5cbi8qKiBBIGNhc2UgY2FyZCAoY2FzdXNrYWFydCk6IGFuIGludmVudGVkIHNpdHVhdGlvbiB3aXRoIHJldmVhbHMsIGZvciBwcmFjdGljZS4gT3VyIG93biBkZXNpZ24uICovXG5leHBvcnQgY29uc3QgY2FzZVNjaGVtYSA9IHouc3RyaWN0T2JqZWN0KHtcbiAgdGl0ZWw6IHRleHQsXG4gIGJpamdld2Vya3Q6IHouaXNvLmRhdGUoJ3NjaHJpamYgZGUgZGF0dW0gYWxzIDIwMjYtMTEtMjInKSxcbiAgdGhlbWE6IHRleHQsXG4gIGxlZWZ0aWpkOiB0ZXh0LFxuICBtaW51dGVuX2Fkdmllczogei5pbnQoKS5taW4oNSksXG4gIHZvb3I6IHouYXJyYXkoei5lbnVtKGtleXNPZihjYXNlQXVkaWVuY2VzKSkpLm1pbigxKSxcbiAgb21nZXZpbmc6IHouZW51bShrZXlzT2YoY2FzZVNldHRpbmdzKSksXG4gIHNpdHVhdGllOiB0ZXh0LFxuICBzdGFydHZyYWFnOiB0ZXh0LFxuICBvbnRodWxsaW5nZW46IHouYXJyYXkoXG4gICAgei5zdHJpY3RPYmplY3QoeyBzdGFwOiB6LmludCgpLCBuaWV1d2VfaW5mb3JtYXRpZTogdGV4dCwgdnJhYWc6IHRleHQsIGxldF9vcDogdGV4dC5vcHRpb25hbCgpIH0pLFxuICApLFxuICBkaXNjdXNzaWV2cmFnZW46IHouYXJyYXkodGV4dCksXG4gIHNpZ25hbGVuOiB6LmFycmF5KHouc3RyaWN0T2JqZWN0KHsgbGFiZWw6IHRleHQsIHNvb3J0OiB0ZXh0IH0pKSxcbiAga2FuX29va19iZXRla2VuZW46IHouYXJyYXkodGV4dCksXG4gIC8qKiBXaGF0IHRoZSB0ZWdlbnNwcmVrZXIgYXNrcyB0aGUgZ3JvdXAuICovXG4gIHRlZ2VudnJhZ2VuOiB6LmFycmF5KHRleHQpLm1pbigyKSxcbiAgYmVzY2hlcm1lbmRlX2ZhY3RvcmVuOiB6LmFycmF5KHRleHQpLFxuICBnb2VkZV92ZXJ2b2xnc3RhcHBlbjogei5hcnJheSh6LnN0cmljdE9iamVjdCh7IHdpZTogdGV4dCwgc3RhcDogdGV4dCB9KSksXG4gIGRpcmVjdF9oYW5kZWxlbl9iaWo6IHouYXJyYXkodGV4dCksXG4gIHZhbGt1aWxlbjogei5hcnJheSh0ZXh0KSxcbiAga2VybmJvb2RzY2hhcDogdGV4dCxcbiAgZ2V2b2VsaWc6IHouYm9vbGVhbigpLm9wdGlvbmFsKCksXG4gIHVpdGxlZ19nZXZvZWxpZzogdGV4dC5vcHRpb25hbCgpLFxufSlcblxuZXhwb3J0IHR5cGUgQ2FzZSA9IHouaW5mZXI8dHlwZW9mIGNhc2VTY2hlbWE+ICYgeyByZWFkb25seSBpZDogc3RyaW5nIH1cbiIsIi8qKlxuICogV2hhdCBhIGRpcmVjdGlvbiBpcyBhYm91dDogYSBuZWVkIGZvciBoZWxwIChcInpvcmdcIiksIHNvbWV0aGluZyB0aGF0IGlzIGRvbmUgdG8gdGhlIHlvdW5nIHBlcnNvbiAoXCJvdmVya29tdFwiKSwgc29tZXRoaW5nXG4gKiB0aGF0IGlzIGRvbmUgdG8gaGltIG9yIHRoYXQgaGUgdGFrZXMgcGFydCBpbiAoXCJiZWlkZVwiKSwgc29tZXRoaW5nIHRoYXQgaGUgZG9lcyAoXCJkb2V0XCIpLCBvciBhIHBsYWNlIChcInBsZWtcIikuXG4gKi9cbmV4cG9ydCBjb25zdCBkaXJlY3Rpb25TaWRlcyA9IFsnem9yZycsICdvdmVya29tdCcsICdiZWlkZScsICdkb2V0JywgJ3BsZWsnXSBhcyBjb25zdFxuXG5leHBvcnQgdHlwZSBEaXJlY3Rpb25TaWRlID0gKHR5cGVvZiBkaXJlY3Rpb25TaWRlcylbbnVtYmVyXVxuXG4vKiogRGlyZWN0aW9ucyB0aGF0IG5hbWUgYSBjcmltZSwgd2hvZXZlciBjb21taXRzIGl0LiAqL1xuZXhwb3J0IGNvbnN0IGNyaW1lczogcmVhZG9ubHkgRGlyZWN0aW9uU2lkZVtdID0gWydvdmVya29tdCcsICdiZWlkZScsICdkb2V0J11cblxuLyoqIERpcmVjdGlvbnMgaW4gd2hpY2ggdGhlIHlvdW5nIHBlcnNvbiBtYXkgaGF2ZSBkb25lIHNvbWV0aGluZyBwdW5pc2hhYmxlOiB0aGVuIHRoZSBsYXcgZm9yIGhpcyBhZ2UgaXMgdG9sZC4gKi9cbmV4cG9ydCBjb25zdCBvZmZlbmNlczogcmVhZG9ubHkgRGlyZWN0aW9uU2lkZVtdID0gWydiZWlkZScsICdkb2V0J11cbiIsImltcG9ydCB7IHogfSBmcm9tICd6b2QnXG5pbXBvcnQgeyBkaXJlY3Rpb25TaWRlcyB9IGZyb20gJy4uL2RpcmVjdGlvbi1zaWRlcydcblxuY29uc3Qgc2VudGVuY2UgPSB6LnN0cmluZygpLm1pbig1KS5tYXgoNDAwKVxuXG4vKiogRGlyZWN0aW9ucyBpbiB3aGljaCBzaWduYWxzIGNhbiBwb2ludC4gYG5hYW1gIG5ldmVyIG5hbWVzIGEgcGVyc29uLCBhbHdheXMgYSBzaXR1YXRpb24uICovXG5leHBvcnQgY29uc3QgZGlyZWN0aW9uRmlsZVNjaGVtYSA9IHouYXJyYXkoXG4gIHouc3RyaWN0T2JqZWN0KHtcbiAgICBpZDogei5zdHJpbmcoKS5yZWdleCgvXlthLXotXSskLyksXG4gICAgbmFhbTogc2VudGVuY2UsXG4gICAgLyoqIFdoYXQgdGhlIHNpdHVhdGlvbiBpcyBhYm91dDogaGVscCwgc29tZXRoaW5nIGRvbmUgdG8gdGhlIHlvdW5nIHBlcnNvbiwgc29tZXRoaW5nIHRoYXQgaGUgbWF5IGFsc28gZG8sIG9yIGEgcGxhY2UuICovXG4gICAga2FudDogei5lbnVtKGRpcmVjdGlvblNpZGVzKSxcbiAgICBrb3J0OiBzZW50ZW5jZSxcbiAgICAvKiogVGhlIG9yZGluYXJ5IGV4cGxhbmF0aW9uIHRoYXQgZml0cyB0aGlzIGNvbWJpbmF0aW9uIGFzIGEgd2hvbGUuICovXG4gICAgZ2V3b29uOiBzZW50ZW5jZSxcbiAgICBkZWVkX21lZTogc2VudGVuY2UsXG4gICAgb3Zlcmt3YW06IHNlbnRlbmNlLFxuICAgIG5vZ19uaWV0X2Jla2VuZDogei5hcnJheShzZW50ZW5jZSkubWluKDIpLFxuICAgIGZlbm9tZW5lbjogei5hcnJheSh6LnN0cmluZygpKSxcbiAgICByb3V0ZXM6IHouYXJyYXkoei5zdHJpbmcoKSkubWluKDEpLFxuICAgIGZlaXRlbjogei5hcnJheSh6LnN0cmluZygpKS5taW4oMSksXG4gIH0pLFxuKVxuIiwiaW1wb3J0IHsgeiB9IGZyb20gJ3pvZCdcblxuLyoqIFdoYXQgbWF5IHN0YW5kIGJldHdlZW4gYnJhY2VzIGluIGFuIGludml0YXRpb24uICovXG5leHBvcnQgY29uc3QgaW52aXRhdGlvbkZpZWxkcyA9IFsnZ2VtZWVudGUnLCAnZGF0dW0nLCAncGxhYXRzJywgJ2R1dXInLCAndGl0ZWwnLCAnZG9lbCcsICd3aWUnXSBhcyBjb25zdFxuXG5jb25zdCBmaWxsZWQgPSB6XG4gIC5zdHJpbmcoKVxuICAubWluKDEpXG4gIC5tYXgoNjAwKVxuICAucmVmaW5lKFxuICAgICh0ZXh0KSA9PlxuICAgICAgWy4uLnRleHQubWF0Y2hBbGwoL1xceyguKj8pXFx9L2cpXS5ldmVyeSgoWywgZmllbGQgPSAnJ10pID0+XG4gICAgICAgIChpbnZpdGF0aW9uRmllbGRzIGFzIHJlYWRvbmx5IHN0cmluZ1tdKS5pbmNsdWRlcyhmaWVsZCksXG4gICAgICApLFxuICAgIHsgbWVzc2FnZTogYHR1c3NlbiBoYWtlbiBtYWcgYWxsZWVuIHN0YWFuOiAke2ludml0YXRpb25GaWVsZHMuam9pbignLCAnKX1gIH0sXG4gIClcblxuLyoqIGNvbnRlbnQvdWl0bm9kaWdpbmcueWFtbDogdGhlIHRleHQgd2l0aCB3aGljaCBwZW9wbGUgYXJlIGludml0ZWQgdG8gYSBzZXNzaW9uLiBPdXIgb3duIGRlc2lnbi4gKi9cbmV4cG9ydCBjb25zdCBpbnZpdGF0aW9uU2NoZW1hID0gei5zdHJpY3RPYmplY3QoeyBvbmRlcndlcnA6IGZpbGxlZCwgYWxpbmVhczogei5hcnJheShmaWxsZWQpLm1pbigxKSB9KVxuXG5leHBvcnQgdHlwZSBJbnZpdGF0aW9uID0gei5pbmZlcjx0eXBlb2YgaW52aXRhdGlvblNjaGVtYT5cbmV4cG9ydCB0eXBlIEludml0YXRpb25GaWVsZCA9ICh0eXBlb2YgaW52aXRhdGlvbkZpZWxkcylbbnVtYmVyXVxuIiwiaW1wb3J0IHsgeiB9IGZyb20gJ3pvZCdcblxuY29uc3QgbGluZSA9IHouc3RyaW5nKCkubWluKDEpLm1heCgzMDApXG5jb25zdCB0ZXh0ID0gei5zdHJpbmcoKS5taW4oMSkubWF4KDEyMDApXG5cbi8qKiBUaGUgcHJhY3RpY2Ugc2Vzc2lvbiAob2VmZW5zZXNzaWUpOiBhbiBpbnZlbnRlZCBzZXNzaW9uIHRoYXQgaXMgZmlsbGVkIGluIGFuZCByZWFkeSB0byBydW4uIE91ciBvd24gZGVzaWduLiAqL1xuZXhwb3J0IGNvbnN0IHByYWN0aWNlU2NoZW1hID0gei5zdHJpY3RPYmplY3Qoe1xuICAvKiogSWQgb2YgdGhlIHRlbXBsYXRlIHRoYXQgaXMgcnVuLiAqL1xuICBkcmFhaWJvZWs6IGxpbmUsXG4gIC8qKiBJZCBvZiB0aGUgY2FzZSBjYXJkIHRoYXQgbGllcyBvbiB0aGUgdGFibGUuICovXG4gIGNhc3VzOiBsaW5lLFxuICBnZW1lZW50ZTogbGluZSxcbiAgcGxhYXRzOiBsaW5lLFxuICBhYW5sZWlkaW5nOiB0ZXh0LFxuICBtZW5zZW46IHouaW50KCkubWluKDEpLm1heCg1MDApLFxuICBmdW5jdGllczogdGV4dCxcbiAgdmVyd2FjaHQ6IHouYXJyYXkoei5zdHJpY3RPYmplY3QoeyBvcmdhbmlzYXRpZTogbGluZSwgZnVuY3RpZTogbGluZSwgbWVuc2VuOiB6LmludCgpLm1pbigxKS5tYXgoNTAwKSB9KSksXG4gIC8qKiBXaG8gdGFrZXMgd2hpY2ggcm9sZSBvZiB0aGUgdGVtcGxhdGUuICovXG4gIHJvbGxlbjogei5hcnJheSh6LnN0cmljdE9iamVjdCh7IHJvbDogbGluZSwgZG9vcjogbGluZSB9KSksXG4gIGdlcGFya2VlcmQ6IHouYXJyYXkodGV4dCksXG59KVxuXG5leHBvcnQgdHlwZSBQcmFjdGljZSA9IHouaW5mZXI8dHlwZW9mIHByYWN0aWNlU2NoZW1hPlxuIiwiaW1wb3J0IHsgeiB9IGZyb20gJ3pvZCdcbmltcG9ydCB7IGRvbWFpbnMsIHR5cGUgRG9tYWluSWQgfSBmcm9tICcuL2NvbGxlY3Rpb25zJ1xuaW1wb3J0IHsgcm9sZUlkcywgdHlwZSBSb2xlSWQgfSBmcm9tICcuL3JvbGVzJ1xuXG4vKiogY29udGVudC9yb2xsZW4ueWFtbDogd2hpY2ggZG9tYWlucyBhIHJvbGUgc2VlcyBtb3N0LiBPdXIgb3duIGRlc2lnbiwgZm9yIHRoZSBzaGVldHMgb2YgY2FyZHMuICovXG5leHBvcnQgY29uc3Qgcm9sZURvbWFpbnNGaWxlU2NoZW1hID0gelxuICAuYXJyYXkoXG4gICAgei5zdHJpY3RPYmplY3Qoe1xuICAgICAgcm9sOiB6LmVudW0ocm9sZUlkcyksXG4gICAgICBkb21laW5lbjogei5hcnJheSh6LmVudW0oZG9tYWlucy5tYXAoKHsgaWQgfSkgPT4gaWQpKSkubWluKDEpLFxuICAgICAgd2Fhcm9tOiB6LnN0cmluZygpLm1pbigxMCkubWF4KDIwMCksXG4gICAgfSksXG4gIClcbiAgLnJlZmluZSgoZW50cmllcykgPT4gcm9sZUlkcy5ldmVyeSgoaWQpID0+IGVudHJpZXMuc29tZSgoeyByb2wgfSkgPT4gcm9sID09PSBpZCkpLCB7XG4gICAgbWVzc2FnZTogYG5vZW0gaWVkZXJlIHJvbCBlZW4ga2VlcjogJHtyb2xlSWRzLmpvaW4oJywgJyl9YCxcbiAgfSlcblxuLyoqIFRoZSBkb21haW5zIHRoYXQgYSByb2xlIHNlZXMgbW9zdCwgYW5kIHdoeSB3ZSB0aGluayBzby4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUm9sZURvbWFpbnMge1xuICByZWFkb25seSByb2xlOiBSb2xlSWRcbiAgcmVhZG9ubHkgZG9tYWluczogcmVhZG9ubHkgRG9tYWluSWRbXVxuICByZWFkb25seSByZWFzb246IHN0cmluZ1xufVxuIiwiaW1wb3J0IHsgeiB9IGZyb20gJ3pvZCdcbmltcG9ydCB7IHJvbGVJZHMsIHR5cGUgUm9sZUlkIH0gZnJvbSAnLi9yb2xlcydcbmltcG9ydCB0eXBlIHsgU2hvd25GYWN0IH0gZnJvbSAnLi9wYWdlJ1xuXG5jb25zdCBpZCA9IHouc3RyaW5nKCkucmVnZXgoL15bYS16MC05LV0rJC8sICdnZWJydWlrIGtsZWluZSBsZXR0ZXJzLCBjaWpmZXJzIGVuIHN0cmVlcGplcycpXG5jb25zdCBzZW50ZW5jZSA9IHouc3RyaW5nKCkubWluKDMsICd2dWwgZWVuIHppbiBpbicpLm1heCgyNjAsICdtYWFrIGhldCBrb3J0ZXI6IGhvb2d1aXQgMjYwIHRla2VucycpXG5jb25zdCBjb25zdWx0ID0gc2VudGVuY2UucmVnZXgoL15PdmVybGVnIG1ldCAvLCBcImJlZ2luIG1ldCAnT3ZlcmxlZyBtZXQnXCIpXG5cbi8qKlxuICogVGhlIHF1ZXN0aW9ucyBvZiBcIk1hZyBpayBkaXQgZGVsZW4/XCIgYXMgY29udGVudC9kZWxlbi55YW1sIGhvbGRzIHRoZW0uIEV2ZXJ5dGhpbmcgaXMgb3VyIG93biBkZXNpZ24sIGV4Y2VwdCB0aGUgZmFjdHNcbiAqIHRoYXQgaXQgbmFtZXMuIEl0IGVuZHMgaW4gYWR2aWNlLCBuZXZlciBpbiBhIHZlcmRpY3QuXG4gKi9cbmV4cG9ydCBjb25zdCBzaGFyaW5nRmlsZVNjaGVtYSA9IHouc3RyaWN0T2JqZWN0KHtcbiAgYmlqZ2V3ZXJrdDogei5pc28uZGF0ZSgnc2NocmlqZiBkZSBkYXR1bSBhbHMgMjAyNi0xMS0yMicpLFxuICAvKiogU3RhbmRzIGFib3ZlIGV2ZXJ5IHN0ZXA6IGFza2luZyB3aXRob3V0IGEgbmFtZSBpcyBhbHdheXMgcG9zc2libGUuICovXG4gIHpvbmRlcl9uYWFtOiB6LnN0cmljdE9iamVjdCh7IHppbjogc2VudGVuY2UsIGZlaXRlbjogei5hcnJheSh6LnN0cmluZygpKS5taW4oMSkgfSksXG4gIGJlZ2luOiBpZCxcbiAgcm9sbGVuOiB6LmFycmF5KFxuICAgIHouc3RyaWN0T2JqZWN0KHtcbiAgICAgIGlkOiB6LmVudW0ocm9sZUlkcyksXG4gICAgICAvKiogRmlyc3QgcXVlc3Rpb24gb2YgdGhpcyByb2xlLCBhZnRlciB0aGUgb25lcyB0aGF0IGV2ZXJ5b25lIGdldHMuICovXG4gICAgICB2cmFhZzogaWQsXG4gICAgICBvdmVybGVnOiB6LmFycmF5KGNvbnN1bHQpLm1pbigxKSxcbiAgICAgIGZlaXRlbjogei5hcnJheSh6LnN0cmluZygpKS5taW4oMSksXG4gICAgfSksXG4gICksXG4gIHZyYWdlbjogei5hcnJheShcbiAgICB6LnN0cmljdE9iamVjdCh7XG4gICAgICBpZCxcbiAgICAgIHZyYWFnOiBzZW50ZW5jZSxcbiAgICAgIHVpdGxlZzogc2VudGVuY2Uub3B0aW9uYWwoKSxcbiAgICAgIGFudHdvb3JkZW46IHpcbiAgICAgICAgLmFycmF5KHouc3RyaWN0T2JqZWN0KHsgaWQsIHppbjogc2VudGVuY2UsIG5hYXI6IGlkIH0pKVxuICAgICAgICAubWluKDIsICdnZWVmIDIgdG90IDQgYW50d29vcmRlbicpXG4gICAgICAgIC5tYXgoNCwgJ2dlZWYgMiB0b3QgNCBhbnR3b29yZGVuJyksXG4gICAgfSksXG4gICksXG4gIGFkdmllemVuOiB6LmFycmF5KFxuICAgIHouc3RyaWN0T2JqZWN0KHtcbiAgICAgIGlkLFxuICAgICAgdGl0ZWw6IHNlbnRlbmNlLFxuICAgICAgLyoqIFdoYXQgdG8gZG8sIGluIG91ciBvd24gd29yZHMuICovXG4gICAgICB6aW5uZW46IHouYXJyYXkoc2VudGVuY2UpLm1pbigxKS5tYXgoNCksXG4gICAgICBmZWl0ZW46IHouYXJyYXkoei5zdHJpbmcoKSkubWluKDEsICdub2VtIG1pbnN0ZW5zIMOpw6luIGZlaXQgd2Fhcm9wIGhldCBhZHZpZXMgcnVzdCcpLFxuICAgICAgbm90ZWVyOiB6LmFycmF5KHNlbnRlbmNlKS5taW4oMSksXG4gICAgICBvdmVybGVnOiB6LmFycmF5KGNvbnN1bHQpLm1pbigxLCBcIm5vZW0gbWluc3RlbnMgw6nDqW4gJ092ZXJsZWcgbWV0IOKApidcIiksXG4gICAgICBwYWdpbmFzOiB6LmFycmF5KHouc3RyaW5nKCkpLFxuICAgICAgLyoqIERhbmdlciBmaXJzdDogdGhlIGFkdmljZSBvcGVucyB3aXRoIDExMiBhbmQgXCJOdSBoYW5kZWxlblwiLiAqL1xuICAgICAgbnVfaGFuZGVsZW46IHouYm9vbGVhbigpLmRlZmF1bHQoZmFsc2UpLFxuICAgIH0pLFxuICApLFxufSlcblxuZXhwb3J0IHR5cGUgU2hhcmluZ0ZpbGUgPSB6Lm91dHB1dDx0eXBlb2Ygc2hhcmluZ0ZpbGVTY2hlbWE+XG5cbi8qKiBBbiBhbnN3ZXIgbGVhZHMgdG8gYSBxdWVzdGlvbiBvciBhbiBhZHZpY2UsIG9yIChgdG9Sb2xlYCkgdG8gdGhlIGZpcnN0IHF1ZXN0aW9uIG9mIHRoZSByb2xlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTaGFyaW5nQW5zd2VyIHtcbiAgcmVhZG9ubHkgaWQ6IHN0cmluZ1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmdcbiAgcmVhZG9ubHkgdG86IHN0cmluZ1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFNoYXJpbmdRdWVzdGlvbiB7XG4gIHJlYWRvbmx5IGlkOiBzdHJpbmdcbiAgcmVhZG9ubHkgdGV4dDogc3RyaW5nXG4gIHJlYWRvbmx5IGhpbnQ6IHN0cmluZ1xuICByZWFkb25seSBhbnN3ZXJzOiByZWFkb25seSBTaGFyaW5nQW5zd2VyW11cbn1cblxuZXhwb3J0IGludGVyZmFjZSBTaGFyaW5nQWR2aWNlIHtcbiAgcmVhZG9ubHkgaWQ6IHN0cmluZ1xuICByZWFkb25seSB0aXRsZTogc3RyaW5nXG4gIHJlYWRvbmx5IHNlbnRlbmNlczogcmVhZG9ubHkgc3RyaW5nW11cbiAgcmVhZG9ubHkgZ3JvdW5kczogcmVhZG9ubHkgU2hvd25GYWN0W11cbiAgcmVhZG9ubHkgd3JpdGVEb3duOiByZWFkb25seSBzdHJpbmdbXVxuICByZWFkb25seSBjb25zdWx0OiByZWFkb25seSBzdHJpbmdbXVxuICByZWFkb25seSBwYWdlczogcmVhZG9ubHkgc3RyaW5nW11cbiAgcmVhZG9ubHkgYWN0Tm93OiBib29sZWFuXG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgU2hhcmluZ1JvbGUge1xuICByZWFkb25seSBpZDogUm9sZUlkXG4gIHJlYWRvbmx5IGZpcnN0OiBzdHJpbmdcbiAgcmVhZG9ubHkgY29uc3VsdDogcmVhZG9ubHkgc3RyaW5nW11cbiAgcmVhZG9ubHkgZ3JvdW5kczogcmVhZG9ubHkgU2hvd25GYWN0W11cbn1cblxuLyoqIFRoZSBmbG93IGFzIHRoZSBwYWdlIGdldHMgaXQ6IHdpdGggdGhlIGZhY3RzIHRoZW1zZWx2ZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFNoYXJpbmdGbG93IHtcbiAgcmVhZG9ubHkgdXBkYXRlZDogc3RyaW5nXG4gIHJlYWRvbmx5IHdpdGhvdXROYW1lOiB7IHJlYWRvbmx5IHRleHQ6IHN0cmluZzsgcmVhZG9ubHkgZmFjdHM6IHJlYWRvbmx5IFNob3duRmFjdFtdIH1cbiAgcmVhZG9ubHkgZmlyc3Q6IHN0cmluZ1xuICByZWFkb25seSByb2xlczogcmVhZG9ubHkgU2hhcmluZ1JvbGVbXVxuICByZWFkb25seSBxdWVzdGlvbnM6IHJlYWRvbmx5IFNoYXJpbmdRdWVzdGlvbltdXG4gIHJlYWRvbmx5IGFkdmljZXM6IHJlYWRvbmx5IFNoYXJpbmdBZHZpY2VbXVxufVxuIiwiaW1wb3J0IHsgeiB9IGZyb20gJ3pvZCdcblxuY29uc3QgbGluZSA9IHouc3RyaW5nKCkubWluKDEpLm1heCgzMDApXG5cbi8qKiBBIHRlbXBsYXRlIChkcmFhaWJvZWspIG9mIGEgc2Vzc2lvbjogc3RlcHMgd2l0aCB0aW1lcyB0aGF0IGFkZCB1cCB0byBpdHMgbGVuZ3RoLiBPdXIgb3duIGRlc2lnbi4gKi9cbmV4cG9ydCBjb25zdCB0ZW1wbGF0ZVNjaGVtYSA9IHpcbiAgLnN0cmljdE9iamVjdCh7XG4gICAgdGl0ZWw6IGxpbmUsXG4gICAgYmlqZ2V3ZXJrdDogei5pc28uZGF0ZSgnc2NocmlqZiBkZSBkYXR1bSBhbHMgMjAyNi0xMS0yMicpLFxuICAgIGR1dXJfbWludXRlbjogei5pbnQoKS5taW4oNSksXG4gICAgZ3JvZXA6IHouc3RyaWN0T2JqZWN0KHsgbWluaW11bTogei5pbnQoKSwgbWF4aW11bTogei5pbnQoKSwgaWRlYWFsOiBsaW5lIH0pLFxuICAgIGRvZWw6IGxpbmUsXG4gICAgcmVzdWx0YWF0OiB6LmFycmF5KGxpbmUpLFxuICAgIHJvbGxlbl9ub2RpZzogei5hcnJheShsaW5lKSxcbiAgICB2b29yYmVyZWlkaW5nOiB6LmFycmF5KHouc3RyaWN0T2JqZWN0KHsgd2FubmVlcjogbGluZSwgdGFhazogbGluZSB9KSksXG4gICAgc3RhcHBlbjogelxuICAgICAgLmFycmF5KFxuICAgICAgICB6LnN0cmljdE9iamVjdCh7XG4gICAgICAgICAgLy8gYXMgc3RyaWN0IGFzIHRoZSBpZCBvZiBhIHN0ZXAgaW4gYSBzZXNzaW9uLCB3aGljaCBpcyBhIGNvcHkgb2YgdGhpcyBvbmVcbiAgICAgICAgICBpZDogelxuICAgICAgICAgICAgLnN0cmluZygpXG4gICAgICAgICAgICAucmVnZXgoL15bYS16MC05XVthLXowLTktXXsyLDYzfSQvLCAnZ2VicnVpayAzIHRvdCA2NCBrbGVpbmUgbGV0dGVycywgY2lqZmVycyBvZiBzdHJlZXBqZXMnKSxcbiAgICAgICAgICB0aXRlbDogbGluZSxcbiAgICAgICAgICBkb2VsOiBsaW5lLFxuICAgICAgICAgIG1pbnV0ZW46IHouaW50KCkubWluKDEpLm1heCg2MDApLFxuICAgICAgICAgIG1pbnV0ZW5fbWluaW1hYWw6IHouaW50KCkubWluKDApLFxuICAgICAgICAgIHdlcmt2b3JtOiBsaW5lLFxuICAgICAgICAgIGJlZ2VsZWlkZXI6IHouYXJyYXkobGluZSksXG4gICAgICAgICAgY2hlY2tsaXN0OiB6LmFycmF5KGxpbmUpLFxuICAgICAgICAgIHZyYWdlbjogei5hcnJheShsaW5lKSxcbiAgICAgICAgICBub3RlcmVuOiB6LmFycmF5KGxpbmUpLFxuICAgICAgICB9KSxcbiAgICAgIClcbiAgICAgIC5taW4oMSksXG4gIH0pXG4gIC5yZWZpbmUoXG4gICAgKHRlbXBsYXRlKSA9PiB0ZW1wbGF0ZS5zdGFwcGVuLnJlZHVjZSgoc3VtLCBzdGVwKSA9PiBzdW0gKyBzdGVwLm1pbnV0ZW4sIDApID09PSB0ZW1wbGF0ZS5kdXVyX21pbnV0ZW4sXG4gICAge1xuICAgICAgbWVzc2FnZTogJ2RlIG1pbnV0ZW4gdmFuIGRlIHN0YXBwZW4gemlqbiBzYW1lbiBuaWV0IGdlbGlqayBhYW4gZHV1cl9taW51dGVuJyxcbiAgICAgIHBhdGg6IFsnc3RhcHBlbiddLFxuICAgIH0sXG4gIClcbiAgLnJlZmluZSgodGVtcGxhdGUpID0+IG5ldyBTZXQodGVtcGxhdGUuc3RhcHBlbi5tYXAoKHsgaWQgfSkgPT4gaWQpKS5zaXplID09PSB0ZW1wbGF0ZS5zdGFwcGVuLmxlbmd0aCwge1xuICAgIG1lc3NhZ2U6ICd0d2VlIHN0YXBwZW4gaGViYmVuIGhldHplbGZkZSBpZDogZ2VlZiBpZWRlcmUgc3RhcCBlZW4gZWlnZW4gaWQnLFxuICAgIHBhdGg6IFsnc3RhcHBlbiddLFxuICB9KVxuICAucmVmaW5lKCh0ZW1wbGF0ZSkgPT4gdGVtcGxhdGUuc3RhcHBlbi5ldmVyeSgoc3RlcCkgPT4gc3RlcC5taW51dGVuX21pbmltYWFsIDw9IHN0ZXAubWludXRlbiksIHtcbiAgICBtZXNzYWdlOiAnZWVuIHN0YXAga2FuIG5pZXQga29ydGVyIHppam4gZGFuIG1pbnV0ZW5fbWluaW1hYWwnLFxuICAgIHBhdGg6IFsnc3RhcHBlbiddLFxuICB9KVxuXG4vKiogR3JvdW5kIHJ1bGVzIGFuZCByb2xlcyB0aGF0IGhvbGQgZm9yIGV2ZXJ5IHNlc3Npb24uICovXG5leHBvcnQgY29uc3Qgc2Vzc2lvbkJhc2ljc1NjaGVtYSA9IHouc3RyaWN0T2JqZWN0KHtcbiAgYmFzaXNhZnNwcmFrZW46IHouYXJyYXkobGluZSksXG4gIHJvbGxlbjogei5hcnJheSh6LnN0cmljdE9iamVjdCh7IGlkOiB6LnN0cmluZygpLCBuYWFtOiBsaW5lLCB0YWtlbjogei5hcnJheShsaW5lKSB9KSksXG4gIHNvb3J0ZW5fc2lnbmFhbDogei5hcnJheSh6LnN0cmljdE9iamVjdCh7IGlkOiB6LnN0cmluZygpLCBuYWFtOiBsaW5lIH0pKSxcbiAgLyoqIFN0YXRlbWVudHMgb2YgdGhlIGJhc2VsaW5lIGFuZCBmaW5hbCBtZWFzdXJlbWVudC4gKi9cbiAgc3RlbGxpbmdlbjogei5hcnJheShsaW5lKS5sZW5ndGgoMywgJ2dlZWYgcHJlY2llcyBkcmllIHN0ZWxsaW5nZW4nKSxcbiAgLyoqIFdoYXQgcGVvcGxlIGNhbiBjaG9vc2UgaW4gdGhlIG9waW5pb24gbWV0ZXIgb2YgYSBjYXNlOiB3aGF0IHRoZXkgd291bGQgZG8sIG5ldmVyIHdoYXQgdGhleSB0aGluayBvZiB0aGUgeW91bmcgcGVyc29uLiAqL1xuICBtZW5pbmdlbjogei5hcnJheShsaW5lKS5taW4oMiksXG59KVxuXG5leHBvcnQgdHlwZSBUZW1wbGF0ZSA9IHouaW5mZXI8dHlwZW9mIHRlbXBsYXRlU2NoZW1hPiAmIHsgcmVhZG9ubHkgaWQ6IHN0cmluZyB9XG5leHBvcnQgdHlwZSBTZXNzaW9uQmFzaWNzID0gei5pbmZlcjx0eXBlb2Ygc2Vzc2lvbkJhc2ljc1NjaGVtYT5cbiIsImltcG9ydCB7IHogfSBmcm9tICd6b2QnXG5cbmNvbnN0IHBsYWNlID0gei5pbnQoKS5taW4oMSkubWF4KDEyKVxuXG4vKiogY29udGVudC90ZWdlbGthYXJ0LnlhbWw6IG9uZSB0aWxlIGZvciBlYWNoIG11bmljaXBhbGl0eSwgcm91Z2hseSB3aGVyZSBpdCBsaWVzLiBPdXIgb3duIGRlc2lnbi4gKi9cbmV4cG9ydCBjb25zdCB0aWxlTWFwU2NoZW1hID0gelxuICAuYXJyYXkoei5zdHJpY3RPYmplY3QoeyBnZW1lZW50ZTogei5zdHJpbmcoKS5taW4oMSksIHJpajogcGxhY2UsIGtvbG9tOiBwbGFjZSB9KSlcbiAgLnJlZmluZSgodGlsZXMpID0+IG5ldyBTZXQodGlsZXMubWFwKCh7IHJpaiwga29sb20gfSkgPT4gYCR7cmlqfS0ke2tvbG9tfWApKS5zaXplID09PSB0aWxlcy5sZW5ndGgsIHtcbiAgICBtZXNzYWdlOiAndHdlZSB0ZWdlbHMgbGlnZ2VuIG9wIGRlemVsZmRlIHBsZWs6IGdlZWYgaWVkZXJlIGdlbWVlbnRlIGVlbiBlaWdlbiByaWogZW4ga29sb20nLFxuICB9KVxuICAucmVmaW5lKCh0aWxlcykgPT4gbmV3IFNldCh0aWxlcy5tYXAoKHsgZ2VtZWVudGUgfSkgPT4gZ2VtZWVudGUpKS5zaXplID09PSB0aWxlcy5sZW5ndGgsIHtcbiAgICBtZXNzYWdlOiAnZWVuIGdlbWVlbnRlIHN0YWF0IGVyIHR3ZWUga2VlciBpbicsXG4gIH0pXG5cbi8qKiBXaGVyZSBhIG11bmljaXBhbGl0eSBsaWVzIG9uIHRoZSB0aWxlIG1hcCwgY291bnRlZCBmcm9tIG9uZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGlsZSB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZ1xuICByZWFkb25seSByb3c6IG51bWJlclxuICByZWFkb25seSBjb2x1bW46IG51bWJlclxufVxuIiwiaW1wb3J0IHR5cGUgeyBDYXNlIH0gZnJvbSAnLi4vLi4vc2NoZW1hL2Nhc2UnXG5pbXBvcnQgdHlwZSB7IFByb2JsZW0gfSBmcm9tICcuLi8uLi9zY2hlbWEvYnVpbGQvZXhwbGFpbi1pc3N1ZXMnXG5pbXBvcnQgdHlwZSB7IFByYWN0aWNlIH0gZnJvbSAnLi4vLi4vc2NoZW1hL3ByYWN0aWNlJ1xuaW1wb3J0IHR5cGUgeyBUZW1wbGF0ZSB9IGZyb20gJy4uLy4uL3NjaGVtYS90ZW1wbGF0ZSdcblxuLyoqIFdoYXQgdGhlIHByYWN0aWNlIHNlc3Npb24gbmFtZXMgYW5kIGRvZXMgbm90IGV4aXN0OiBpdHMgdGVtcGxhdGUsIHRoZSByb2xlcyBvZiB0aGF0IHRlbXBsYXRlLCBhbmQgaXRzIGNhc2UgY2FyZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja1ByYWN0aWNlKFxuICB7IGRyYWFpYm9laywgY2FzdXMsIHJvbGxlbiB9OiBQcmFjdGljZSxcbiAgeyB0ZW1wbGF0ZXMsIGNhc2VzIH06IHsgcmVhZG9ubHkgdGVtcGxhdGVzOiByZWFkb25seSBUZW1wbGF0ZVtdOyByZWFkb25seSBjYXNlczogcmVhZG9ubHkgQ2FzZVtdIH0sXG4gIGZpbGU6IHN0cmluZyxcbik6IFByb2JsZW1bXSB7XG4gIGNvbnN0IHRlbXBsYXRlID0gdGVtcGxhdGVzLmZpbmQoKHsgaWQgfSkgPT4gaWQgPT09IGRyYWFpYm9laylcbiAgY29uc3QgbWVzc2FnZXMgPSBbXG4gICAgLi4uKHRlbXBsYXRlID8gW10gOiBbYGRyYWFpYm9layAnJHtkcmFhaWJvZWt9JyBiZXN0YWF0IG5pZXQ6IGtpZXMgZWVuIGJlc3RhbmQgaW4gY29udGVudC9zZXNzaWVgXSksXG4gICAgLi4uKGNhc2VzLnNvbWUoKHsgaWQgfSkgPT4gaWQgPT09IGNhc3VzKVxuICAgICAgPyBbXVxuICAgICAgOiBbYGNhc3VzICcke2Nhc3VzfScgYmVzdGFhdCBuaWV0OiBraWVzIGVlbiBiZXN0YW5kIGluIGNvbnRlbnQvY2FzdXNgXSksXG4gICAgLi4ucm9sbGVuXG4gICAgICAuZmlsdGVyKCh7IHJvbCB9KSA9PiB0ZW1wbGF0ZSAmJiAhdGVtcGxhdGUucm9sbGVuX25vZGlnLmluY2x1ZGVzKHJvbCkpXG4gICAgICAubWFwKCh7IHJvbCB9KSA9PiBgcm9sICcke3JvbH0nIHN0YWF0IG5pZXQgYmlqIHJvbGxlbl9ub2RpZyB2YW4gaGV0IGRyYWFpYm9la2ApLFxuICBdXG4gIHJldHVybiBtZXNzYWdlcy5tYXAoKG1lc3NhZ2UpID0+ICh7IGZpbGUsIGxpbmU6IDAsIG1lc3NhZ2UgfSkpXG59XG4iLCJpbXBvcnQgdHlwZSB7IFByb2JsZW0gfSBmcm9tICcuLi8uLi9zY2hlbWEvYnVpbGQvZXhwbGFpbi1pc3N1ZXMnXG5pbXBvcnQgeyByb2xlSWRzIH0gZnJvbSAnLi4vLi4vc2NoZW1hL3JvbGVzJ1xuaW1wb3J0IHsgdG9Sb2xlIH0gZnJvbSAnLi4vLi4vc2NoZW1hL3JvbGVzJ1xuaW1wb3J0IHR5cGUgeyBTaGFyaW5nRmlsZSB9IGZyb20gJy4uLy4uL3NjaGVtYS9zaGFyaW5nJ1xuXG4vKiogV2hhdCBpcyB3cm9uZyB3aXRoIHRoZSB3YXkgdGhyb3VnaCB0aGUgcXVlc3Rpb25zOiBkZWFkIGVuZHMsIGNpcmNsZXMsIGFuZCB3aGF0IG5vYm9keSBjYW4gcmVhY2guIEZhY3RzIGFuZCBwYWdlcyBhcmUgY2hlY2tlZCB3aXRoIHRoZSByZXN0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrU2hhcmluZyhmbG93OiBTaGFyaW5nRmlsZSwgZmlsZTogc3RyaW5nKTogUHJvYmxlbVtdIHtcbiAgY29uc3QgcHJvYmxlbXM6IFByb2JsZW1bXSA9IFtdXG4gIGNvbnN0IG5vdGUgPSAobWVzc2FnZTogc3RyaW5nKSA9PiBwcm9ibGVtcy5wdXNoKHsgZmlsZSwgbGluZTogMCwgbWVzc2FnZSB9KVxuICBjb25zdCBhZHZpY2VzID0gbmV3IFNldChmbG93LmFkdmllemVuLm1hcCgoeyBpZCB9KSA9PiBpZCkpXG4gIGNvbnN0IHF1ZXN0aW9ucyA9IG5ldyBNYXAoZmxvdy52cmFnZW4ubWFwKChxdWVzdGlvbikgPT4gW3F1ZXN0aW9uLmlkLCBxdWVzdGlvbl0pKVxuICBjb25zdCBzdGFydHMgPSBmbG93LnJvbGxlbi5tYXAoKHsgdnJhYWcgfSkgPT4gdnJhYWcpXG4gIGNvbnN0IHRhcmdldHNPZiA9IChpZDogc3RyaW5nKSA9PlxuICAgIChxdWVzdGlvbnMuZ2V0KGlkKT8uYW50d29vcmRlbiA/PyBbXSkuZmxhdE1hcCgoeyBuYWFyIH0pID0+IChuYWFyID09PSB0b1JvbGUgPyBzdGFydHMgOiBbbmFhcl0pKVxuXG4gIGZvciAoY29uc3QgaWQgb2YgbGlzdFR3aWNlKFsuLi5mbG93LnZyYWdlbiwgLi4uZmxvdy5hZHZpZXplbl0ubWFwKChub2RlKSA9PiBub2RlLmlkKSkpXG4gICAgbm90ZShgJyR7aWR9JyBzdGFhdCBlciB0d2VlIGtlZXI6IGdlZWYgZWVuIHZyYWFnIG9mIGFkdmllcyBlZW4gZWlnZW4gaWRgKVxuICBmb3IgKGNvbnN0IHJvbGUgb2Ygcm9sZUlkcylcbiAgICBpZiAoZmxvdy5yb2xsZW4uZmlsdGVyKCh7IGlkIH0pID0+IGlkID09PSByb2xlKS5sZW5ndGggIT09IDEpXG4gICAgICBub3RlKGByb2wgJyR7cm9sZX0nIG1vZXQgZXIgcHJlY2llcyDDqcOpbiBrZWVyIHN0YWFuYClcbiAgZm9yIChjb25zdCBpZCBvZiBbZmxvdy5iZWdpbiwgLi4uc3RhcnRzXSlcbiAgICBpZiAoIXF1ZXN0aW9ucy5oYXMoaWQpKSBub3RlKGB2cmFhZyAnJHtpZH0nIGJlc3RhYXQgbmlldDogYmVnaW4gYmlqIGVlbiB2cmFhZyBkaWUgZXIgaXNgKVxuICBmb3IgKGNvbnN0IHF1ZXN0aW9uIG9mIGZsb3cudnJhZ2VuKSB7XG4gICAgZm9yIChjb25zdCBpZCBvZiBsaXN0VHdpY2UocXVlc3Rpb24uYW50d29vcmRlbi5tYXAoKGFuc3dlcikgPT4gYW5zd2VyLmlkKSkpXG4gICAgICBub3RlKGB2cmFhZyAnJHtxdWVzdGlvbi5pZH0nIGhlZWZ0IHR3ZWUgYW50d29vcmRlbiBtZXQgaWQgJyR7aWR9J2ApXG4gICAgZm9yIChjb25zdCB7IGlkLCBuYWFyIH0gb2YgcXVlc3Rpb24uYW50d29vcmRlbilcbiAgICAgIGlmIChuYWFyICE9PSB0b1JvbGUgJiYgIXF1ZXN0aW9ucy5oYXMobmFhcikgJiYgIWFkdmljZXMuaGFzKG5hYXIpKVxuICAgICAgICBub3RlKGBhbnR3b29yZCAnJHtpZH0nIHZhbiB2cmFhZyAnJHtxdWVzdGlvbi5pZH0nIGxvb3B0IGRvb2Q6ICcke25hYXJ9JyBpcyBnZWVuIHZyYWFnIGVuIGdlZW4gYWR2aWVzYClcbiAgfVxuXG4gIGNvbnN0IHJlYWNoZWQgPSBuZXcgU2V0PHN0cmluZz4oKVxuICBjb25zdCB3YWxrID0gKGlkOiBzdHJpbmcsIGFib3ZlOiByZWFkb25seSBzdHJpbmdbXSkgPT4ge1xuICAgIGlmIChhYm92ZS5pbmNsdWRlcyhpZCkpIHtcbiAgICAgIG5vdGUoYGRlIHZyYWdlbiBsb3BlbiBpbiBlZW4ga3Jpbmc6ICR7Wy4uLmFib3ZlLnNsaWNlKGFib3ZlLmluZGV4T2YoaWQpKSwgaWRdLmpvaW4oJyDihpIgJyl9YClcbiAgICAgIHJldHVyblxuICAgIH1cbiAgICBpZiAocmVhY2hlZC5oYXMoaWQpKSByZXR1cm5cbiAgICBmb3IgKGNvbnN0IHRhcmdldCBvZiB0YXJnZXRzT2YoaWQpKSB3YWxrKHRhcmdldCwgWy4uLmFib3ZlLCBpZF0pXG4gICAgcmVhY2hlZC5hZGQoaWQpXG4gIH1cbiAgd2FsayhmbG93LmJlZ2luLCBbXSlcbiAgZm9yIChjb25zdCBpZCBvZiBbLi4ucXVlc3Rpb25zLmtleXMoKSwgLi4uYWR2aWNlc10pXG4gICAgaWYgKCFyZWFjaGVkLmhhcyhpZCkpIG5vdGUoYCcke2lkfScgaXMgbmVyZ2VucyBlZW4gYW50d29vcmQgb3A6IGhhYWwgaGV0IHdlZyBvZiB2ZXJ3aWpzIGVybmFhcmApXG4gIHJldHVybiBwcm9ibGVtc1xufVxuXG5mdW5jdGlvbiBsaXN0VHdpY2UoaWRzOiByZWFkb25seSBzdHJpbmdbXSk6IHN0cmluZ1tdIHtcbiAgcmV0dXJuIFsuLi5uZXcgU2V0KGlkcy5maWx0ZXIoKGlkLCBhdCkgPT4gaWRzLmluZGV4T2YoaWQpICE9PSBhdCkpXVxufVxuIiwiaW1wb3J0IHsgcmVhZGRpciB9IGZyb20gJ25vZGU6ZnMvcHJvbWlzZXMnXG5pbXBvcnQgeyBqb2luIH0gZnJvbSAnbm9kZTpwYXRoJ1xuaW1wb3J0IHR5cGUgeyB6IH0gZnJvbSAnem9kJ1xuaW1wb3J0IHsgY2FzZVNjaGVtYSwgdHlwZSBDYXNlIH0gZnJvbSAnLi4vLi4vc2NoZW1hL2Nhc2UnXG5pbXBvcnQgeyBkaXJlY3Rpb25GaWxlU2NoZW1hIH0gZnJvbSAnLi4vLi4vc2NoZW1hL2J1aWxkL2RpcmVjdGlvbidcbmltcG9ydCB0eXBlIHsgUHJvYmxlbSB9IGZyb20gJy4uLy4uL3NjaGVtYS9idWlsZC9leHBsYWluLWlzc3VlcydcbmltcG9ydCB7IGludml0YXRpb25TY2hlbWEsIHR5cGUgSW52aXRhdGlvbiB9IGZyb20gJy4uLy4uL3NjaGVtYS9pbnZpdGF0aW9uJ1xuaW1wb3J0IHR5cGUgeyBJbnRlcnByZXRhdGlvbkZpbGUgfSBmcm9tICcuLi8uLi9zY2hlbWEvYnVpbGQvaW50ZXJwcmV0YXRpb24tZmlsZSdcbmltcG9ydCB0eXBlIHsgRGlyZWN0aW9uIH0gZnJvbSAnLi4vLi4vc2NoZW1hL3BhZ2UnXG5pbXBvcnQgeyBwcmFjdGljZVNjaGVtYSwgdHlwZSBQcmFjdGljZSB9IGZyb20gJy4uLy4uL3NjaGVtYS9wcmFjdGljZSdcbmltcG9ydCB7IHJvbGVEb21haW5zRmlsZVNjaGVtYSwgdHlwZSBSb2xlRG9tYWlucyB9IGZyb20gJy4uLy4uL3NjaGVtYS9yb2xlLWRvbWFpbnMnXG5pbXBvcnQgeyBzaGFyaW5nRmlsZVNjaGVtYSwgdHlwZSBTaGFyaW5nRmlsZSB9IGZyb20gJy4uLy4uL3NjaGVtYS9zaGFyaW5nJ1xuaW1wb3J0IHsgc2Vzc2lvbkJhc2ljc1NjaGVtYSwgdGVtcGxhdGVTY2hlbWEsIHR5cGUgU2Vzc2lvbkJhc2ljcywgdHlwZSBUZW1wbGF0ZSB9IGZyb20gJy4uLy4uL3NjaGVtYS90ZW1wbGF0ZSdcbmltcG9ydCB7IHRpbGVNYXBTY2hlbWEsIHR5cGUgVGlsZSB9IGZyb20gJy4uLy4uL3NjaGVtYS90aWxlLW1hcCdcbmltcG9ydCB7IGNoZWNrUHJhY3RpY2UgfSBmcm9tICcuLi9jaGVjay9jaGVjay1wcmFjdGljZSdcbmltcG9ydCB7IGxpc3RSdWxlTmFtZXMgfSBmcm9tICcuLi9jaGVjay9jaGVjay1pbnRlcnByZXRhdGlvbidcbmltcG9ydCB7IGNoZWNrU2hhcmluZyB9IGZyb20gJy4uL2NoZWNrL2NoZWNrLXNoYXJpbmcnXG5pbXBvcnQgeyByZWFkSW50ZXJwcmV0YXRpb24gfSBmcm9tICcuL3JlYWQtaW50ZXJwcmV0YXRpb24nXG5pbXBvcnQgeyByZWFkWWFtbCB9IGZyb20gJy4vcmVhZC15YW1sJ1xuXG4vKiogVGhlIHBhcnRzIG9mIHRoZSBjb250ZW50IHRoYXQgYXJlIGRhdGEgcmF0aGVyIHRoYW4gcGFnZXM6IHRlbXBsYXRlcywgY2FzZXMsIGdyb3VuZCBydWxlcywgZGlyZWN0aW9ucy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ29udGVudERhdGEge1xuICByZWFkb25seSB0ZW1wbGF0ZXM6IHJlYWRvbmx5IFRlbXBsYXRlW11cbiAgcmVhZG9ubHkgY2FzZXM6IHJlYWRvbmx5IENhc2VbXVxuICByZWFkb25seSBiYXNpY3M6IFNlc3Npb25CYXNpY3NcbiAgcmVhZG9ubHkgZGlyZWN0aW9uczogcmVhZG9ubHkgKE9taXQ8RGlyZWN0aW9uLCAnZmFjdHMnPiAmIHsgcmVhZG9ubHkgZmFjdElkczogcmVhZG9ubHkgc3RyaW5nW10gfSlbXVxuICAvKiogVGhlIHJ1bGVzIG9mIHRoZSBzaWduYWwgY2hlY2ssIGFzIHRoZXkgc3RhbmQgaW4gdGhlIGZpbGVzLiAqL1xuICByZWFkb25seSBydWxlczogSW50ZXJwcmV0YXRpb25GaWxlXG4gIC8qKiBUaGUgcXVlc3Rpb25zIG9mIFwiTWFnIGlrIGRpdCBkZWxlbj9cIjsgdW5kZWZpbmVkIHdoZW4gdGhlIGZpbGUgY2Fubm90IGJlIHJlYWQuICovXG4gIHJlYWRvbmx5IHNoYXJpbmc6IFNoYXJpbmdGaWxlIHwgdW5kZWZpbmVkXG4gIHJlYWRvbmx5IHJvbGVEb21haW5zOiByZWFkb25seSBSb2xlRG9tYWluc1tdXG4gIC8qKiBUaGUgaW52ZW50ZWQgc2Vzc2lvbiB0byBwcmFjdGlzZSB3aXRoOyB1bmRlZmluZWQgd2hlbiB0aGUgZmlsZSBjYW5ub3QgYmUgcmVhZC4gKi9cbiAgcmVhZG9ubHkgcHJhY3RpY2U6IFByYWN0aWNlIHwgdW5kZWZpbmVkXG4gIC8qKiBUaGUgdGV4dCBvZiBhbiBpbnZpdGF0aW9uOyB1bmRlZmluZWQgd2hlbiB0aGUgZmlsZSBjYW5ub3QgYmUgcmVhZC4gKi9cbiAgcmVhZG9ubHkgaW52aXRhdGlvbjogSW52aXRhdGlvbiB8IHVuZGVmaW5lZFxuICAvKiogV2hlcmUgZWFjaCBtdW5pY2lwYWxpdHkgbGllcyBvbiB0aGUgdGlsZSBtYXAuICovXG4gIHJlYWRvbmx5IHRpbGVzOiByZWFkb25seSBUaWxlW11cbiAgLyoqIEZhY3RzIGFuZCBwYWdlcyB0aGF0IHRoZSBkYXRhIGZpbGVzIG5hbWUsIGZvciB0aGUgY2hlY2tzLiAqL1xuICByZWFkb25seSBuYW1lZDogcmVhZG9ubHkge1xuICAgIHJlYWRvbmx5IGZpbGU6IHN0cmluZ1xuICAgIHJlYWRvbmx5IGZhY3RzOiByZWFkb25seSBzdHJpbmdbXVxuICAgIHJlYWRvbmx5IHBhZ2VzOiByZWFkb25seSBzdHJpbmdbXVxuICAgIC8qKiBUaGUgbGluZSBvZiB0aGUgZmlsZSBvbiB3aGljaCBhbiBpZCBzdGFuZHMuICovXG4gICAgcmVhZG9ubHkgbGluZU9mOiAoaWQ6IHN0cmluZykgPT4gbnVtYmVyXG4gIH1bXVxufVxuXG4vKiogUmVhZHMgdGhlIFlBTUwgZmlsZXMgb2YgY29udGVudC8gYmVsb3cgYHJvb3RgLiBQcm9ibGVtcyBuYW1lIHRoZSBmaWxlLCB0aGUgZmllbGQgYW5kIHRoZSBjdXJlLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlYWREYXRhKHJvb3Q6IHN0cmluZyk6IFByb21pc2U8eyBkYXRhOiBDb250ZW50RGF0YTsgcHJvYmxlbXM6IFByb2JsZW1bXSB9PiB7XG4gIGNvbnN0IHByb2JsZW1zOiBQcm9ibGVtW10gPSBbXVxuICBjb25zdCBsaW5lcyA9IG5ldyBNYXA8c3RyaW5nLCAod29yZDogc3RyaW5nKSA9PiBudW1iZXI+KClcbiAgY29uc3QgbGluZU9mID0gKGZpbGU6IHN0cmluZykgPT4gKGlkOiBzdHJpbmcpID0+IGxpbmVzLmdldChmaWxlKT8uKGlkKSA/PyAwXG4gIGNvbnN0IHJlYWQgPSBhc3luYyA8U2NoZW1hIGV4dGVuZHMgei5ab2RUeXBlPihcbiAgICBmaWxlOiBzdHJpbmcsXG4gICAgc2NoZW1hOiBTY2hlbWEsXG4gICk6IFByb21pc2U8ei5vdXRwdXQ8U2NoZW1hPltdPiA9PiB7XG4gICAgY29uc3QgZm91bmQgPSBhd2FpdCByZWFkWWFtbChyb290LCBmaWxlLCBzY2hlbWEpXG4gICAgaWYgKCdkYXRhJyBpbiBmb3VuZCkge1xuICAgICAgbGluZXMuc2V0KGZpbGUsIGZvdW5kLmxpbmVPZilcbiAgICAgIHJldHVybiBbZm91bmQuZGF0YV1cbiAgICB9XG4gICAgcHJvYmxlbXMucHVzaCguLi5mb3VuZC5wcm9ibGVtcylcbiAgICByZXR1cm4gW11cbiAgfVxuICBjb25zdCByZWFkQWxsID0gYXN5bmMgPFNjaGVtYSBleHRlbmRzIHouWm9kVHlwZT4oZm9sZGVyOiBzdHJpbmcsIHNjaGVtYTogU2NoZW1hKSA9PiB7XG4gICAgY29uc3QgZm91bmQ6ICh6Lm91dHB1dDxTY2hlbWE+ICYgeyBpZDogc3RyaW5nIH0pW10gPSBbXVxuICAgIGZvciAoY29uc3QgbmFtZSBvZiAoYXdhaXQgcmVhZGRpcihqb2luKHJvb3QsIGZvbGRlcikpKS5zb3J0KCkpXG4gICAgICBpZiAobmFtZS5lbmRzV2l0aCgnLnlhbWwnKSlcbiAgICAgICAgZm9yIChjb25zdCBpdGVtIG9mIGF3YWl0IHJlYWQoYCR7Zm9sZGVyfS8ke25hbWV9YCwgc2NoZW1hKSlcbiAgICAgICAgICBmb3VuZC5wdXNoKHsgLi4uKGl0ZW0gYXMgb2JqZWN0KSwgaWQ6IG5hbWUuc2xpY2UoMCwgLScueWFtbCcubGVuZ3RoKSB9IGFzIHoub3V0cHV0PFNjaGVtYT4gJiB7XG4gICAgICAgICAgICBpZDogc3RyaW5nXG4gICAgICAgICAgfSlcbiAgICByZXR1cm4gZm91bmRcbiAgfVxuICBjb25zdCBbYmFzaWNzXSA9IGF3YWl0IHJlYWQoJ2NvbnRlbnQvc2Vzc2llLWJhc2lzLnlhbWwnLCBzZXNzaW9uQmFzaWNzU2NoZW1hKVxuICBjb25zdCBkaXJlY3Rpb25GaWxlID0gJ2NvbnRlbnQvcmljaHRpbmdlbi55YW1sJ1xuICBjb25zdCBbZGlyZWN0aW9ucyA9IFtdXSA9IGF3YWl0IHJlYWQoZGlyZWN0aW9uRmlsZSwgZGlyZWN0aW9uRmlsZVNjaGVtYSlcbiAgY29uc3Qgc2hhcmluZ0ZpbGUgPSAnY29udGVudC9kZWxlbi55YW1sJ1xuICBjb25zdCBbc2hhcmluZ10gPSBhd2FpdCByZWFkKHNoYXJpbmdGaWxlLCBzaGFyaW5nRmlsZVNjaGVtYSlcbiAgaWYgKHNoYXJpbmcpIHByb2JsZW1zLnB1c2goLi4uY2hlY2tTaGFyaW5nKHNoYXJpbmcsIHNoYXJpbmdGaWxlKSlcbiAgY29uc3QgeyBydWxlcywgcHJvYmxlbXM6IHJ1bGVQcm9ibGVtcywgbGluZXM6IHJ1bGVMaW5lcyB9ID0gYXdhaXQgcmVhZEludGVycHJldGF0aW9uKHJvb3QpXG4gIHJ1bGVMaW5lcy5mb3JFYWNoKChmaW5kLCBmaWxlKSA9PiBsaW5lcy5zZXQoZmlsZSwgZmluZCkpXG4gIHByb2JsZW1zLnB1c2goLi4ucnVsZVByb2JsZW1zKVxuICBjb25zdCBbcm9sZURvbWFpbnMgPSBbXV0gPSBhd2FpdCByZWFkKCdjb250ZW50L3JvbGxlbi55YW1sJywgcm9sZURvbWFpbnNGaWxlU2NoZW1hKVxuICBjb25zdCB0ZW1wbGF0ZXMgPSBhd2FpdCByZWFkQWxsKCdjb250ZW50L3Nlc3NpZScsIHRlbXBsYXRlU2NoZW1hKVxuICBjb25zdCBjYXNlcyA9IGF3YWl0IHJlYWRBbGwoJ2NvbnRlbnQvY2FzdXMnLCBjYXNlU2NoZW1hKVxuICBjb25zdCBwcmFjdGljZUZpbGUgPSAnY29udGVudC9vZWZlbnNlc3NpZS55YW1sJ1xuICBjb25zdCBbcHJhY3RpY2VdID0gYXdhaXQgcmVhZChwcmFjdGljZUZpbGUsIHByYWN0aWNlU2NoZW1hKVxuICBpZiAocHJhY3RpY2UpIHByb2JsZW1zLnB1c2goLi4uY2hlY2tQcmFjdGljZShwcmFjdGljZSwgeyB0ZW1wbGF0ZXMsIGNhc2VzIH0sIHByYWN0aWNlRmlsZSkpXG4gIGNvbnN0IFtpbnZpdGF0aW9uXSA9IGF3YWl0IHJlYWQoJ2NvbnRlbnQvdWl0bm9kaWdpbmcueWFtbCcsIGludml0YXRpb25TY2hlbWEpXG4gIGNvbnN0IFt0aWxlcyA9IFtdXSA9IGF3YWl0IHJlYWQoJ2NvbnRlbnQvdGVnZWxrYWFydC55YW1sJywgdGlsZU1hcFNjaGVtYSlcbiAgcmV0dXJuIHtcbiAgICBkYXRhOiB7XG4gICAgICB0ZW1wbGF0ZXMsXG4gICAgICBjYXNlcyxcbiAgICAgIHByYWN0aWNlLFxuICAgICAgaW52aXRhdGlvbixcbiAgICAgIHRpbGVzOiB0aWxlcy5tYXAoKHsgZ2VtZWVudGUsIHJpaiwga29sb20gfSkgPT4gKHsgbmFtZTogZ2VtZWVudGUsIHJvdzogcmlqLCBjb2x1bW46IGtvbG9tIH0pKSxcbiAgICAgIGJhc2ljczogYmFzaWNzID8/IHtcbiAgICAgICAgYmFzaXNhZnNwcmFrZW46IFtdLFxuICAgICAgICByb2xsZW46IFtdLFxuICAgICAgICBzb29ydGVuX3NpZ25hYWw6IFtdLFxuICAgICAgICBzdGVsbGluZ2VuOiBbXSxcbiAgICAgICAgbWVuaW5nZW46IFtdLFxuICAgICAgfSxcbiAgICAgIGRpcmVjdGlvbnM6IGRpcmVjdGlvbnMubWFwKChkaXJlY3Rpb24pID0+ICh7XG4gICAgICAgIGlkOiBkaXJlY3Rpb24uaWQsXG4gICAgICAgIG5hbWU6IGRpcmVjdGlvbi5uYWFtLFxuICAgICAgICBzaWRlOiBkaXJlY3Rpb24ua2FudCxcbiAgICAgICAgc2hvcnQ6IGRpcmVjdGlvbi5rb3J0LFxuICAgICAgICBvcmRpbmFyeTogZGlyZWN0aW9uLmdld29vbixcbiAgICAgICAgdG9va1BhcnQ6IGRpcmVjdGlvbi5kZWVkX21lZSxcbiAgICAgICAgd2FzSGFybWVkOiBkaXJlY3Rpb24ub3Zlcmt3YW0sXG4gICAgICAgIG5vdEtub3duWWV0OiBkaXJlY3Rpb24ubm9nX25pZXRfYmVrZW5kLFxuICAgICAgICBwaGVub21lbmE6IGRpcmVjdGlvbi5mZW5vbWVuZW4sXG4gICAgICAgIHJvdXRlczogZGlyZWN0aW9uLnJvdXRlcyxcbiAgICAgICAgZmFjdElkczogZGlyZWN0aW9uLmZlaXRlbixcbiAgICAgIH0pKSxcbiAgICAgIHJ1bGVzLFxuICAgICAgc2hhcmluZyxcbiAgICAgIHJvbGVEb21haW5zOiByb2xlRG9tYWlucy5tYXAoKHsgcm9sLCBkb21laW5lbiwgd2Fhcm9tIH0pID0+ICh7XG4gICAgICAgIHJvbGU6IHJvbCxcbiAgICAgICAgZG9tYWluczogZG9tZWluZW4sXG4gICAgICAgIHJlYXNvbjogd2Fhcm9tLFxuICAgICAgfSkpLFxuICAgICAgbmFtZWQ6IFtcbiAgICAgICAgLi4uZGlyZWN0aW9ucy5tYXAoKHsgZmVpdGVuLCBmZW5vbWVuZW4sIHJvdXRlcyB9KSA9PiAoe1xuICAgICAgICAgIGZpbGU6IGRpcmVjdGlvbkZpbGUsXG4gICAgICAgICAgZmFjdHM6IGZlaXRlbixcbiAgICAgICAgICBwYWdlczogWy4uLmZlbm9tZW5lbiwgLi4ucm91dGVzXSxcbiAgICAgICAgICBsaW5lT2Y6IGxpbmVPZihkaXJlY3Rpb25GaWxlKSxcbiAgICAgICAgfSkpLFxuICAgICAgICAuLi4oc2hhcmluZyA/IFt7IGZpbGU6IHNoYXJpbmdGaWxlLCAuLi5saXN0TmFtZWQoc2hhcmluZyksIGxpbmVPZjogbGluZU9mKHNoYXJpbmdGaWxlKSB9XSA6IFtdKSxcbiAgICAgICAgLi4ubGlzdFJ1bGVOYW1lcyhydWxlcykubWFwKChuYW1lZCkgPT4gKHsgLi4ubmFtZWQsIGxpbmVPZjogbGluZU9mKG5hbWVkLmZpbGUpIH0pKSxcbiAgICAgIF0sXG4gICAgfSxcbiAgICBwcm9ibGVtcyxcbiAgfVxufVxuXG5mdW5jdGlvbiBsaXN0TmFtZWQoeyB6b25kZXJfbmFhbSwgcm9sbGVuLCBhZHZpZXplbiB9OiBTaGFyaW5nRmlsZSk6IHsgZmFjdHM6IHN0cmluZ1tdOyBwYWdlczogc3RyaW5nW10gfSB7XG4gIHJldHVybiB7XG4gICAgZmFjdHM6IFt6b25kZXJfbmFhbSwgLi4ucm9sbGVuLCAuLi5hZHZpZXplbl0uZmxhdE1hcCgoeyBmZWl0ZW4gfSkgPT4gZmVpdGVuKSxcbiAgICBwYWdlczogYWR2aWV6ZW4uZmxhdE1hcCgoeyBwYWdpbmFzIH0pID0+IHBhZ2luYXMpLFxuICB9XG59XG4iLCJpbXBvcnQgdHlwZSB7IFJvb3QgfSBmcm9tICdtZGFzdCdcbmltcG9ydCB7IHJlYWRkaXIsIHJlYWRGaWxlIH0gZnJvbSAnbm9kZTpmcy9wcm9taXNlcydcbmltcG9ydCB7IGpvaW4gfSBmcm9tICdub2RlOnBhdGgnXG5pbXBvcnQgdHlwZSB7IFByb2JsZW0gfSBmcm9tICcuLi8uLi9zY2hlbWEvYnVpbGQvZXhwbGFpbi1pc3N1ZXMnXG5pbXBvcnQge1xuICBmcm9udE1hdHRlclNjaGVtYXMsXG4gIG1keENvbGxlY3Rpb25zLFxuICB0eXBlIEZyb250TWF0dGVyLFxuICB0eXBlIE1keENvbGxlY3Rpb24sXG59IGZyb20gJy4uLy4uL3NjaGVtYS9idWlsZC9mcm9udC1tYXR0ZXInXG5pbXBvcnQgeyByZWFkTWR4VGV4dCB9IGZyb20gJy4vcmVhZC1tZHgtdGV4dCdcblxuLyoqIEEgcGFnZSB0aGF0IHdhcyByZWFkIGFuZCB3aG9zZSBmcm9udCBtYXR0ZXIgaXMgaW4gb3JkZXIuICovXG5leHBvcnQgaW50ZXJmYWNlIFBhZ2Uge1xuICByZWFkb25seSBpZDogc3RyaW5nXG4gIHJlYWRvbmx5IGNvbGxlY3Rpb246IE1keENvbGxlY3Rpb25cbiAgcmVhZG9ubHkgc2x1Zzogc3RyaW5nXG4gIC8qKiBGaWxlIHJlbGF0aXZlIHRvIHRoZSByZXBvc2l0b3J5LiAqL1xuICByZWFkb25seSBmaWxlOiBzdHJpbmdcbiAgcmVhZG9ubHkgZnJvbnRNYXR0ZXI6IEZyb250TWF0dGVyXG4gIHJlYWRvbmx5IHRyZWU6IFJvb3Rcbn1cblxuLyoqIFJlYWRzIGFsbCBNRFggcGFnZXMgYmVsb3cgYHJvb3RgL2NvbnRlbnQuIEEgcGFnZSB0aGF0IGNhbm5vdCBiZSByZWFkIGJlY29tZXMgYSBwcm9ibGVtIGFuZCBpcyBsZWZ0IG91dC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkUGFnZXMocm9vdDogc3RyaW5nKTogUHJvbWlzZTx7IHBhZ2VzOiBQYWdlW107IHByb2JsZW1zOiBQcm9ibGVtW10gfT4ge1xuICBjb25zdCBwYWdlczogUGFnZVtdID0gW11cbiAgY29uc3QgcHJvYmxlbXM6IFByb2JsZW1bXSA9IFtdXG4gIGZvciAoY29uc3QgY29sbGVjdGlvbiBvZiBtZHhDb2xsZWN0aW9ucykge1xuICAgIGZvciAoY29uc3QgbmFtZSBvZiBhd2FpdCBsaXN0TWR4KGpvaW4ocm9vdCwgJ2NvbnRlbnQnLCBjb2xsZWN0aW9uKSkpIHtcbiAgICAgIGNvbnN0IGZpbGUgPSBgY29udGVudC8ke2NvbGxlY3Rpb259LyR7bmFtZX1gXG4gICAgICBjb25zdCByZWFkID0gcmVhZFBhZ2UoY29sbGVjdGlvbiwgZmlsZSwgYXdhaXQgcmVhZEZpbGUoam9pbihyb290LCBmaWxlKSwgJ3V0ZjgnKSlcbiAgICAgIGlmICgncHJvYmxlbXMnIGluIHJlYWQpIHByb2JsZW1zLnB1c2goLi4ucmVhZC5wcm9ibGVtcylcbiAgICAgIGVsc2UgcGFnZXMucHVzaChyZWFkKVxuICAgIH1cbiAgfVxuICByZXR1cm4geyBwYWdlcywgcHJvYmxlbXMgfVxufVxuXG4vKiogUmVhZHMgb25lIHBhZ2UgZnJvbSBpdHMgdGV4dDsgZm9yIHRoZSBidWlsZCwgYW5kIGZvciB0ZXN0cyB3aXRob3V0IGEgZGlzay4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkUGFnZShcbiAgY29sbGVjdGlvbjogTWR4Q29sbGVjdGlvbixcbiAgZmlsZTogc3RyaW5nLFxuICBzb3VyY2U6IHN0cmluZyxcbik6IFBhZ2UgfCB7IHByb2JsZW1zOiBQcm9ibGVtW10gfSB7XG4gIGNvbnN0IHJlYWQgPSByZWFkTWR4VGV4dChmaWxlLCBzb3VyY2UsIGZyb250TWF0dGVyU2NoZW1hc1tjb2xsZWN0aW9uXSlcbiAgaWYgKCdwcm9ibGVtcycgaW4gcmVhZCkgcmV0dXJuIHJlYWRcbiAgY29uc3QgeyBzbHVnLCB0cmVlIH0gPSByZWFkXG4gIGNvbnN0IGZyb250TWF0dGVyID0geyBjb2xsZWN0aW9uLCAuLi5yZWFkLmZyb250TWF0dGVyIH0gYXMgRnJvbnRNYXR0ZXJcbiAgcmV0dXJuIHsgaWQ6IGAke2NvbGxlY3Rpb259LyR7c2x1Z31gLCBjb2xsZWN0aW9uLCBzbHVnLCBmaWxlLCBmcm9udE1hdHRlciwgdHJlZSB9XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGxpc3RNZHgoZm9sZGVyOiBzdHJpbmcpOiBQcm9taXNlPHN0cmluZ1tdPiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIChhd2FpdCByZWFkZGlyKGZvbGRlcikpLmZpbHRlcigobmFtZSkgPT4gbmFtZS5lbmRzV2l0aCgnLm1keCcpKS5zb3J0KClcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIFtdIC8vIGEgY29sbGVjdGlvbiBtYXkgbm90IGhhdmUgcGFnZXMgeWV0XG4gIH1cbn1cbiIsImltcG9ydCB7IHogfSBmcm9tICd6b2QnXG5pbXBvcnQgeyBjZXJ0YWludGllcywgZG9tYWlucyB9IGZyb20gJy4uL2NvbGxlY3Rpb25zJ1xuXG4vKiogV2hlcmUgYSBmYWN0IGNvbWVzIGZyb20gd2hlbiBub3Qgc2ltcGx5IGZyb20gaXRzIHNvdXJjZXMuIFdpdGhvdXQgaXQsIHRoZSBzb3VyY2VzIGNhcnJ5IHRoZSBmYWN0LiAqL1xuZXhwb3J0IGNvbnN0IGdyb3VuZFNjaGVtYSA9IHouZW51bShbJ2FsZ2VtZW5lLWtlbm5pcycsICdhZmdlbGVpZCcsICduaWV0LWdldm9uZGVuJywgJ2dlZW4nXSlcblxuLyoqIFRoZSBwbGFjZXMgb24gYSBwYWdlIHRoYXQgYSBmYWN0IGNhbiBiZSBtZWFudCBmb3IuICovXG5jb25zdCBmYWN0UGFydHMgPSBbXG4gICd3YXQnLFxuICAnYmVnaW4nLFxuICAnc2lnbmFhbCcsXG4gICdnZXdvbmUtdmVya2xhcmluZycsXG4gICd3ZXQnLFxuICAnZWVyc3QtZG9lbicsXG4gICd3aWUtYmVsbGVuJyxcbiAgJ25pZXQtZG9lbicsXG4gICdnZXNwcmVrJyxcbiAgJ2RhZGVyLWJyaWwnLFxuICAnY2lqZmVyJyxcbiAgJ3Zvb3JiZWVsZCcsXG4gICd3b29yZGVuJyxcbiAgJ3Byb2dyYW1tYScsXG4gICdiZXBlcmtpbmcnLFxuXSBhcyBjb25zdFxuXG4vKiogQSBsYXRlciByZWFkaW5nIG9mIGEgY29udGFjdCwgd2hpY2ggZ29lcyBiZWZvcmUgdGhlIGZpcnN0IG9uZS4gKi9cbmNvbnN0IGxhdGVyUmVhZGluZ1NjaGVtYSA9IHoub2JqZWN0KHtcbiAgdGVsZWZvb246IHouc3RyaW5nKCkub3B0aW9uYWwoKSxcbiAgdXJsOiB6LnN0cmluZygpLm9wdGlvbmFsKCksXG4gIGJlcmVpa2JhYXJoZWlkOiB6LnN0cmluZygpLm9wdGlvbmFsKCksXG4gIGRhdHVtX2dlemllbjogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICBjb3JyaWdlZXJ0OiB6LnN0cmluZygpLm9wdGlvbmFsKCksXG4gIGJyb25uZW46IHouYXJyYXkoei5zdHJpbmcoKSksXG59KVxuXG4vKiogT25lIHRpbWUgdGhhdCBhIG51bWJlciB3YXMgcmVhZDogb24gd2hpY2ggc291cmNlLCBhbmQgd2hlbi4gVGhlIGRhdGUgb2YgdGhlIHNvdXJjZSBpdHNlbGYgc3RhbmRzIHdpdGggdGhlIHNvdXJjZS4gKi9cbmNvbnN0IG51bWJlclJlYWRpbmdTY2hlbWEgPSB6LnN0cmljdE9iamVjdCh7XG4gIHRlbGVmb29uOiB6LnN0cmluZygpLFxuICBicm9uOiB6LnN0cmluZygpLFxuICBnZXppZW46IHouc3RyaW5nKCkub3B0aW9uYWwoKSxcbn0pXG5cbi8qKiBPbmUgZmFjdCBvZiB0aGUgcmVnaXN0ZXIuIEZpZWxkcyB0aGF0IG9ubHkgc29tZSBraW5kcyBoYXZlIGFyZSBvcHRpb25hbDsgbm90aGluZyBlbHNlIG1heSBzdGFuZCBpbiB0aGUgZmlsZS4gKi9cbmV4cG9ydCBjb25zdCBmYWN0U2NoZW1hID0gei5zdHJpY3RPYmplY3Qoe1xuICBpZDogei5zdHJpbmcoKS5yZWdleCgvXltBLVphLXowLTldW0EtWmEtejAtOS1dKiQvKSxcbiAgdGVrc3Q6IHouc3RyaW5nKCkubWluKDMpLFxuICBicm9ubmVuOiB6LmFycmF5KHouc3RyaW5nKCkpLFxuICB6ZWtlcmhlaWQ6IHouZW51bShjZXJ0YWludGllcyksXG4gIGdyb25kOiBncm91bmRTY2hlbWEub3B0aW9uYWwoKSxcbiAgY29udHJvbGVyZW46IHouYm9vbGVhbigpLm9wdGlvbmFsKCksXG4gIC8qKiBUaGUgeWVhciB0aGF0IGEgZmlndXJlIGlzIGFib3V0LiAqL1xuICBqYWFyOiB6LnN0cmluZygpLm9wdGlvbmFsKCksXG4gIHBlaWxqYWFyOiB6LnVuaW9uKFt6LnN0cmluZygpLCB6Lm51bWJlcigpXSkub3B0aW9uYWwoKSxcbiAgLyoqIFRoZSBjb3VudHJ5IHRoYXQgcmVzZWFyY2ggaXMgYWJvdXQ7IGFic2VudCBtZWFucyB0aGUgTmV0aGVybGFuZHMuICovXG4gIGxhbmQ6IHouc3RyaW5nKCkub3B0aW9uYWwoKSxcbiAgbGV0X29wOiB6LnN0cmluZygpLm9wdGlvbmFsKCksXG4gIGFmZ2VsZWlkX3Zhbjogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICBjb3JyaWdlZXJ0OiB6LnN0cmluZygpLm9wdGlvbmFsKCksXG4gIC8qKiBOZXdlciBmYWN0cyB0aGF0IHNheSBpdCByaWdodDogYSBwYWdlIG1heSBubyBsb25nZXIgY2l0ZSB0aGlzIG9uZS4gKi9cbiAgdmVydmFuZ2VuX2Rvb3I6IHouYXJyYXkoei5zdHJpbmcoKSkubWluKDEpLm9wdGlvbmFsKCksXG4gIC8qKiBOZXdlciBmYWN0cyB0aGF0IGNvcnJlY3QgYSBwYXJ0OiBhIHBhZ2UgbWF5IGNpdGUgdGhpcyBvbmUgZm9yIHRoZSByZXN0LCB0b2dldGhlciB3aXRoIG9uZSBvZiB0aGVtLiAqL1xuICBkZWVsc192ZXJ2YW5nZW5fZG9vcjogei5hcnJheSh6LnN0cmluZygpKS5taW4oMSkub3B0aW9uYWwoKSxcbiAgLyoqIFdoZXJlIG9uIGEgcGFnZSB0aGUgZmFjdCBiZWxvbmdzLiAqL1xuICBkZWVsOiB6LmVudW0oZmFjdFBhcnRzKS5vcHRpb25hbCgpLFxuICAvKiogVGhlIGRhdGUgb2YgdGhlIHBhZ2UgdGhhdCBjYXJyaWVkIHRoZSBmYWN0LCB3aGVyZSBpdCBtYXR0ZXJzIGZvciB3aGF0IHRoZSBmYWN0IHNheXMuICovXG4gIGJyb25fZGF0dW06IHouc3RyaW5nKCkub3B0aW9uYWwoKSxcbiAgLyoqIFRoZSBwYWdlcyB0aGF0IGEgZmlndXJlIGZpdHMuICovXG4gIGhvb3J0X2Jpajogei5hcnJheSh6LnN0cmluZygpKS5vcHRpb25hbCgpLFxuICB0aGVtYTogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICBzb29ydDogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICBiYXNpczogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICAvLyBzaWduYWxzXG4gIGthbl93aWp6ZW5fb3A6IHouYXJyYXkoei5zdHJpbmcoKSkub3B0aW9uYWwoKSxcbiAgb25zY2h1bGRpZ2VfdmVya2xhcmluZzogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICB2ZXJzdGVya3RfZG9vcjogei5hcnJheSh6LnN0cmluZygpKS5vcHRpb25hbCgpLFxuICB2cmFhZzogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICAvLyByb3V0ZXNcbiAgd2F0X2RvZW46IHouYXJyYXkoei5zdHJpbmcoKSkub3B0aW9uYWwoKSxcbiAgd2llOiB6LnN0cmluZygpLm9wdGlvbmFsKCksXG4gIGNvbnRhY3Q6IHoucmVjb3JkKHouc3RyaW5nKCksIHouc3RyaW5nKCkpLm9wdGlvbmFsKCksXG4gIC8vIGNvbnRhY3RzXG4gIG5hYW06IHouc3RyaW5nKCkub3B0aW9uYWwoKSxcbiAgd2FhcnZvb3I6IHouc3RyaW5nKCkub3B0aW9uYWwoKSxcbiAgdGVsZWZvb246IHouc3RyaW5nKCkub3B0aW9uYWwoKSxcbiAgdXJsOiB6LnN0cmluZygpLm9wdGlvbmFsKCksXG4gIGJlcmVpa2JhYXJoZWlkOiB6LnN0cmluZygpLm9wdGlvbmFsKCksXG4gIGRhdHVtX2dlemllbjogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICBsYXRlcmVfbGV6aW5nOiBsYXRlclJlYWRpbmdTY2hlbWEub3B0aW9uYWwoKSxcbiAgbGV6aW5nZW46IHouYXJyYXkobnVtYmVyUmVhZGluZ1NjaGVtYSkubWluKDEpLm9wdGlvbmFsKCksXG4gIC8qKiBXaHkgc29tZWJvZHkgaGFzIHRvIHJpbmcgdGhpcyBudW1iZXIgZmlyc3QsIGJlZm9yZSByZWx5aW5nIG9uIGl0LiAqL1xuICB0d2lqZmVsOiB6LnN0cmluZygpLm9wdGlvbmFsKCksXG4gIC8vIGxhd1xuICBvbmRlcndlcnA6IHouc3RyaW5nKCkub3B0aW9uYWwoKSxcbiAgYXJ0aWtlbDogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICB0aXRlbDogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICB3ZXQ6IHouc3RyaW5nKCkub3B0aW9uYWwoKSxcbiAgbWF4aW11bXN0cmFmOiB6LnN0cmluZygpLm9wdGlvbmFsKCksXG4gIGdlbGRpZ19vcDogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICAvLyByb2xlcyBhbmQgcmVxdWlyZW1lbnRzXG4gIHBhcnRuZXI6IHouc3RyaW5nKCkub3B0aW9uYWwoKSxcbiAgZG9ldDogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICBlaXM6IHouc3RyaW5nKCkub3B0aW9uYWwoKSxcbiAgd2Fhcm9tOiB6LnN0cmluZygpLm9wdGlvbmFsKCksXG4gIC8vIGludGVydmVudGlvbnMgYW5kIGVmZmVjdHNcbiAgdm9vcl93aWU6IHouc3RyaW5nKCkub3B0aW9uYWwoKSxcbiAgd2F0OiB6LnN0cmluZygpLm9wdGlvbmFsKCksXG4gIHVpdHZvZXJkZXI6IHouc3RyaW5nKCkub3B0aW9uYWwoKSxcbiAgZWZmZWN0OiB6LnN0cmluZygpLm9wdGlvbmFsKCksXG4gIGJld2lqczogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICBpbnRlcnZlbnRpZTogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICB1aXRrb21zdDogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICBzdGVya3RlX2Jld2lqczogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICAvLyB3b3Jkc1xuICB3b29yZDogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICBiZXRla2VuaXM6IHouc3RyaW5nKCkub3B0aW9uYWwoKSxcbiAgdGVybTogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICB1aXRsZWc6IHouc3RyaW5nKCkub3B0aW9uYWwoKSxcbiAgcHVudDogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICAvLyBjYXJkcyBvZiBvdGhlcnNcbiAgdWl0Z2V2ZXI6IHouc3RyaW5nKCkub3B0aW9uYWwoKSxcbiAgdm9ybTogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICB3YXRfZ29lZF9pczogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICB3YXRfb250YnJlZWt0OiB6LnN0cmluZygpLm9wdGlvbmFsKCksXG4gIC8vIHByb2dyYW1tZSBkb2N1bWVudHNcbiAgc2VjdGllOiB6LnN0cmluZygpLm9wdGlvbmFsKCksXG4gIHdhYXJkZTogei51bmlvbihbei5zdHJpbmcoKSwgei5udW1iZXIoKV0pLm9wdGlvbmFsKCksXG4gIGFjdGllczogei5hcnJheSh6LnVuaW9uKFt6LnN0cmluZygpLCB6Lm51bWJlcigpXSkpLm9wdGlvbmFsKCksXG4gIGFjdGllOiB6LnVuaW9uKFt6LnN0cmluZygpLCB6Lm51bWJlcigpXSkub3B0aW9uYWwoKSxcbiAgZGF0dW06IHoudW5pb24oW3ouc3RyaW5nKCksIHoubnVtYmVyKCldKS5vcHRpb25hbCgpLFxuICBwcm9kdWN0OiB6LnN0cmluZygpLm9wdGlvbmFsKCksXG4gIG9wbWVya2luZzogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxufSlcblxuLyoqIE9uZSBmaWxlIG9mIGZhY3RzOiBvbmUgdG9waWMuIGBjb250cm9sZXJlbmAgb24gdGhlIGZpbGUgaG9sZHMgZm9yIGV2ZXJ5IGZhY3QgaW4gaXQuICovXG5leHBvcnQgY29uc3QgZmFjdEZpbGVTY2hlbWEgPSB6LnN0cmljdE9iamVjdCh7XG4gIG9uZGVyd2VycDogei5zdHJpbmcoKSxcbiAgc29vcnQ6IHouc3RyaW5nKCksXG4gIGNvbnRyb2xlcmVuOiB6LmJvb2xlYW4oKS5vcHRpb25hbCgpLFxuICBmZW5vbWVlbjogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICByb2xsZW46IHouYXJyYXkoei5zdHJpbmcoKSkub3B0aW9uYWwoKSxcbiAgb29rX2dlbm9lbWQ6IHouYXJyYXkoei5zdHJpbmcoKSkub3B0aW9uYWwoKSxcbiAgb29rX2dlbm9lbWRfb25iZXZlc3RpZ2Q6IHouYXJyYXkoei5zdHJpbmcoKSkub3B0aW9uYWwoKSxcbiAgZG9tZWluOiB6LmVudW0oZG9tYWlucy5tYXAoKGRvbWFpbikgPT4gZG9tYWluLmlkKSkub3B0aW9uYWwoKSxcbiAgdGhlbWE6IHouc3RyaW5nKCkub3B0aW9uYWwoKSxcbiAgZmVpdGVuOiB6LmFycmF5KGZhY3RTY2hlbWEpLFxufSlcblxuLyoqIE9uZSBzb3VyY2UuIGBvb2tgIGxpc3RzIHRoZSBpZHMgdW5kZXIgd2hpY2ggb3RoZXIgZmlsZXMgbmFtZWQgdGhlIHNhbWUgYWRkcmVzcy4gKi9cbmV4cG9ydCBjb25zdCBzb3VyY2VTY2hlbWEgPSB6LnN0cmljdE9iamVjdCh7XG4gIGlkOiB6LnN0cmluZygpLnJlZ2V4KC9eKGZlbnxzaWd8Zm18aGFufHphYWR8YXdldHxhaGFufGFvbmR8Yy1zfGQtcyktW2EtejAtOS1dKyQvKSxcbiAgdGl0ZWw6IHouc3RyaW5nKCkubWluKDIpLFxuICB1aXRnZXZlcjogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICBkYXR1bTogei5zdHJpbmcoKSxcbiAgc29vcnQ6IHouc3RyaW5nKCkub3B0aW9uYWwoKSxcbiAgbGFuZDogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICB1cmw6IHouc3RyaW5nKCkub3B0aW9uYWwoKSxcbiAgZ2VsZXplbjogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICBvcG1lcmtpbmc6IHouc3RyaW5nKCkub3B0aW9uYWwoKSxcbiAgb29rOiB6LmFycmF5KHouc3RyaW5nKCkpLm9wdGlvbmFsKCksXG59KVxuXG5leHBvcnQgY29uc3Qgc291cmNlRmlsZVNjaGVtYSA9IHouc3RyaWN0T2JqZWN0KHsgb25kZXJ3ZXJwOiB6LnN0cmluZygpLCBicm9ubmVuOiB6LmFycmF5KHNvdXJjZVNjaGVtYSkgfSlcblxuLyoqIFRoZSBtdW5pY2lwYWxpdGllcyB3aXRoIHRoZWlyIGRpc3RyaWN0OyBgemVrZXJoZWlkYCBpcyBhYm91dCB0aGUgZGlzdHJpY3QuICovXG5leHBvcnQgY29uc3QgbXVuaWNpcGFsaXR5RmlsZVNjaGVtYSA9IHouc3RyaWN0T2JqZWN0KHtcbiAgb25kZXJ3ZXJwOiB6LnN0cmluZygpLFxuICB0b2VsaWNodGluZzogei5hcnJheSh6LnN0cmluZygpKSxcbiAgZ2VtZWVudGVuOiB6LmFycmF5KFxuICAgIHpcbiAgICAgIC5zdHJpY3RPYmplY3Qoe1xuICAgICAgICBuYWFtOiB6LnN0cmluZygpLFxuICAgICAgICBkaXN0cmljdDogei5zdHJpbmcoKSxcbiAgICAgICAgemVrZXJoZWlkOiB6LnN0cmluZygpLFxuICAgICAgICBicm9ubmVuOiB6LmFycmF5KHouc3RyaW5nKCkpLFxuICAgICAgICBvcG1lcmtpbmc6IHouc3RyaW5nKCkub3B0aW9uYWwoKSxcbiAgICAgICAgLyoqIEZpcnN0IGRheSBvbiB3aGljaCBpdCBleGlzdHMsIGFuZCBmaXJzdCBkYXkgb24gd2hpY2ggaXQgZXhpc3RzIG5vIG1vcmUuICovXG4gICAgICAgIHZhbmFmOiB6Lmlzby5kYXRlKFwic2NocmlqZiBkZSBkYXR1bSBhbHMgJzIwMjctMDEtMDEnXCIpLm9wdGlvbmFsKCksXG4gICAgICAgIHRvdDogei5pc28uZGF0ZShcInNjaHJpamYgZGUgZGF0dW0gYWxzICcyMDI3LTAxLTAxJ1wiKS5vcHRpb25hbCgpLFxuICAgICAgICAvKiogVGhlIG11bmljaXBhbGl0eSB0aGF0IGl0IGJlY29tZXMgcGFydCBvZi4gKi9cbiAgICAgICAgbmFhcjogei5zdHJpbmcoKS5vcHRpb25hbCgpLFxuICAgICAgICAvKiogV2hldGhlciBzb21lYm9keSBzYXcgdGhhdCB0aGUgbGF3IHdhcyBwYXNzZWQ7IHVudGlsIHRoZW4gdGhlIGNoYW5nZSBkb2VzIG5vdGhpbmcuICovXG4gICAgICAgIGJldmVzdGlnZDogei5ib29sZWFuKCkub3B0aW9uYWwoKSxcbiAgICAgIH0pXG4gICAgICAucmVmaW5lKCh7IHRvdCwgbmFhciB9KSA9PiAodG90ID09PSB1bmRlZmluZWQpID09PSAobmFhciA9PT0gdW5kZWZpbmVkKSwge1xuICAgICAgICBtZXNzYWdlOiAndG90IGVuIG5hYXIgaG9yZW4gYmlqIGVsa2FhcjogemVnIHdhbm5lZXIgZGUgZ2VtZWVudGUgb3Bob3VkdCBlbiB3YWFyaW4gemlqIG9wZ2FhdCcsXG4gICAgICB9KVxuICAgICAgLnJlZmluZShcbiAgICAgICAgKHsgdmFuYWYsIHRvdCwgYmV2ZXN0aWdkIH0pID0+XG4gICAgICAgICAgKGJldmVzdGlnZCA9PT0gdW5kZWZpbmVkKSA9PT0gKHZhbmFmID09PSB1bmRlZmluZWQgJiYgdG90ID09PSB1bmRlZmluZWQpLFxuICAgICAgICB7XG4gICAgICAgICAgbWVzc2FnZTogJ3pldCBiaWogdmFuYWYgb2YgdG90IG9vayBiZXZlc3RpZ2Q6IHRydWUgYWxzIGRlIHdldCBpcyBhYW5nZW5vbWVuLCBlbiBhbmRlcnMgZmFsc2UnLFxuICAgICAgICB9LFxuICAgICAgKSxcbiAgKSxcbn0pXG5cbmV4cG9ydCB0eXBlIFNvdXJjZSA9IHouaW5mZXI8dHlwZW9mIHNvdXJjZVNjaGVtYT5cbmV4cG9ydCB0eXBlIFJlZ2lzdGVyRmFjdCA9IHouaW5mZXI8dHlwZW9mIGZhY3RTY2hlbWE+ICYge1xuICAvKiogU2V0IG9uIHRoZSBmYWN0IG9yIG9uIGl0cyBmaWxlOiBhIHBlcnNvbiBoYXMgdG8gY2hlY2sgaXQgYmVmb3JlIHVzZS4gKi9cbiAgcmVhZG9ubHkgbXVzdENoZWNrOiBib29sZWFuXG4gIC8qKiBUaGUgZmlsZSBpdCBzdGFuZHMgaW4sIHJlbGF0aXZlIHRvIHNlZWRzLy4gKi9cbiAgcmVhZG9ubHkgZmlsZTogc3RyaW5nXG4gIHJlYWRvbmx5IHRvcGljOiBzdHJpbmdcbn1cbmV4cG9ydCB0eXBlIE11bmljaXBhbGl0eSA9IHouaW5mZXI8dHlwZW9mIG11bmljaXBhbGl0eUZpbGVTY2hlbWE+WydnZW1lZW50ZW4nXVtudW1iZXJdXG4iLCJpbXBvcnQgeyB6IH0gZnJvbSAnem9kJ1xuXG4vKiogY29udGVudC9zdGFuZC55YW1sOiB0aGUgZGF5IG9mIHRoaXMgZWRpdGlvbiBvZiB0aGUgY29udGVudCwgYWdhaW5zdCB3aGljaCB0aGUgYWdlIG9mIGEgcmVhZGluZyBpcyBkZWNpZGVkLiAqL1xuZXhwb3J0IGNvbnN0IGVkaXRpb25TY2hlbWEgPSB6LnN0cmljdE9iamVjdCh7IHN0YW5kOiB6Lmlzby5kYXRlKFwic2NocmlqZiBkZSBkYXR1bSBhbHMgJzIwMjYtMTEtMjknXCIpIH0pXG4iLCJpbXBvcnQgdHlwZSB7IFJlZ2lzdGVyRmFjdCB9IGZyb20gJy4uLy4uL3NjaGVtYS9idWlsZC9yZWdpc3RlcidcblxuLyoqIFdoZXRoZXIgYSBmYWN0IGhvbGRzIGEgcGhvbmUgbnVtYmVyIG9yIGFuIGFydGljbGUgb2YgbGF3IHdpdGhvdXQgc2F5aW5nIHRoYXQgYSBwZXJzb24gaGFzIHRvIGNoZWNrIGl0IGJlZm9yZSB1c2UuICovXG5leHBvcnQgZnVuY3Rpb24gbGFja3NMYWJlbChmYWN0OiBQaWNrPFJlZ2lzdGVyRmFjdCwgJ211c3RDaGVjaycgfCBMYWJlbGxlZD4pOiBib29sZWFuIHtcbiAgY29uc3QgeyBtdXN0Q2hlY2ssIHRlbGVmb29uLCBsYXRlcmVfbGV6aW5nOiBsYXRlciwgYXJ0aWtlbCwgbWF4aW11bXN0cmFmIH0gPSBmYWN0XG4gIHJldHVybiAoXG4gICAgIW11c3RDaGVjayAmJiBbdGVsZWZvb24sIGxhdGVyPy50ZWxlZm9vbiwgYXJ0aWtlbCwgbWF4aW11bXN0cmFmXS5zb21lKCh2YWx1ZSkgPT4gKHZhbHVlID8/ICcnKSAhPT0gJycpXG4gIClcbn1cblxudHlwZSBMYWJlbGxlZCA9ICd0ZWxlZm9vbicgfCAnbGF0ZXJlX2xlemluZycgfCAnYXJ0aWtlbCcgfCAnbWF4aW11bXN0cmFmJ1xuIiwiaW1wb3J0IHsgcmVhZGRpciB9IGZyb20gJ25vZGU6ZnMvcHJvbWlzZXMnXG5pbXBvcnQgeyBqb2luLCByZWxhdGl2ZSB9IGZyb20gJ25vZGU6cGF0aCdcbmltcG9ydCB0eXBlIHsgRG9tYWluSWQgfSBmcm9tICcuLi8uLi9zY2hlbWEvY29sbGVjdGlvbnMnXG5pbXBvcnQgdHlwZSB7IFByb2JsZW0gfSBmcm9tICcuLi8uLi9zY2hlbWEvYnVpbGQvZXhwbGFpbi1pc3N1ZXMnXG5pbXBvcnQge1xuICBmYWN0RmlsZVNjaGVtYSxcbiAgbXVuaWNpcGFsaXR5RmlsZVNjaGVtYSxcbiAgc291cmNlRmlsZVNjaGVtYSxcbiAgdHlwZSBNdW5pY2lwYWxpdHksXG4gIHR5cGUgUmVnaXN0ZXJGYWN0LFxuICB0eXBlIFNvdXJjZSxcbn0gZnJvbSAnLi4vLi4vc2NoZW1hL2J1aWxkL3JlZ2lzdGVyJ1xuaW1wb3J0IHsgZWRpdGlvblNjaGVtYSB9IGZyb20gJy4uLy4uL3NjaGVtYS9idWlsZC9lZGl0aW9uJ1xuaW1wb3J0IHsgbGFja3NMYWJlbCB9IGZyb20gJy4vbGFja3MtbGFiZWwnXG5pbXBvcnQgeyByZWFkWWFtbCB9IGZyb20gJy4vcmVhZC15YW1sJ1xuXG4vKiogV29yZHMgb2YgYSBwaGVub21lbm9uOiBjb25maXJtZWQgb25lcyBtYXkgYmUgc2hvd24sIHVuY29uZmlybWVkIG9uZXMgb25seSBoZWxwIHRvIGZpbmQgdGhlIHBhZ2UuICovXG5leHBvcnQgaW50ZXJmYWNlIFBoZW5vbWVub25Xb3JkcyB7XG4gIHJlYWRvbmx5IGtub3duOiByZWFkb25seSBzdHJpbmdbXVxuICByZWFkb25seSB1bmNvbmZpcm1lZDogcmVhZG9ubHkgc3RyaW5nW11cbiAgcmVhZG9ubHkgcm9sZXM6IHJlYWRvbmx5IHN0cmluZ1tdXG59XG5cbi8qKiBUaGUgd2hvbGUgcmVnaXN0ZXIgaW4gbWVtb3J5OiBldmVyeSBmYWN0IGFuZCBldmVyeSBzb3VyY2Ugb25jZSwgd2l0aCBpdHMgaWQuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlZ2lzdGVyIHtcbiAgcmVhZG9ubHkgZmFjdHM6IFJlYWRvbmx5TWFwPHN0cmluZywgUmVnaXN0ZXJGYWN0PlxuICByZWFkb25seSBzb3VyY2VzOiBSZWFkb25seU1hcDxzdHJpbmcsIFNvdXJjZT5cbiAgcmVhZG9ubHkgd29yZHM6IFJlYWRvbmx5TWFwPHN0cmluZywgUGhlbm9tZW5vbldvcmRzPlxuICAvKiogRG9tYWluIG9mIGVhY2ggc2lnbmFsLiAqL1xuICByZWFkb25seSBkb21haW5zOiBSZWFkb25seU1hcDxzdHJpbmcsIERvbWFpbklkPlxuICByZWFkb25seSBtdW5pY2lwYWxpdGllczogcmVhZG9ubHkgTXVuaWNpcGFsaXR5W11cbiAgLyoqIFRoZSBkYXkgb2YgdGhpcyBlZGl0aW9uIG9mIHRoZSBjb250ZW50LCBcIjIwMjYtMTEtMjlcIi4gKi9cbiAgcmVhZG9ubHkgZWRpdGlvbjogc3RyaW5nXG59XG5cbmNvbnN0IG11bmljaXBhbGl0aWVzRmlsZSA9ICdzZWVkcy9nZW1lZW50ZW4ueWFtbCdcbi8qKiBXaGVyZSB0aGUgZGF5IG9mIHRoZSBlZGl0aW9uIHN0YW5kcy4gKi9cbmNvbnN0IGVkaXRpb25GaWxlID0gJ2NvbnRlbnQvc3RhbmQueWFtbCdcblxuLyoqIFJlYWRzIHNlZWRzLyBiZWxvdyBgcm9vdGAuIFByb2JsZW1zIG5hbWUgdGhlIGZpbGUgYW5kIHRoZSBjdXJlOyB0aGUgcmVnaXN0ZXIgaG9sZHMgd2hhdCBjb3VsZCBiZSByZWFkLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlYWRSZWdpc3Rlcihyb290OiBzdHJpbmcpOiBQcm9taXNlPHsgcmVnaXN0ZXI6IFJlZ2lzdGVyOyBwcm9ibGVtczogUHJvYmxlbVtdIH0+IHtcbiAgY29uc3QgcHJvYmxlbXM6IFByb2JsZW1bXSA9IFtdXG4gIGNvbnN0IGZhY3RzID0gbmV3IE1hcDxzdHJpbmcsIFJlZ2lzdGVyRmFjdD4oKVxuICBjb25zdCBzb3VyY2VzID0gbmV3IE1hcDxzdHJpbmcsIFNvdXJjZT4oKVxuICBjb25zdCB3b3JkcyA9IG5ldyBNYXA8c3RyaW5nLCBQaGVub21lbm9uV29yZHM+KClcbiAgY29uc3QgZG9tYWlucyA9IG5ldyBNYXA8c3RyaW5nLCBEb21haW5JZD4oKVxuICBjb25zdCBsaW5lcyA9IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KClcbiAgY29uc3Qgbm90ZSA9IChmaWxlOiBzdHJpbmcsIGxpbmU6IG51bWJlciwgbWVzc2FnZTogc3RyaW5nKSA9PiBwcm9ibGVtcy5wdXNoKHsgZmlsZSwgbGluZSwgbWVzc2FnZSB9KVxuXG4gIGZvciAoY29uc3QgZmlsZSBvZiBhd2FpdCBsaXN0WWFtbChyb290LCAnc2VlZHMvYnJvbm5lbicpKSB7XG4gICAgY29uc3QgcmVhZCA9IGF3YWl0IHJlYWRZYW1sKHJvb3QsIGZpbGUsIHNvdXJjZUZpbGVTY2hlbWEpXG4gICAgaWYgKCdwcm9ibGVtcycgaW4gcmVhZCkge1xuICAgICAgcHJvYmxlbXMucHVzaCguLi5yZWFkLnByb2JsZW1zKVxuICAgICAgY29udGludWVcbiAgICB9XG4gICAgZm9yIChjb25zdCBzb3VyY2Ugb2YgcmVhZC5kYXRhLmJyb25uZW4pIHtcbiAgICAgIGlmIChzb3VyY2VzLmhhcyhzb3VyY2UuaWQpKVxuICAgICAgICBub3RlKGZpbGUsIHJlYWQubGluZU9mKHNvdXJjZS5pZCksIGBicm9uICR7c291cmNlLmlkfSBzdGFhdCBlciB0d2VlIGtlZXI6IGhvdWQgZXIgw6nDqW5gKVxuICAgICAgc291cmNlcy5zZXQoc291cmNlLmlkLCBzb3VyY2UpXG4gICAgfVxuICB9XG4gIGZvciAoY29uc3QgZmlsZSBvZiBhd2FpdCBsaXN0WWFtbChyb290LCAnc2VlZHMvZmVpdGVuJykpIHtcbiAgICBjb25zdCByZWFkID0gYXdhaXQgcmVhZFlhbWwocm9vdCwgZmlsZSwgZmFjdEZpbGVTY2hlbWEpXG4gICAgaWYgKCdwcm9ibGVtcycgaW4gcmVhZCkge1xuICAgICAgcHJvYmxlbXMucHVzaCguLi5yZWFkLnByb2JsZW1zKVxuICAgICAgY29udGludWVcbiAgICB9XG4gICAgY29uc3QgeyBmZWl0ZW4sIC4uLnRvcGljIH0gPSByZWFkLmRhdGFcbiAgICBpZiAodG9waWMuZmVub21lZW4gIT09IHVuZGVmaW5lZClcbiAgICAgIHdvcmRzLnNldCh0b3BpYy5mZW5vbWVlbiwge1xuICAgICAgICBrbm93bjogdG9waWMub29rX2dlbm9lbWQgPz8gW10sXG4gICAgICAgIHVuY29uZmlybWVkOiB0b3BpYy5vb2tfZ2Vub2VtZF9vbmJldmVzdGlnZCA/PyBbXSxcbiAgICAgICAgcm9sZXM6IHRvcGljLnJvbGxlbiA/PyBbXSxcbiAgICAgIH0pXG4gICAgZm9yIChjb25zdCBmYWN0IG9mIGZlaXRlbikge1xuICAgICAgY29uc3QgbGluZSA9IHJlYWQubGluZU9mKGZhY3QuaWQpXG4gICAgICBsaW5lcy5zZXQoZmFjdC5pZCwgbGluZSlcbiAgICAgIGNvbnN0IG11c3RDaGVjayA9IGZhY3QuY29udHJvbGVyZW4gPz8gdG9waWMuY29udHJvbGVyZW4gPz8gZmFsc2VcbiAgICAgIGlmIChmYWN0cy5oYXMoZmFjdC5pZCkpXG4gICAgICAgIG5vdGUoZmlsZSwgbGluZSwgYGZlaXQgJHtmYWN0LmlkfSBzdGFhdCBlciB0d2VlIGtlZXI6IGdlZWYgZWVuIHZhbiBkZSB0d2VlIGVlbiBhbmRlciBpZGApXG4gICAgICBmb3IgKGNvbnN0IHNvdXJjZSBvZiBsaXN0TmFtZWRTb3VyY2VzKGZhY3QpKVxuICAgICAgICBpZiAoIXNvdXJjZXMuaGFzKHNvdXJjZSkpXG4gICAgICAgICAgbm90ZShmaWxlLCBsaW5lLCBgZmVpdCAke2ZhY3QuaWR9IG5vZW10IGJyb24gJHtzb3VyY2V9LCBtYWFyIGRpZSBzdGFhdCBuaWV0IGluIHNlZWRzL2Jyb25uZW5gKVxuICAgICAgaWYgKGxhY2tzTGFiZWwoeyAuLi5mYWN0LCBtdXN0Q2hlY2sgfSkpXG4gICAgICAgIG5vdGUoXG4gICAgICAgICAgZmlsZSxcbiAgICAgICAgICBsaW5lLFxuICAgICAgICAgIGBmZWl0ICR7ZmFjdC5pZH0gbm9lbXQgZWVuIHRlbGVmb29ubnVtbWVyIG9mIHdldHNhcnRpa2VsIHpvbmRlciAnY29udHJvbGVyZW46IHRydWUnOiB6ZXQgZGF0IGVyYmlqYCxcbiAgICAgICAgKVxuICAgICAgaWYgKHRvcGljLmRvbWVpbiAhPT0gdW5kZWZpbmVkKSBkb21haW5zLnNldChmYWN0LmlkLCB0b3BpYy5kb21laW4pXG4gICAgICBmYWN0cy5zZXQoZmFjdC5pZCwge1xuICAgICAgICAuLi5mYWN0LFxuICAgICAgICBtdXN0Q2hlY2ssXG4gICAgICAgIGZpbGU6IHJlbGF0aXZlKCdzZWVkcycsIGZpbGUpLFxuICAgICAgICB0b3BpYzogdG9waWMub25kZXJ3ZXJwLFxuICAgICAgfSlcbiAgICB9XG4gIH1cbiAgZm9yIChjb25zdCBbZmFjdCwgbmV4dF0gb2YgbGlzdExvc3RTdWNjZXNzb3JzKGZhY3RzKSlcbiAgICBub3RlKFxuICAgICAgam9pbignc2VlZHMnLCBmYWN0LmZpbGUpLFxuICAgICAgbGluZXMuZ2V0KGZhY3QuaWQpID8/IDAsXG4gICAgICBgZmVpdCAke2ZhY3QuaWR9IGlzIHZlcnZhbmdlbiBkb29yICR7bmV4dH0sIG1hYXIgZGF0IGZlaXQgaXMgZXIgbmlldCBvZiBpcyB6ZWxmIHZlcnZhbmdlbjogbm9lbSBlZW4gZmVpdCBkYXQgbnUgZ2VsZHRgLFxuICAgIClcbiAgY29uc3QgZWRpdGlvbiA9IGF3YWl0IHJlYWRZYW1sKHJvb3QsIGVkaXRpb25GaWxlLCBlZGl0aW9uU2NoZW1hKVxuICBpZiAoJ3Byb2JsZW1zJyBpbiBlZGl0aW9uKSBwcm9ibGVtcy5wdXNoKC4uLmVkaXRpb24ucHJvYmxlbXMpXG4gIGNvbnN0IHRvd25zID0gYXdhaXQgcmVhZFlhbWwocm9vdCwgbXVuaWNpcGFsaXRpZXNGaWxlLCBtdW5pY2lwYWxpdHlGaWxlU2NoZW1hKVxuICBpZiAoJ3Byb2JsZW1zJyBpbiB0b3ducykgcHJvYmxlbXMucHVzaCguLi50b3ducy5wcm9ibGVtcylcbiAgZWxzZVxuICAgIGZvciAoY29uc3QgeyBuYWFtLCBuYWFyIH0gb2YgdG93bnMuZGF0YS5nZW1lZW50ZW4pXG4gICAgICBpZiAoXG4gICAgICAgIG5hYXIgIT09IHVuZGVmaW5lZCAmJlxuICAgICAgICAhdG93bnMuZGF0YS5nZW1lZW50ZW4uc29tZSgob3RoZXIpID0+IG90aGVyLm5hYW0gPT09IG5hYXIgJiYgb3RoZXIubmFhbSAhPT0gbmFhbSlcbiAgICAgIClcbiAgICAgICAgbm90ZShcbiAgICAgICAgICBtdW5pY2lwYWxpdGllc0ZpbGUsXG4gICAgICAgICAgdG93bnMubGluZU9mKG5hYW0pLFxuICAgICAgICAgIGBnZW1lZW50ZSAke25hYW19IGdhYXQgb3AgaW4gJHtuYWFyfSwgbWFhciBkaWUgc3RhYXQgZXIgbmlldDogdmVyYmV0ZXIgZGUgbmFhbSBvZiB6ZXQgaGFhciBlcmJpamAsXG4gICAgICAgIClcbiAgcmV0dXJuIHtcbiAgICByZWdpc3Rlcjoge1xuICAgICAgZmFjdHMsXG4gICAgICBzb3VyY2VzLFxuICAgICAgd29yZHMsXG4gICAgICBkb21haW5zLFxuICAgICAgbXVuaWNpcGFsaXRpZXM6ICdkYXRhJyBpbiB0b3ducyA/IHRvd25zLmRhdGEuZ2VtZWVudGVuIDogW10sXG4gICAgICBlZGl0aW9uOiAnZGF0YScgaW4gZWRpdGlvbiA/IGVkaXRpb24uZGF0YS5zdGFuZCA6ICcnLFxuICAgIH0sXG4gICAgcHJvYmxlbXMsXG4gIH1cbn1cblxuLyoqIEV2ZXJ5IHNvdXJjZSB0aGF0IGEgZmFjdCBuYW1lcywgYWxzbyBhcyB0aGUgcGxhY2Ugd2hlcmUgaXRzIG51bWJlciB3YXMgcmVhZC4gKi9cbmZ1bmN0aW9uIGxpc3ROYW1lZFNvdXJjZXMoe1xuICBicm9ubmVuLFxuICBsYXRlcmVfbGV6aW5nOiBsYXRlcixcbiAgbGV6aW5nZW4gPSBbXSxcbn06IFBpY2s8UmVnaXN0ZXJGYWN0LCAnYnJvbm5lbicgfCAnbGF0ZXJlX2xlemluZycgfCAnbGV6aW5nZW4nPik6IFJlYWRvbmx5U2V0PHN0cmluZz4ge1xuICByZXR1cm4gbmV3IFNldChbLi4uYnJvbm5lbiwgLi4uKGxhdGVyPy5icm9ubmVuID8/IFtdKSwgLi4ubGV6aW5nZW4ubWFwKCh7IGJyb24gfSkgPT4gYnJvbildKVxufVxuXG4vKiogQSByZXBsYWNlZCBmYWN0IGhhcyB0byBsZWFkIHRvIG9uZSB0aGF0IHN0aWxsIGhvbGRzOiBwYWlycyBvZiBhIGZhY3QgYW5kIGEgc3VjY2Vzc29yIHRoYXQgaXMgZ29uZSBvciByZXBsYWNlZCBpdHNlbGYuICovXG5mdW5jdGlvbiBsaXN0TG9zdFN1Y2Nlc3NvcnMoZmFjdHM6IFJlYWRvbmx5TWFwPHN0cmluZywgUmVnaXN0ZXJGYWN0Pik6IFtSZWdpc3RlckZhY3QsIHN0cmluZ11bXSB7XG4gIHJldHVybiBbLi4uZmFjdHMudmFsdWVzKCldLmZsYXRNYXAoKGZhY3QpID0+XG4gICAgWy4uLihmYWN0LnZlcnZhbmdlbl9kb29yID8/IFtdKSwgLi4uKGZhY3QuZGVlbHNfdmVydmFuZ2VuX2Rvb3IgPz8gW10pXVxuICAgICAgLmZpbHRlcigobmV4dCkgPT4gIWZhY3RzLmhhcyhuZXh0KSB8fCBmYWN0cy5nZXQobmV4dCk/LnZlcnZhbmdlbl9kb29yICE9PSB1bmRlZmluZWQpXG4gICAgICAubWFwKChuZXh0KTogW1JlZ2lzdGVyRmFjdCwgc3RyaW5nXSA9PiBbZmFjdCwgbmV4dF0pLFxuICApXG59XG5cbi8qKiBUaGUgWUFNTCBmaWxlcyBpbiBhIGZvbGRlciBhbmQgYmVsb3csIHJlbGF0aXZlIHRvIGByb290YC4gKi9cbmFzeW5jIGZ1bmN0aW9uIGxpc3RZYW1sKHJvb3Q6IHN0cmluZywgZm9sZGVyOiBzdHJpbmcpOiBQcm9taXNlPHN0cmluZ1tdPiB7XG4gIGNvbnN0IGVudHJpZXMgPSBhd2FpdCByZWFkZGlyKGpvaW4ocm9vdCwgZm9sZGVyKSwgeyByZWN1cnNpdmU6IHRydWUsIHdpdGhGaWxlVHlwZXM6IHRydWUgfSlcbiAgcmV0dXJuIGVudHJpZXNcbiAgICAuZmlsdGVyKChlbnRyeSkgPT4gZW50cnkuaXNGaWxlKCkgJiYgZW50cnkubmFtZS5lbmRzV2l0aCgnLnlhbWwnKSlcbiAgICAubWFwKChlbnRyeSkgPT4gcmVsYXRpdmUocm9vdCwgam9pbihlbnRyeS5wYXJlbnRQYXRoLCBlbnRyeS5uYW1lKSkpXG4gICAgLnNvcnQoKVxufVxuIiwiLyoqIFRoZSBoZWFkaW5ncyBvZiBwYWdlcyB0aGF0IGFyZSBtYWRlIGZyb20gZGF0YSwgaW4gb25lIHBsYWNlIGZvciB0aGUgcGFnZSBhbmQgZm9yIHNlYXJjaC4gKi9cbmV4cG9ydCBjb25zdCBjYXNlSGVhZGluZ3MgPSB7XG4gIHNpdHVhdGlvbjogeyBpZDogJ3NpdHVhdGllJywgdGV4dDogJ0RlIHNpdHVhdGllJyB9LFxuICByZXZlYWxzOiB7IGlkOiAnbmlldXdlLWluZm9ybWF0aWUnLCB0ZXh0OiAnTmlldXdlIGluZm9ybWF0aWUsIHN0YXAgdm9vciBzdGFwJyB9LFxuICBxdWVzdGlvbnM6IHsgaWQ6ICd2cmFnZW4nLCB0ZXh0OiAnVnJhZ2VuIG9tIHRlIGJlc3ByZWtlbicgfSxcbiAgY291bnRlcjogeyBpZDogJ3RlZ2VudnJhZ2VuJywgdGV4dDogJ1ZyYWdlbiB2b29yIGRlIHRlZ2Vuc3ByZWtlcicgfSxcbiAgYWxzb01lYW5zOiB7IGlkOiAna2FuLW9vaycsIHRleHQ6ICdXYXQga2FuIGhldCBvb2sgYmV0ZWtlbmVuPycgfSxcbiAgc2lnbmFsczogeyBpZDogJ3NpZ25hbGVuJywgdGV4dDogJ1NpZ25hbGVuIGluIGRlemUgc2l0dWF0aWUnIH0sXG4gIHByb3RlY3RpdmU6IHsgaWQ6ICdiZXNjaGVybWVuZCcsIHRleHQ6ICdXYXQgYmVzY2hlcm10IGRlIGpvbmdlcmU/JyB9LFxuICBuZXh0U3RlcHM6IHsgaWQ6ICd2ZXJ2b2xnJywgdGV4dDogJ0dvZWRlIHZlcnZvbGdzdGFwcGVuJyB9LFxuICBwaXRmYWxsczogeyBpZDogJ3ZhbGt1aWxlbicsIHRleHQ6ICdWYWxrdWlsZW4nIH0sXG59IGFzIGNvbnN0XG5cbmV4cG9ydCBjb25zdCB0ZW1wbGF0ZUhlYWRpbmdzID0ge1xuICByZXN1bHQ6IHsgaWQ6ICdyZXN1bHRhYXQnLCB0ZXh0OiAnV2F0IGhldCBvcGxldmVydCcgfSxcbiAgcHJlcGFyYXRpb246IHsgaWQ6ICd2b29yYmVyZWlkaW5nJywgdGV4dDogJ1Zvb3JiZXJlaWRpbmcnIH0sXG4gIHN0ZXBzOiB7IGlkOiAnc3RhcHBlbicsIHRleHQ6ICdTdGFwcGVuJyB9LFxufSBhcyBjb25zdFxuIiwiaW1wb3J0IHsgY2VydGFpbnRpZXMsIHR5cGUgQ2VydGFpbnR5IH0gZnJvbSAnLi4vLi4vc2NoZW1hL2NvbGxlY3Rpb25zJ1xuaW1wb3J0IHR5cGUgeyBIZWFkaW5nLCBQYWdlU3VtbWFyeSB9IGZyb20gJy4uLy4uL3NjaGVtYS9wYWdlJ1xuaW1wb3J0IHR5cGUgeyBTZWFyY2hTZWN0aW9uIH0gZnJvbSAnLi4vLi4vc2NoZW1hL3NlY3Rpb24nXG5cbmNvbnN0IHdvcmRzUGVyTWludXRlID0gMjAwXG5cbi8qKiBXaGF0IGEgcGFnZSB0aGF0IGlzIG1hZGUgZnJvbSBkYXRhIHNheXMgb2YgaXRzZWxmLiAqL1xuZXhwb3J0IGludGVyZmFjZSBEYXRhUGFnZSB7XG4gIHJlYWRvbmx5IGlkOiBzdHJpbmdcbiAgcmVhZG9ubHkgY29sbGVjdGlvbjogJ2Nhc3VzJyB8ICdzZXNzaWUnXG4gIHJlYWRvbmx5IHRpdGxlOiBzdHJpbmdcbiAgcmVhZG9ubHkgc2hvcnQ6IHN0cmluZ1xuICByZWFkb25seSB1cGRhdGVkOiBzdHJpbmdcbiAgcmVhZG9ubHkgd29yZHM6IHJlYWRvbmx5IHN0cmluZ1tdXG4gIC8qKiBQYXJ0cyBvZiB0aGUgcGFnZSwgd2l0aCB0aGVpciB0ZXh0IGZvciBzZWFyY2guICovXG4gIHJlYWRvbmx5IHBhcnRzOiByZWFkb25seSB7XG4gICAgcmVhZG9ubHkgaGVhZGluZzogeyByZWFkb25seSBpZDogc3RyaW5nOyByZWFkb25seSB0ZXh0OiBzdHJpbmcgfVxuICAgIHJlYWRvbmx5IHRleHRzOiByZWFkb25seSBzdHJpbmdbXVxuICB9W11cbn1cblxuLyoqIFRoZSBtYW5pZmVzdCBlbnRyeSBvZiBhIHBhZ2UgdGhhdCBpcyBtYWRlIGZyb20gZGF0YTogb3VyIG93biBkZXNpZ24sIHNvIG5vIGZhY3RzIGFuZCBub3RoaW5nIHRvIGNoZWNrLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN1bW1hcmlzZURhdGFQYWdlKHsgaWQsIGNvbGxlY3Rpb24sIHRpdGxlLCBzaG9ydCwgdXBkYXRlZCwgcGFydHMgfTogRGF0YVBhZ2UpOiBQYWdlU3VtbWFyeSB7XG4gIGNvbnN0IHdvcmRzID0gcGFydHNcbiAgICAuZmxhdE1hcCgoeyB0ZXh0cyB9KSA9PiB0ZXh0cylcbiAgICAuam9pbignICcpXG4gICAgLnNwbGl0KC9cXHMrLykubGVuZ3RoXG4gIHJldHVybiB7XG4gICAgaWQ6IGAke2NvbGxlY3Rpb259LyR7aWR9YCxcbiAgICBjb2xsZWN0aW9uLFxuICAgIHRpdGxlLFxuICAgIHNob3J0LFxuICAgIHVwZGF0ZWQsXG4gICAgdXJnZW50OiBmYWxzZSxcbiAgICBvcmRlcjogMCxcbiAgICBncm91cDogJycsXG4gICAgcmVsYXRlZDogW10sXG4gICAgaGVhZGluZ3M6IHBhcnRzLm1hcCgoeyBoZWFkaW5nIH0pOiBIZWFkaW5nID0+ICh7IC4uLmhlYWRpbmcsIGxldmVsOiAyIH0pKSxcbiAgICBjZXJ0YWludHk6IE9iamVjdC5mcm9tRW50cmllcyhjZXJ0YWludGllcy5tYXAoKG5hbWUpID0+IFtuYW1lLCAwXSkpIGFzIFJlY29yZDxDZXJ0YWludHksIG51bWJlcj4sXG4gICAgbXVzdENoZWNrOiBmYWxzZSxcbiAgICByZWFkaW5nTWludXRlczogTWF0aC5tYXgoMSwgTWF0aC5yb3VuZCh3b3JkcyAvIHdvcmRzUGVyTWludXRlKSksXG4gIH1cbn1cblxuLyoqIFRoZSBvcGVuaW5nIGFuZCB0aGUgcGFydHMgb2YgYSBwYWdlIHRoYXQgaXMgbWFkZSBmcm9tIGRhdGEsIGZvciBzZWFyY2guICovXG5leHBvcnQgZnVuY3Rpb24gbGlzdERhdGFTZWN0aW9ucyh7IGlkLCBjb2xsZWN0aW9uLCB0aXRsZSwgc2hvcnQsIHdvcmRzLCBwYXJ0cyB9OiBEYXRhUGFnZSk6IFNlYXJjaFNlY3Rpb25bXSB7XG4gIGNvbnN0IHBhZ2UgPSBgJHtjb2xsZWN0aW9ufS8ke2lkfWBcbiAgY29uc3QgYmFzZSA9IHsgcGFnZSwgY29sbGVjdGlvbiwgdGl0bGUsIHVyZ2VudDogZmFsc2UsIHN0cmVldFdvcmRzOiBbXSB9XG4gIHJldHVybiBbXG4gICAgeyAuLi5iYXNlLCBpZDogYCR7cGFnZX0jYCwgYW5jaG9yOiAnJywgaGVhZGluZzogJycsIHRleHQ6IHNob3J0LCB3b3JkcyB9LFxuICAgIC4uLnBhcnRzLm1hcCgoeyBoZWFkaW5nLCB0ZXh0cyB9KSA9PiAoe1xuICAgICAgLi4uYmFzZSxcbiAgICAgIGlkOiBgJHtwYWdlfSMke2hlYWRpbmcuaWR9YCxcbiAgICAgIGFuY2hvcjogaGVhZGluZy5pZCxcbiAgICAgIGhlYWRpbmc6IGhlYWRpbmcudGV4dCxcbiAgICAgIHRleHQ6IHRleHRzLmpvaW4oJyAnKSxcbiAgICAgIHdvcmRzOiBbXSxcbiAgICB9KSksXG4gIF1cbn1cbiIsImltcG9ydCB0eXBlIHsgQ2FzZSB9IGZyb20gJy4uLy4uL3NjaGVtYS9jYXNlJ1xuaW1wb3J0IHsgY2FzZUhlYWRpbmdzIH0gZnJvbSAnLi4vLi4vc2NoZW1hL2RhdGEtaGVhZGluZ3MnXG5pbXBvcnQgdHlwZSB7IFBhZ2VTdW1tYXJ5IH0gZnJvbSAnLi4vLi4vc2NoZW1hL3BhZ2UnXG5pbXBvcnQgdHlwZSB7IFNlYXJjaFNlY3Rpb24gfSBmcm9tICcuLi8uLi9zY2hlbWEvc2VjdGlvbidcbmltcG9ydCB7IGxpc3REYXRhU2VjdGlvbnMsIHN1bW1hcmlzZURhdGFQYWdlLCB0eXBlIERhdGFQYWdlIH0gZnJvbSAnLi9kZXNjcmliZS1kYXRhLXBhZ2UnXG5cbi8qKiBXaGF0IHRoZSBtYW5pZmVzdCBzYXlzIG9mIGEgY2FzZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdW1tYXJpc2VDYXNlKG93bjogQ2FzZSk6IFBhZ2VTdW1tYXJ5IHtcbiAgcmV0dXJuIHN1bW1hcmlzZURhdGFQYWdlKGRlc2NyaWJlKG93bikpXG59XG5cbi8qKiBUaGUgcGFydHMgb2YgYSBjYXNlIHRoYXQgc2VhcmNoIGNhbiBmaW5kLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpc3RDYXNlU2VjdGlvbnMob3duOiBDYXNlKTogU2VhcmNoU2VjdGlvbltdIHtcbiAgcmV0dXJuIGxpc3REYXRhU2VjdGlvbnMoZGVzY3JpYmUob3duKSlcbn1cblxuZnVuY3Rpb24gZGVzY3JpYmUob3duOiBDYXNlKTogRGF0YVBhZ2Uge1xuICByZXR1cm4ge1xuICAgIGlkOiBvd24uaWQsXG4gICAgY29sbGVjdGlvbjogJ2Nhc3VzJyxcbiAgICB0aXRsZTogb3duLnRpdGVsLFxuICAgIHNob3J0OiBgVmVyem9ubmVuIHNpdHVhdGllIG9tIG1lZSB0ZSBvZWZlbmVuOiAke293bi50aGVtYX0sICR7b3duLmxlZWZ0aWpkfSBqYWFyLiBPbmdldmVlciAke293bi5taW51dGVuX2Fkdmllc30gbWludXRlbi5gLFxuICAgIHVwZGF0ZWQ6IG93bi5iaWpnZXdlcmt0LFxuICAgIHdvcmRzOiBbJ2Nhc3VzJywgJ2Nhc3Vza2FhcnQnLCAnb2VmZW5lbicsIG93bi50aGVtYV0sXG4gICAgcGFydHM6IFtcbiAgICAgIHsgaGVhZGluZzogY2FzZUhlYWRpbmdzLnNpdHVhdGlvbiwgdGV4dHM6IFtvd24uc2l0dWF0aWUsIG93bi5zdGFydHZyYWFnXSB9LFxuICAgICAgLy8gb25seSB0aGUgcXVlc3Rpb25zOiB3aGF0IGlzIHJldmVhbGVkIHN0YXlzIGZvbGRlZCB1bnRpbCB0aGUgZ3JvdXAgY29tZXMgdG8gaXQsIGFsc28gaW4gc2VhcmNoXG4gICAgICB7IGhlYWRpbmc6IGNhc2VIZWFkaW5ncy5yZXZlYWxzLCB0ZXh0czogb3duLm9udGh1bGxpbmdlbi5tYXAoKHsgdnJhYWcgfSkgPT4gdnJhYWcpIH0sXG4gICAgICB7IGhlYWRpbmc6IGNhc2VIZWFkaW5ncy5xdWVzdGlvbnMsIHRleHRzOiBvd24uZGlzY3Vzc2lldnJhZ2VuIH0sXG4gICAgICB7IGhlYWRpbmc6IGNhc2VIZWFkaW5ncy5hbHNvTWVhbnMsIHRleHRzOiBvd24ua2FuX29va19iZXRla2VuZW4gfSxcbiAgICAgIHsgaGVhZGluZzogY2FzZUhlYWRpbmdzLmNvdW50ZXIsIHRleHRzOiBvd24udGVnZW52cmFnZW4gfSxcbiAgICAgIHsgaGVhZGluZzogY2FzZUhlYWRpbmdzLnNpZ25hbHMsIHRleHRzOiBvd24uc2lnbmFsZW4ubWFwKCh7IGxhYmVsIH0pID0+IGxhYmVsKSB9LFxuICAgICAgeyBoZWFkaW5nOiBjYXNlSGVhZGluZ3MucHJvdGVjdGl2ZSwgdGV4dHM6IG93bi5iZXNjaGVybWVuZGVfZmFjdG9yZW4gfSxcbiAgICAgIHtcbiAgICAgICAgaGVhZGluZzogY2FzZUhlYWRpbmdzLm5leHRTdGVwcyxcbiAgICAgICAgdGV4dHM6IG93bi5nb2VkZV92ZXJ2b2xnc3RhcHBlbi5tYXAoKHsgd2llLCBzdGFwIH0pID0+IGAke3dpZX06ICR7c3RhcH0uYCksXG4gICAgICB9LFxuICAgICAgeyBoZWFkaW5nOiBjYXNlSGVhZGluZ3MucGl0ZmFsbHMsIHRleHRzOiBbLi4ub3duLnZhbGt1aWxlbiwgb3duLmtlcm5ib29kc2NoYXBdIH0sXG4gICAgXSxcbiAgfVxufVxuIiwiaW1wb3J0IHR5cGUgeyBTaG93bkZhY3QgfSBmcm9tICcuLi8uLi9zY2hlbWEvcGFnZSdcbmltcG9ydCB0eXBlIHsgU2hhcmluZ0ZpbGUsIFNoYXJpbmdGbG93IH0gZnJvbSAnLi4vLi4vc2NoZW1hL3NoYXJpbmcnXG5pbXBvcnQgdHlwZSB7IFJlZ2lzdGVyIH0gZnJvbSAnLi4vcmVhZC9yZWFkLXJlZ2lzdGVyJ1xuaW1wb3J0IHsgc2hvd0ZhY3QgfSBmcm9tICcuL3Nob3ctZmFjdCdcblxuLyoqIFRoZSBxdWVzdGlvbnMgb2YgXCJNYWcgaWsgZGl0IGRlbGVuP1wiIHdpdGggdGhlIGZhY3RzIHRoZW1zZWx2ZXMsIGFzIHRoZSBwYWdlIG5lZWRzIHRoZW0uICovXG5leHBvcnQgZnVuY3Rpb24gZGVzY3JpYmVTaGFyaW5nKGZsb3c6IFNoYXJpbmdGaWxlLCByZWdpc3RlcjogUmVnaXN0ZXIpOiBTaGFyaW5nRmxvdyB7XG4gIGNvbnN0IHNob3cgPSAoaWRzOiByZWFkb25seSBzdHJpbmdbXSkgPT4gc2hvd0ZhY3RzKGlkcywgcmVnaXN0ZXIpXG4gIHJldHVybiB7XG4gICAgdXBkYXRlZDogZmxvdy5iaWpnZXdlcmt0LFxuICAgIHdpdGhvdXROYW1lOiB7IHRleHQ6IGZsb3cuem9uZGVyX25hYW0uemluLCBmYWN0czogc2hvdyhmbG93LnpvbmRlcl9uYWFtLmZlaXRlbikgfSxcbiAgICBmaXJzdDogZmxvdy5iZWdpbixcbiAgICByb2xlczogZmxvdy5yb2xsZW4ubWFwKCh7IGlkLCB2cmFhZywgb3ZlcmxlZywgZmVpdGVuIH0pID0+ICh7XG4gICAgICBpZCxcbiAgICAgIGZpcnN0OiB2cmFhZyxcbiAgICAgIGNvbnN1bHQ6IG92ZXJsZWcsXG4gICAgICBncm91bmRzOiBzaG93KGZlaXRlbiksXG4gICAgfSkpLFxuICAgIHF1ZXN0aW9uczogZmxvdy52cmFnZW4ubWFwKCh7IGlkLCB2cmFhZywgdWl0bGVnLCBhbnR3b29yZGVuIH0pID0+ICh7XG4gICAgICBpZCxcbiAgICAgIHRleHQ6IHZyYWFnLFxuICAgICAgaGludDogdWl0bGVnID8/ICcnLFxuICAgICAgYW5zd2VyczogYW50d29vcmRlbi5tYXAoKGFuc3dlcikgPT4gKHsgaWQ6IGFuc3dlci5pZCwgdGV4dDogYW5zd2VyLnppbiwgdG86IGFuc3dlci5uYWFyIH0pKSxcbiAgICB9KSksXG4gICAgYWR2aWNlczogZmxvdy5hZHZpZXplbi5tYXAoKGFkdmljZSkgPT4gKHtcbiAgICAgIGlkOiBhZHZpY2UuaWQsXG4gICAgICB0aXRsZTogYWR2aWNlLnRpdGVsLFxuICAgICAgc2VudGVuY2VzOiBhZHZpY2UuemlubmVuLFxuICAgICAgZ3JvdW5kczogc2hvdyhhZHZpY2UuZmVpdGVuKSxcbiAgICAgIHdyaXRlRG93bjogYWR2aWNlLm5vdGVlcixcbiAgICAgIGNvbnN1bHQ6IGFkdmljZS5vdmVybGVnLFxuICAgICAgcGFnZXM6IGFkdmljZS5wYWdpbmFzLFxuICAgICAgYWN0Tm93OiBhZHZpY2UubnVfaGFuZGVsZW4sXG4gICAgfSkpLFxuICB9XG59XG5cbi8qKiBGYWN0cyBieSBpZCwgbnVtYmVyZWQgaW4gdGhpcyBvcmRlci4gQW4gdW5rbm93biBpZCBpcyBsZWZ0IG91dDogdGhlIGNoZWNrcyBuYW1lIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNob3dGYWN0cyhpZHM6IHJlYWRvbmx5IHN0cmluZ1tdLCByZWdpc3RlcjogUmVnaXN0ZXIpOiBTaG93bkZhY3RbXSB7XG4gIHJldHVybiBpZHNcbiAgICAuZmxhdE1hcCgoaWQpID0+IHJlZ2lzdGVyLmZhY3RzLmdldChpZCkgPz8gW10pXG4gICAgLm1hcCgoZmFjdCwgaW5kZXgpID0+IHNob3dGYWN0KGZhY3QsIGluZGV4ICsgMSwgcmVnaXN0ZXIpKVxufVxuIiwiaW1wb3J0IHR5cGUgeyBOb2RlLCBQYXJlbnQsIFJvb3QgfSBmcm9tICdtZGFzdCdcbmltcG9ydCB7IHRvU3RyaW5nIH0gZnJvbSAnbWRhc3QtdXRpbC10by1zdHJpbmcnXG5pbXBvcnQgdHlwZSB7IEZpcnN0U3RlcHMgfSBmcm9tICcuLi8uLi9zY2hlbWEvaW50ZXJwcmV0YXRpb24nXG5cbi8qKiBUaGUgaGVhZGluZ3Mgb2YgYSByb3V0ZSB1bmRlciB3aGljaCBpdHMgZmlyc3Qgc3RlcHMgc3RhbmQuICovXG5jb25zdCBwYXJ0czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywga2V5b2YgRmlyc3RTdGVwcz4+ID0ge1xuICAnRWVyc3RlIG1pbnV1dCc6ICdtaW51dGUnLFxuICAnRWVyc3RlIHV1cic6ICdob3VyJyxcbiAgJ0VlcnN0ZSBkYWcnOiAnZGF5Jyxcbn1cblxuLyoqIFRoZSBzdGVwcyBvZiBhIHJvdXRlIGFzIHBsYWluIHNlbnRlbmNlczogdGhlIGl0ZW1zIG9mIHRoZSBsaXN0cyB1bmRlciBpdHMgdGhyZWUgdGltZSBoZWFkaW5ncywgaW4gb3JkZXIuICovXG5leHBvcnQgZnVuY3Rpb24gbGlzdEZpcnN0U3RlcHModHJlZTogUm9vdCk6IEZpcnN0U3RlcHMge1xuICBjb25zdCBzdGVwczogUmVjb3JkPGtleW9mIEZpcnN0U3RlcHMsIHN0cmluZ1tdPiA9IHsgbWludXRlOiBbXSwgaG91cjogW10sIGRheTogW10gfVxuICBsZXQgcGFydDoga2V5b2YgRmlyc3RTdGVwcyB8IHVuZGVmaW5lZFxuICBmb3IgKGNvbnN0IG5vZGUgb2YgdHJlZS5jaGlsZHJlbilcbiAgICBpZiAobm9kZS50eXBlID09PSAnaGVhZGluZycpIHBhcnQgPSBub2RlLmRlcHRoID09PSAyID8gcGFydHNbdG9TdHJpbmcobm9kZSldIDogcGFydFxuICAgIGVsc2UgaWYgKHBhcnQgIT09IHVuZGVmaW5lZCkgc3RlcHNbcGFydF0ucHVzaCguLi5saXN0SXRlbXMobm9kZSkpXG4gIHJldHVybiBzdGVwc1xufVxuXG5mdW5jdGlvbiBsaXN0SXRlbXMobm9kZTogTm9kZSk6IHN0cmluZ1tdIHtcbiAgaWYgKG5vZGUudHlwZSA9PT0gJ2xpc3RJdGVtJykgcmV0dXJuIFt0b1N0cmluZyhub2RlKS5yZXBsYWNlQWxsKC9cXHMrL2csICcgJykudHJpbSgpXVxuICByZXR1cm4gJ2NoaWxkcmVuJyBpbiBub2RlID8gKG5vZGUgYXMgUGFyZW50KS5jaGlsZHJlbi5mbGF0TWFwKGxpc3RJdGVtcykgOiBbXVxufVxuIiwiaW1wb3J0IHsgYWdlQmFuZElkcyB9IGZyb20gJy4uLy4uL3NjaGVtYS9hZ2VzJ1xuaW1wb3J0IHR5cGUgeyBBZHZpY2UsIENsYXVzZSwgRmlyc3RTdGVwcywgSW50ZXJwcmV0YXRpb24gfSBmcm9tICcuLi8uLi9zY2hlbWEvaW50ZXJwcmV0YXRpb24nXG5pbXBvcnQgdHlwZSB7IEludGVycHJldGF0aW9uRmlsZSwgUnVsZVdoZW4gfSBmcm9tICcuLi8uLi9zY2hlbWEvYnVpbGQvaW50ZXJwcmV0YXRpb24tZmlsZSdcbmltcG9ydCB0eXBlIHsgRGlyZWN0aW9uIH0gZnJvbSAnLi4vLi4vc2NoZW1hL3BhZ2UnXG5pbXBvcnQgeyBzaG93RmFjdHMgfSBmcm9tICcuL2Rlc2NyaWJlLXNoYXJpbmcnXG5pbXBvcnQgeyBsaXN0Rmlyc3RTdGVwcyB9IGZyb20gJy4vbGlzdC1maXJzdC1zdGVwcydcbmltcG9ydCB0eXBlIHsgQ29udGVudCB9IGZyb20gJy4uL2NvbnRlbnQnXG5pbXBvcnQgdHlwZSB7IFBhZ2UgfSBmcm9tICcuLi9yZWFkL3JlYWQtcGFnZXMnXG5pbXBvcnQgdHlwZSB7IFJlZ2lzdGVyIH0gZnJvbSAnLi4vcmVhZC9yZWFkLXJlZ2lzdGVyJ1xuaW1wb3J0IHsgcmVzb2x2ZVJlZmVyZW5jZSB9IGZyb20gJy4uL3JlYWQvcmVzb2x2ZS1yZWZlcmVuY2UnXG5cbi8qKiBUaGUgcnVsZXMgb2YgdGhlIHNpZ25hbCBjaGVjayBhcyB0aGUgcGFnZSBuZWVkcyB0aGVtOiByZWZlcmVuY2VzIHJlc29sdmVkIHRvIHNpZ25hbHMsIGZhY3RzIGluIGZ1bGwuICovXG5leHBvcnQgZnVuY3Rpb24gZGVzY3JpYmVJbnRlcnByZXRhdGlvbih7XG4gIGRhdGEsXG4gIHBhZ2VzLFxuICByZWdpc3Rlcixcbn06IFBpY2s8Q29udGVudCwgJ2RhdGEnIHwgJ3BhZ2VzJyB8ICdyZWdpc3Rlcic+KTogSW50ZXJwcmV0YXRpb24ge1xuICBjb25zdCB7IHVyZ2VudCwgY29tYmluYXRpb25zLCBob3VzZSwgcm9sZXMsIGFnZXMsIHRhbGssIGRvc3NpZXIsIHdlaWdodCB9ID0gZGF0YS5ydWxlc1xuICBjb25zdCByZXNvbHZlID0gKHdoZW46IFJ1bGVXaGVuKSA9PiByZXNvbHZlV2hlbih3aGVuLCBwYWdlcywgcmVnaXN0ZXIpXG4gIGNvbnN0IHNob3cgPSAoaWRzOiByZWFkb25seSBzdHJpbmdbXSkgPT4gc2hvd0ZhY3RzKGlkcywgcmVnaXN0ZXIpXG4gIGNvbnN0IGFkdmlzZU9uZSA9ICh7IHppbiwgZmVpdGVuLCBsZWVmdGlqZCB9OiBJbnRlcnByZXRhdGlvbkZpbGVbJ2Rvc3NpZXInXVsnd2VsJ11bbnVtYmVyXSk6IEFkdmljZSA9PiAoe1xuICAgIHRleHQ6IHppbixcbiAgICBmYWN0czogc2hvdyhmZWl0ZW4pLFxuICAgIC4uLihsZWVmdGlqZC5sZW5ndGggPCBhZ2VCYW5kSWRzLmxlbmd0aCAmJiB7IGFnZXM6IGxlZWZ0aWpkIH0pLFxuICB9KVxuICBjb25zdCBhZHZpc2UgPSAoYWxsOiBJbnRlcnByZXRhdGlvbkZpbGVbJ2Rvc3NpZXInXVsnd2VsJ10pID0+IGFsbC5tYXAoYWR2aXNlT25lKVxuICByZXR1cm4ge1xuICAgIHVyZ2VudDogdXJnZW50Lm1hcCgocnVsZSkgPT4gKHtcbiAgICAgIGlkOiBydWxlLmlkLFxuICAgICAgd2hlbjogcmVzb2x2ZShydWxlLmFscyksXG4gICAgICBraW5kOiBydWxlLnNvb3J0LFxuICAgICAgLi4uKHJ1bGUuYWxsZWVuX2xlZWZ0aWpkLmxlbmd0aCA+IDAgJiYgeyBvbmx5QWdlczogcnVsZS5hbGxlZW5fbGVlZnRpamQgfSksXG4gICAgICBkaXJlY3Rpb25zOiBydWxlLnJpY2h0aW5nZW4sXG4gICAgICB0aXRsZTogcnVsZS50aXRlbCxcbiAgICAgIHJlYXNvbjogcnVsZS53YWFyb20sXG4gICAgICBzdGVwczogYWR2aXNlKHJ1bGUuZG9lKSxcbiAgICAgIHJvdXRlczogcnVsZS5yb3V0ZXMsXG4gICAgICBjb250YWN0czogcnVsZS5jb250YWN0ZW4sXG4gICAgfSkpLFxuICAgIGNvbWJpbmF0aW9uczogY29tYmluYXRpb25zLm1hcCgocnVsZSkgPT4gKHtcbiAgICAgIGlkOiBydWxlLmlkLFxuICAgICAgd2hlbjogcmVzb2x2ZShydWxlLmFscyksXG4gICAgICBkaXJlY3Rpb246IHJ1bGUucmljaHRpbmcsXG4gICAgICB0ZXh0OiBydWxlLnppbixcbiAgICAgIG9yZGluYXJ5OiBydWxlLmdld29vbixcbiAgICAgIGZhY3RzOiBzaG93KHJ1bGUuZmVpdGVuKSxcbiAgICB9KSksXG4gICAgaG91c2U6IGhvdXNlLm1hcCgocnVsZSkgPT4gKHtcbiAgICAgIGlkOiBydWxlLmlkLFxuICAgICAgd2hlbjogcmVzb2x2ZShydWxlLmFscyksXG4gICAgICB0aXRsZTogcnVsZS50aXRlbCxcbiAgICAgIHRleHQ6IHJ1bGUuemluLFxuICAgICAgZmFjdHM6IHNob3cocnVsZS5mZWl0ZW4pLFxuICAgIH0pKSxcbiAgICByb2xlczogcm9sZXMubWFwKCh7IHJvbCwgbWludXV0LCB1dXIsIGRhZywgbmlldCwgenZoIH0pID0+ICh7XG4gICAgICByb2xlOiByb2wsXG4gICAgICBtaW51dGU6IGFkdmlzZShtaW51dXQpLFxuICAgICAgaG91cjogYWR2aXNlKHV1ciksXG4gICAgICBkYXk6IGFkdmlzZShkYWcpLFxuICAgICAgYXZvaWQ6IGFkdmlzZShuaWV0KSxcbiAgICAgIGhvdXNlOiBhZHZpc2VPbmUoenZoKSxcbiAgICB9KSksXG4gICAgYWdlczogYWdlcy5tYXAoKHsgbGVlZnRpamQsIGFkdmllemVuLCBiaWpfc3RyYWZiYWFyLCB2ZXJ2YW5nIH0pID0+ICh7XG4gICAgICBhZ2U6IGxlZWZ0aWpkLFxuICAgICAgYWR2aWNlOiBhZHZpc2UoYWR2aWV6ZW4pLFxuICAgICAgbGF3OiBhZHZpc2UoYmlqX3N0cmFmYmFhciksXG4gICAgICBpbnN0ZWFkOiB2ZXJ2YW5nLFxuICAgIH0pKSxcbiAgICB0YWxrOiB7XG4gICAgICBvcGVuZXJzOiB0YWxrLm9wZW5lcnMubWFwKCh7IGlkLCBhbHMsIHppbiwgZmVpdGVuIH0pID0+ICh7XG4gICAgICAgIGlkLFxuICAgICAgICB3aGVuOiByZXNvbHZlKGFscyksXG4gICAgICAgIHRleHQ6IHppbixcbiAgICAgICAgZmFjdHM6IHNob3coZmVpdGVuKSxcbiAgICAgIH0pKSxcbiAgICAgIGF2b2lkOiBhZHZpc2UodGFsay5uaWV0X3plZ2dlbiksXG4gICAgICBwbGFuOiB0YWxrLnBsYW4ubWFwKCh7IGtvcCwgcHVudGVuIH0pID0+ICh7IHRpdGxlOiBrb3AsIHBvaW50czogYWR2aXNlKHB1bnRlbikgfSkpLFxuICAgICAgc2F5Rmlyc3Q6IGFkdmlzZU9uZSh0YWxrLnplZ192b29yYWYpLFxuICAgICAgd2h5UXVlc3Rpb25zOiBhZHZpc2VPbmUodGFsay53YWFyb21fdnJhZ2VuKSxcbiAgICAgIHdoeU5vdEtub3duWWV0OiBhZHZpc2VPbmUodGFsay53YWFyb21fbm9nX25pZXQpLFxuICAgIH0sXG4gICAgZG9zc2llcjogeyB3cml0ZTogYWR2aXNlKGRvc3NpZXIud2VsKSwgbGVhdmVPdXQ6IGFkdmlzZShkb3NzaWVyLm5pZXQpIH0sXG4gICAgd2VpZ2h0OiB7XG4gICAgICBvbmx5V2hlblVyZ2VudDogd2VpZ2h0LmFsbGVlbl9iaWpfbGV0X29wLFxuICAgICAgb25seVdoZW5HcmF2ZTogd2VpZ2h0LmJpal9zY2hhZGVfb2ZfZHJ1ayxcbiAgICAgIHdoZW5VbnNhZmU6IHtcbiAgICAgICAgZGlyZWN0aW9uczogd2VpZ2h0LmJpal9vbnZlaWxpZ2hlaWQucmljaHRpbmdlbixcbiAgICAgICAgcm91dGVzOiB3ZWlnaHQuYmlqX29udmVpbGlnaGVpZC5yb3V0ZXMsXG4gICAgICAgIGNvbnRhY3RzOiB3ZWlnaHQuYmlqX29udmVpbGlnaGVpZC5jb250YWN0ZW4sXG4gICAgICB9LFxuICAgICAgbGVhZE9ubHlXaXRoOiB3ZWlnaHQudm9vcm9wX2FsbGVlbl9iaWoubWFwKCh7IHJvdXRlLCB2YW4gfSkgPT4gKHtcbiAgICAgICAgcm91dGUsXG4gICAgICAgIHNpZ25hbHM6IHJlc29sdmUoW3sgbWluc3RlbnM6IDEsIHZhbiB9XSlbMF0/Lm9mID8/IFtdLFxuICAgICAgfSkpLFxuICAgICAgb3RoZXJ3aXNlOiB3ZWlnaHQuYW5kZXJzLFxuICAgICAgaGVscGVyczogYWR2aXNlKHdlaWdodC5tZWVkZW5rZW4pLFxuICAgICAgb25seUZlZWxpbmc6IGFkdmlzZSh3ZWlnaHQuYWxsZWVuX3Zlcm1vZWQpLFxuICAgIH0sXG4gICAgcHJvdGVjdGl2ZTogZGF0YS5ydWxlcy5wcm90ZWN0aXZlLm1hcCgoeyBpZCwgdGl0ZWwsIHppbiwgZmVpdGVuIH0pID0+ICh7XG4gICAgICBpZCxcbiAgICAgIHRpdGxlOiB0aXRlbCxcbiAgICAgIHRleHQ6IHppbixcbiAgICAgIGZhY3RzOiBzaG93KGZlaXRlbiksXG4gICAgfSkpLFxuICAgIGNvbnRyYWRpY3Rpb25zOiBkYXRhLnJ1bGVzLmNvbnRyYWRpY3Rpb25zLm1hcCgoeyBpZCwgYWxzLCB6aW4sIGZlaXRlbiB9KSA9PiAoe1xuICAgICAgaWQsXG4gICAgICB3aGVuOiByZXNvbHZlKGFscyksXG4gICAgICB0ZXh0OiB6aW4sXG4gICAgICBmYWN0czogc2hvdyhmZWl0ZW4pLFxuICAgIH0pKSxcbiAgICBsaW1pdHM6IGFkdmlzZShkYXRhLnJ1bGVzLmxpbWl0cyksXG4gIH1cbn1cblxuLyoqIFRoZSBkaXJlY3Rpb25zIHdpdGggdGhlIGZhY3RzIHRoYXQgdGhleSByZXN0IG9uLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlc2NyaWJlRGlyZWN0aW9ucyh7IGRhdGEsIHJlZ2lzdGVyIH06IFBpY2s8Q29udGVudCwgJ2RhdGEnIHwgJ3JlZ2lzdGVyJz4pOiBEaXJlY3Rpb25bXSB7XG4gIHJldHVybiBkYXRhLmRpcmVjdGlvbnMubWFwKCh7IGZhY3RJZHMsIC4uLmRpcmVjdGlvbiB9KSA9PiAoe1xuICAgIC4uLmRpcmVjdGlvbixcbiAgICBmYWN0czogc2hvd0ZhY3RzKGZhY3RJZHMsIHJlZ2lzdGVyKSxcbiAgfSkpXG59XG5cbi8qKiBUaGUgZmlyc3Qgc3RlcHMgb2YgZXZlcnkgcm91dGUsIGJ5IHBhZ2UgaWQuICovXG5leHBvcnQgZnVuY3Rpb24gZGVzY3JpYmVGaXJzdFN0ZXBzKHsgcGFnZXMgfTogUGljazxDb250ZW50LCAncGFnZXMnPik6IFJlY29yZDxzdHJpbmcsIEZpcnN0U3RlcHM+IHtcbiAgY29uc3Qgcm91dGVzID0gcGFnZXMuZmlsdGVyKCh7IGNvbGxlY3Rpb24gfSkgPT4gY29sbGVjdGlvbiA9PT0gJ3JvdXRlJylcbiAgcmV0dXJuIE9iamVjdC5mcm9tRW50cmllcyhyb3V0ZXMubWFwKChwYWdlKSA9PiBbcGFnZS5pZCwgbGlzdEZpcnN0U3RlcHMocGFnZS50cmVlKV0pKVxufVxuXG5mdW5jdGlvbiByZXNvbHZlV2hlbih3aGVuOiBSdWxlV2hlbiwgcGFnZXM6IHJlYWRvbmx5IFBhZ2VbXSwgcmVnaXN0ZXI6IFJlZ2lzdGVyKTogQ2xhdXNlW10ge1xuICByZXR1cm4gd2hlbi5tYXAoKHsgbWluc3RlbnMsIHZhbiB9KSA9PiAoe1xuICAgIGF0TGVhc3Q6IG1pbnN0ZW5zLFxuICAgIG9mOiBbLi4ubmV3IFNldCh2YW4uZmxhdE1hcCgocmVmZXJlbmNlKSA9PiByZXNvbHZlUmVmZXJlbmNlKHJlZmVyZW5jZSwgcGFnZXMsIHJlZ2lzdGVyKSkpXSxcbiAgfSkpXG59XG4iLCJpbXBvcnQgdHlwZSB7IE11bmljaXBhbGl0eUNoYW5nZSB9IGZyb20gJy4uLy4uL3NjaGVtYS9tdW5pY2lwYWxpdHktY2hhbmdlJ1xuaW1wb3J0IHR5cGUgeyBNdW5pY2lwYWxpdHkgfSBmcm9tICcuLi8uLi9zY2hlbWEvYnVpbGQvcmVnaXN0ZXInXG5cbi8qKiBUaGUgY2hhbmdlIG9mIGEgbXVuaWNpcGFsaXR5IGFzIHRoZSBhcHAgbWF5IHVzZSBpdDogbm90aGluZyBhcyBsb25nIGFzIG5vYm9keSBjb25maXJtZWQgdGhlIGxhdy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZXNjcmliZUNoYW5nZSh7XG4gIHZhbmFmID0gJycsXG4gIHRvdCA9ICcnLFxuICBuYWFyID0gJycsXG4gIGJldmVzdGlnZCA9IGZhbHNlLFxufTogUGljazxNdW5pY2lwYWxpdHksICd2YW5hZicgfCAndG90JyB8ICduYWFyJyB8ICdiZXZlc3RpZ2QnPik6IE11bmljaXBhbGl0eUNoYW5nZSB7XG4gIHJldHVybiBiZXZlc3RpZ2QgPyB7IGZyb206IHZhbmFmLCB1bnRpbDogdG90LCBpbnRvOiBuYWFyIH0gOiB7IGZyb206ICcnLCB1bnRpbDogJycsIGludG86ICcnIH1cbn1cbiIsImltcG9ydCB0eXBlIHtcbiAgUHJvZ3JhbW1lLFxuICBQcm9ncmFtbWVEb2N1bWVudCxcbiAgUHJvZ3JhbW1lRmFjdCxcbiAgUHJvZ3JhbW1lTm90ZSxcbiAgUHJvZ3JhbW1lVG93bixcbn0gZnJvbSAnLi4vLi4vc2NoZW1hL3Byb2dyYW1tZSdcbmltcG9ydCB0eXBlIHsgUmVnaXN0ZXJGYWN0IH0gZnJvbSAnLi4vLi4vc2NoZW1hL2J1aWxkL3JlZ2lzdGVyJ1xuaW1wb3J0IHsgZGVzY3JpYmVDaGFuZ2UgfSBmcm9tICcuL2Rlc2NyaWJlLWNoYW5nZSdcbmltcG9ydCB0eXBlIHsgUmVnaXN0ZXIgfSBmcm9tICcuLi9yZWFkL3JlYWQtcmVnaXN0ZXInXG5pbXBvcnQgeyBzaG93RmFjdCB9IGZyb20gJy4vc2hvdy1mYWN0J1xuXG4vKiogVGhlIGtpbmQgdGhhdCB0aGUgcmVnaXN0ZXIgZ2l2ZXMgdG8gc3RhdGVtZW50cyBhYm91dCBhbm90aGVyIHJlZ2lvbi4gKi9cbmNvbnN0IG90aGVyUmVnaW9uID0gJ2FuZGVyZSByZWdpbydcblxuY29uc3QgZmlsZXMgPSB7XG4gIGZhY3RzOiAnZmVpdGVuL3Byb2dyYW1tYS9mZWl0ZW4ueWFtbCcsXG4gIHRlcm1zOiAnZmVpdGVuL3Byb2dyYW1tYS9iZWdyaXBwZW4ueWFtbCcsXG4gIGNvbnRyYWRpY3Rpb25zOiAnZmVpdGVuL3Byb2dyYW1tYS90ZWdlbnN0cmlqZGlnLnlhbWwnLFxufVxuXG4vKiogVGhlIHByb2dyYW1tZSBkb2N1bWVudHM6IHdoYXQgdGhleSBzYXkgYnkgZG9jdW1lbnQgYW5kIHNlY3Rpb24sIHdoZXJlIHRoZXkgY29udHJhZGljdCBlYWNoIG90aGVyLCBhbmQgdGhlIHRvd25zLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlc2NyaWJlUHJvZ3JhbW1lKHJlZ2lzdGVyOiBSZWdpc3Rlcik6IFByb2dyYW1tZSB7XG4gIGNvbnN0IGZhY3RzT2YgPSAoZmlsZTogc3RyaW5nKSA9PiBbLi4ucmVnaXN0ZXIuZmFjdHMudmFsdWVzKCldLmZpbHRlcigoZmFjdCkgPT4gZmFjdC5maWxlID09PSBmaWxlKVxuICByZXR1cm4ge1xuICAgIGRvY3VtZW50czogbGlzdERvY3VtZW50cyhmYWN0c09mKGZpbGVzLmZhY3RzKSwgcmVnaXN0ZXIpLFxuICAgIGNvbnRyYWRpY3Rpb25zOiBmYWN0c09mKGZpbGVzLmNvbnRyYWRpY3Rpb25zKS5tYXAoKGZhY3QpID0+IGRlc2NyaWJlTm90ZShmYWN0LCByZWdpc3RlcikpLFxuICAgIHRlcm1zOiBmYWN0c09mKGZpbGVzLnRlcm1zKS5tYXAoKGZhY3QpID0+IGRlc2NyaWJlTm90ZShmYWN0LCByZWdpc3RlcikpLFxuICAgIHRvd25zOiByZWdpc3Rlci5tdW5pY2lwYWxpdGllcy5tYXAoKHRvd24pOiBQcm9ncmFtbWVUb3duID0+ICh7XG4gICAgICBuYW1lOiB0b3duLm5hYW0sXG4gICAgICBkaXN0cmljdDogdG93bi5kaXN0cmljdCxcbiAgICAgIGNlcnRhaW50eTogdG93bi56ZWtlcmhlaWQsXG4gICAgICByZW1hcms6IHRvd24ub3BtZXJraW5nID8/ICcnLFxuICAgICAgY2hhbmdlOiBkZXNjcmliZUNoYW5nZSh0b3duKSxcbiAgICAgIHNvdXJjZXM6IHRvd24uYnJvbm5lbi5mbGF0TWFwKChpZCkgPT4ge1xuICAgICAgICBjb25zdCBzb3VyY2UgPSByZWdpc3Rlci5zb3VyY2VzLmdldChpZClcbiAgICAgICAgcmV0dXJuIHNvdXJjZSA/IFt7IGlkLCB0aXRsZTogc291cmNlLnRpdGVsIH1dIDogW11cbiAgICAgIH0pLFxuICAgIH0pKSxcbiAgfVxufVxuXG5mdW5jdGlvbiBsaXN0RG9jdW1lbnRzKGZhY3RzOiByZWFkb25seSBSZWdpc3RlckZhY3RbXSwgcmVnaXN0ZXI6IFJlZ2lzdGVyKTogUHJvZ3JhbW1lRG9jdW1lbnRbXSB7XG4gIHJldHVybiBbLi4uZ3JvdXBCeShmYWN0cywgKHsgYnJvbm5lbiB9KSA9PiBicm9ubmVuWzBdID8/ICcnKV0ubWFwKChbaWQsIG93bl0pID0+IHtcbiAgICBjb25zdCBzb3VyY2UgPSByZWdpc3Rlci5zb3VyY2VzLmdldChpZClcbiAgICByZXR1cm4ge1xuICAgICAgaWQsXG4gICAgICB0aXRsZTogc291cmNlPy50aXRlbCA/PyBpZCxcbiAgICAgIHB1Ymxpc2hlcjogc291cmNlPy51aXRnZXZlciA/PyAnJyxcbiAgICAgIGRhdGU6IHNvdXJjZT8uZGF0dW0gPz8gJycsXG4gICAgICBvdGhlclJlZ2lvbjogb3duLnNvbWUoKHsgc29vcnQgfSkgPT4gc29vcnQgPT09IG90aGVyUmVnaW9uKSxcbiAgICAgIHNlY3Rpb25zOiBbLi4uZ3JvdXBCeShvd24sICh7IHNlY3RpZSB9KSA9PiBzZWN0aWUgPz8gJycpXS5tYXAoKFt0aXRsZSwgc29tZV0pID0+ICh7XG4gICAgICAgIHRpdGxlLFxuICAgICAgICBmYWN0czogc29tZS5tYXAoKGZhY3QsIGluZGV4KSA9PiBkZXNjcmliZUZhY3QoZmFjdCwgaW5kZXggKyAxLCByZWdpc3RlcikpLFxuICAgICAgfSkpLFxuICAgIH1cbiAgfSlcbn1cblxuZnVuY3Rpb24gZGVzY3JpYmVGYWN0KGZhY3Q6IFJlZ2lzdGVyRmFjdCwgbnVtYmVyOiBudW1iZXIsIHJlZ2lzdGVyOiBSZWdpc3Rlcik6IFByb2dyYW1tZUZhY3Qge1xuICByZXR1cm4ge1xuICAgIGZhY3Q6IHNob3dGYWN0KGZhY3QsIG51bWJlciwgcmVnaXN0ZXIpLFxuICAgIGtpbmQ6IGZhY3Quc29vcnQgPz8gJycsXG4gICAgdmFsdWU6IFN0cmluZyhmYWN0LndhYXJkZSA/PyAnJyksXG4gICAgcmVtYXJrOiBmYWN0Lm9wbWVya2luZyA/PyAnJyxcbiAgfVxufVxuXG5mdW5jdGlvbiBkZXNjcmliZU5vdGUoZmFjdDogUmVnaXN0ZXJGYWN0LCByZWdpc3RlcjogUmVnaXN0ZXIpOiBQcm9ncmFtbWVOb3RlIHtcbiAgcmV0dXJuIHtcbiAgICB0aXRsZTogZmFjdC5wdW50ID8/IGZhY3QudGVybSA/PyAnJyxcbiAgICB0ZXh0OiBmYWN0LnVpdGxlZyA/PyBmYWN0LnRla3N0LFxuICAgIGZhY3Q6IHNob3dGYWN0KGZhY3QsIDEsIHJlZ2lzdGVyKSxcbiAgfVxufVxuXG5mdW5jdGlvbiBncm91cEJ5PEl0ZW0+KGl0ZW1zOiByZWFkb25seSBJdGVtW10sIGtleU9mOiAoaXRlbTogSXRlbSkgPT4gc3RyaW5nKTogTWFwPHN0cmluZywgSXRlbVtdPiB7XG4gIGNvbnN0IGdyb3VwcyA9IG5ldyBNYXA8c3RyaW5nLCBJdGVtW10+KClcbiAgZm9yIChjb25zdCBpdGVtIG9mIGl0ZW1zKSBncm91cHMuc2V0KGtleU9mKGl0ZW0pLCBbLi4uKGdyb3Vwcy5nZXQoa2V5T2YoaXRlbSkpID8/IFtdKSwgaXRlbV0pXG4gIHJldHVybiBncm91cHNcbn1cbiIsImltcG9ydCB7IHRlbXBsYXRlSGVhZGluZ3MgfSBmcm9tICcuLi8uLi9zY2hlbWEvZGF0YS1oZWFkaW5ncydcbmltcG9ydCB0eXBlIHsgUGFnZVN1bW1hcnkgfSBmcm9tICcuLi8uLi9zY2hlbWEvcGFnZSdcbmltcG9ydCB0eXBlIHsgU2VhcmNoU2VjdGlvbiB9IGZyb20gJy4uLy4uL3NjaGVtYS9zZWN0aW9uJ1xuaW1wb3J0IHR5cGUgeyBUZW1wbGF0ZSB9IGZyb20gJy4uLy4uL3NjaGVtYS90ZW1wbGF0ZSdcbmltcG9ydCB7IGxpc3REYXRhU2VjdGlvbnMsIHN1bW1hcmlzZURhdGFQYWdlLCB0eXBlIERhdGFQYWdlIH0gZnJvbSAnLi9kZXNjcmliZS1kYXRhLXBhZ2UnXG5cbi8qKiBXaGF0IHRoZSBtYW5pZmVzdCBzYXlzIG9mIGEgdGVtcGxhdGUuICovXG5leHBvcnQgZnVuY3Rpb24gc3VtbWFyaXNlVGVtcGxhdGUob3duOiBUZW1wbGF0ZSk6IFBhZ2VTdW1tYXJ5IHtcbiAgcmV0dXJuIHN1bW1hcmlzZURhdGFQYWdlKGRlc2NyaWJlKG93bikpXG59XG5cbi8qKiBUaGUgcGFydHMgb2YgYSB0ZW1wbGF0ZSB0aGF0IHNlYXJjaCBjYW4gZmluZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaXN0VGVtcGxhdGVTZWN0aW9ucyhvd246IFRlbXBsYXRlKTogU2VhcmNoU2VjdGlvbltdIHtcbiAgcmV0dXJuIGxpc3REYXRhU2VjdGlvbnMoZGVzY3JpYmUob3duKSlcbn1cblxuZnVuY3Rpb24gZGVzY3JpYmUob3duOiBUZW1wbGF0ZSk6IERhdGFQYWdlIHtcbiAgcmV0dXJuIHtcbiAgICBpZDogb3duLmlkLFxuICAgIGNvbGxlY3Rpb246ICdzZXNzaWUnLFxuICAgIHRpdGxlOiBvd24udGl0ZWwsXG4gICAgc2hvcnQ6IGAke293bi5kdXVyX21pbnV0ZW59IG1pbnV0ZW4sICR7b3duLmdyb2VwLm1pbmltdW19IHRvdCAke293bi5ncm9lcC5tYXhpbXVtfSBtZW5zZW4uICR7b3duLmRvZWx9YCxcbiAgICB1cGRhdGVkOiBvd24uYmlqZ2V3ZXJrdCxcbiAgICB3b3JkczogWydkcmFhaWJvZWsnLCAnc2Vzc2llJywgJ2JpamVlbmtvbXN0JywgJ2FnZW5kYSddLFxuICAgIHBhcnRzOiBbXG4gICAgICB7IGhlYWRpbmc6IHRlbXBsYXRlSGVhZGluZ3MucmVzdWx0LCB0ZXh0czogb3duLnJlc3VsdGFhdCB9LFxuICAgICAge1xuICAgICAgICBoZWFkaW5nOiB0ZW1wbGF0ZUhlYWRpbmdzLnByZXBhcmF0aW9uLFxuICAgICAgICB0ZXh0czogb3duLnZvb3JiZXJlaWRpbmcubWFwKCh7IHdhbm5lZXIsIHRhYWsgfSkgPT4gYCR7d2FubmVlcn06ICR7dGFha30uYCksXG4gICAgICB9LFxuICAgICAgeyBoZWFkaW5nOiB0ZW1wbGF0ZUhlYWRpbmdzLnN0ZXBzLCB0ZXh0czogb3duLnN0YXBwZW4ubWFwKCh7IHRpdGVsLCBkb2VsIH0pID0+IGAke3RpdGVsfS4gJHtkb2VsfWApIH0sXG4gICAgXSxcbiAgfVxufVxuIiwiaW1wb3J0IHR5cGUgeyBTb3VyY2VQYWdlIH0gZnJvbSAnLi4vLi4vc2NoZW1hL3BhZ2UnXG5pbXBvcnQgdHlwZSB7IFBhZ2UgfSBmcm9tICcuLi9yZWFkL3JlYWQtcGFnZXMnXG5pbXBvcnQgdHlwZSB7IFJlZ2lzdGVyIH0gZnJvbSAnLi4vcmVhZC9yZWFkLXJlZ2lzdGVyJ1xuaW1wb3J0IHsgbGlzdFBhZ2VGYWN0cyB9IGZyb20gJy4vbGlzdC1wYWdlLWZhY3RzJ1xuXG4vKiogRXZlcnkgc291cmNlIGFzIGEgcGFnZTogd2hhdCBpdCBpcywgd2hpY2ggZmFjdHMgcmVzdCBvbiBpdCwgYW5kIHdoaWNoIHBhZ2VzIHVzZSB0aG9zZSBmYWN0cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaXN0U291cmNlcyhwYWdlczogcmVhZG9ubHkgUGFnZVtdLCByZWdpc3RlcjogUmVnaXN0ZXIpOiBTb3VyY2VQYWdlW10ge1xuICBjb25zdCB1c2VycyA9IG5ldyBNYXA8c3RyaW5nLCB7IGlkOiBzdHJpbmc7IHRpdGxlOiBzdHJpbmcgfVtdPigpXG4gIGZvciAoY29uc3QgcGFnZSBvZiBwYWdlcylcbiAgICBmb3IgKGNvbnN0IHsgaWQgfSBvZiBsaXN0UGFnZUZhY3RzKHBhZ2UsIHJlZ2lzdGVyKSlcbiAgICAgIHVzZXJzLnNldChpZCwgWy4uLih1c2Vycy5nZXQoaWQpID8/IFtdKSwgeyBpZDogcGFnZS5pZCwgdGl0bGU6IHBhZ2UuZnJvbnRNYXR0ZXIudGl0ZWwgfV0pXG4gIGNvbnN0IGZhY3RzT2YgPSBuZXcgTWFwPHN0cmluZywgc3RyaW5nW10+KClcbiAgZm9yIChjb25zdCBmYWN0IG9mIHJlZ2lzdGVyLmZhY3RzLnZhbHVlcygpKVxuICAgIGZvciAoY29uc3Qgc291cmNlIG9mIGZhY3QuYnJvbm5lbikgZmFjdHNPZi5zZXQoc291cmNlLCBbLi4uKGZhY3RzT2YuZ2V0KHNvdXJjZSkgPz8gW10pLCBmYWN0LmlkXSlcblxuICByZXR1cm4gWy4uLnJlZ2lzdGVyLnNvdXJjZXMudmFsdWVzKCldLm1hcCgoc291cmNlKSA9PiB7XG4gICAgY29uc3QgZmFjdHMgPSAoZmFjdHNPZi5nZXQoc291cmNlLmlkKSA/PyBbXSkuZmxhdE1hcCgoaWQpID0+IHJlZ2lzdGVyLmZhY3RzLmdldChpZCkgPz8gW10pXG4gICAgY29uc3QgcGFnZXNVc2luZyA9IG5ldyBNYXAoZmFjdHMuZmxhdE1hcCgoeyBpZCB9KSA9PiB1c2Vycy5nZXQoaWQpID8/IFtdKS5tYXAoKHBhZ2UpID0+IFtwYWdlLmlkLCBwYWdlXSkpXG4gICAgcmV0dXJuIHtcbiAgICAgIGlkOiBzb3VyY2UuaWQsXG4gICAgICB0aXRsZTogc291cmNlLnRpdGVsLFxuICAgICAgcHVibGlzaGVyOiBzb3VyY2UudWl0Z2V2ZXIgPz8gJycsXG4gICAgICBkYXRlOiBzb3VyY2UuZGF0dW0sXG4gICAgICBraW5kOiBzb3VyY2Uuc29vcnQgPz8gJycsXG4gICAgICBjb3VudHJ5OiBzb3VyY2UubGFuZCA/PyAnJyxcbiAgICAgIHVybDogc291cmNlLnVybCA/PyAnJyxcbiAgICAgIHJlYWQ6IHNvdXJjZS5nZWxlemVuID8/ICcnLFxuICAgICAgcmVtYXJrOiBzb3VyY2Uub3BtZXJraW5nID8/ICcnLFxuICAgICAgZmFjdHM6IGZhY3RzLm1hcCgoeyBpZCwgdGVrc3QsIHpla2VyaGVpZCB9KSA9PiAoeyBpZCwgdGV4dDogdGVrc3QsIGNlcnRhaW50eTogemVrZXJoZWlkIH0pKSxcbiAgICAgIHBhZ2VzOiBbLi4ucGFnZXNVc2luZy52YWx1ZXMoKV0sXG4gICAgfVxuICB9KVxufVxuIiwiaW1wb3J0IHR5cGUgeyBSZWdpc3RlckZhY3QgfSBmcm9tICcuLi8uLi9zY2hlbWEvYnVpbGQvcmVnaXN0ZXInXG5pbXBvcnQgdHlwZSB7IENoZWNrUmVhc29uLCBGYWN0VG9DaGVjaywgUGFnZVRvQ2hlY2sgfSBmcm9tICcuLi8uLi9zY2hlbWEvdG8tY2hlY2snXG5pbXBvcnQgdHlwZSB7IFBhZ2UgfSBmcm9tICcuLi9yZWFkL3JlYWQtcGFnZXMnXG5pbXBvcnQgdHlwZSB7IFJlZ2lzdGVyIH0gZnJvbSAnLi4vcmVhZC9yZWFkLXJlZ2lzdGVyJ1xuaW1wb3J0IHsgc2hvd0ZhY3QgfSBmcm9tICcuL3Nob3ctZmFjdCdcbmltcG9ydCB7IGp1ZGdlRmFjdCB9IGZyb20gJy4vanVkZ2UtZmFjdCdcbmltcG9ydCB7IGxpc3RQYWdlRmFjdHMgfSBmcm9tICcuL2xpc3QtcGFnZS1mYWN0cydcblxuLyoqIEV2ZXJ5IHBhZ2Ugd2l0aCBmYWN0cyB0aGF0IGEgcGVyc29uIG11c3QgY2hlY2ssIGFuZCBlYWNoIG9mIHRob3NlIGZhY3RzIG9uY2UuICovXG5leHBvcnQgZnVuY3Rpb24gbGlzdFRvQ2hlY2soXG4gIHBhZ2VzOiByZWFkb25seSBQYWdlW10sXG4gIHJlZ2lzdGVyOiBSZWdpc3Rlcixcbik6IHsgcmVhZG9ubHkgcGFnZXM6IFBhZ2VUb0NoZWNrW107IHJlYWRvbmx5IGZhY3RzOiBGYWN0VG9DaGVja1tdIH0ge1xuICBjb25zdCBmYWN0cyA9IG5ldyBNYXA8c3RyaW5nLCBGYWN0VG9DaGVjaz4oKVxuICBjb25zdCBmb3VuZDogUGFnZVRvQ2hlY2tbXSA9IFtdXG4gIGZvciAoY29uc3QgcGFnZSBvZiBwYWdlcykge1xuICAgIGNvbnN0IG93biA9IGxpc3RQYWdlRmFjdHMocGFnZSwgcmVnaXN0ZXIpLmZpbHRlcigoZmFjdCkgPT4ganVkZ2VGYWN0KGZhY3QsIHJlZ2lzdGVyKSAhPT0gbnVsbClcbiAgICBpZiAob3duLmxlbmd0aCA9PT0gMCkgY29udGludWVcbiAgICBmb3VuZC5wdXNoKHsgcGFnZTogcGFnZS5pZCwgZmFjdHM6IG93bi5tYXAoKHsgaWQgfSkgPT4gaWQpIH0pXG4gICAgZm9yIChjb25zdCBmYWN0IG9mIG93bikgZmFjdHMuc2V0KGZhY3QuaWQsIHsgZmFjdDogc2hvd0ZhY3QoZmFjdCwgMSwgcmVnaXN0ZXIpLCByZWFzb246IHJlYXNvbkZvcihmYWN0KSB9KVxuICB9XG4gIHJldHVybiB7IHBhZ2VzOiBmb3VuZCwgZmFjdHM6IFsuLi5mYWN0cy52YWx1ZXMoKV0gfVxufVxuXG4vKiogV2h5IGEgcGVyc29uIGhhcyB0byBjaGVjayBhIGZhY3Q6IGl0cyBmaWxlIGFuZCBmaWVsZHMgdGVsbCB3aHkuICovXG5mdW5jdGlvbiByZWFzb25Gb3IoeyBmaWxlLCBhcnRpa2VsLCBnZWxkaWdfb3AsIG1heGltdW1zdHJhZiB9OiBSZWdpc3RlckZhY3QpOiBDaGVja1JlYXNvbiB7XG4gIGlmIChmaWxlLmVuZHNXaXRoKCcvY29udGFjdGVuLnlhbWwnKSkgcmV0dXJuICdudW1tZXInXG4gIGlmIChmaWxlLmVuZHNXaXRoKCcvcHJpdmFjeS55YW1sJykpIHJldHVybiAncHJpdmFjeSdcbiAgaWYgKGZpbGUuZW5kc1dpdGgoJy9yb3V0ZXMueWFtbCcpKSByZXR1cm4gJ3JvdXRlJ1xuICBpZiAoZmlsZS5zdGFydHNXaXRoKCdmZWl0ZW4vd2V0LycpIHx8IGZpbGUuZW5kc1dpdGgoJy9yZWNodHNrYWRlci55YW1sJykpIHJldHVybiAnd2V0J1xuICByZXR1cm4gYXJ0aWtlbCAhPT0gdW5kZWZpbmVkIHx8IGdlbGRpZ19vcCAhPT0gdW5kZWZpbmVkIHx8IG1heGltdW1zdHJhZiAhPT0gdW5kZWZpbmVkID8gJ3dldCcgOiAnb3ZlcmlnJ1xufVxuIiwiaW1wb3J0IHR5cGUgeyBDb250ZW50SW5mbywgUGFnZVN1bW1hcnkgfSBmcm9tICcuLi9zY2hlbWEvcGFnZSdcbmltcG9ydCB0eXBlIHsgU2VhcmNoU2VjdGlvbiB9IGZyb20gJy4uL3NjaGVtYS9zZWN0aW9uJ1xuaW1wb3J0IHsgbGlzdENhc2VTZWN0aW9ucywgc3VtbWFyaXNlQ2FzZSB9IGZyb20gJy4vZGVzY3JpYmUvZGVzY3JpYmUtY2FzZSdcbmltcG9ydCB7XG4gIGRlc2NyaWJlRGlyZWN0aW9ucyxcbiAgZGVzY3JpYmVGaXJzdFN0ZXBzLFxuICBkZXNjcmliZUludGVycHJldGF0aW9uLFxufSBmcm9tICcuL2Rlc2NyaWJlL2Rlc2NyaWJlLWludGVycHJldGF0aW9uJ1xuaW1wb3J0IHsgZGVzY3JpYmVDaGFuZ2UgfSBmcm9tICcuL2Rlc2NyaWJlL2Rlc2NyaWJlLWNoYW5nZSdcbmltcG9ydCB7IGRlc2NyaWJlUHJvZ3JhbW1lIH0gZnJvbSAnLi9kZXNjcmliZS9kZXNjcmliZS1wcm9ncmFtbWUnXG5pbXBvcnQgeyBkZXNjcmliZVNoYXJpbmcgfSBmcm9tICcuL2Rlc2NyaWJlL2Rlc2NyaWJlLXNoYXJpbmcnXG5pbXBvcnQgeyBsaXN0VGVtcGxhdGVTZWN0aW9ucywgc3VtbWFyaXNlVGVtcGxhdGUgfSBmcm9tICcuL2Rlc2NyaWJlL2Rlc2NyaWJlLXRlbXBsYXRlJ1xuaW1wb3J0IHsgbGlzdFNlY3Rpb25zIH0gZnJvbSAnLi9kZXNjcmliZS9saXN0LXNlY3Rpb25zJ1xuaW1wb3J0IHsgbGlzdFNvdXJjZXMgfSBmcm9tICcuL2Rlc2NyaWJlL2xpc3Qtc291cmNlcydcbmltcG9ydCB7IGxpc3RUb0NoZWNrIH0gZnJvbSAnLi9kZXNjcmliZS9saXN0LXRvLWNoZWNrJ1xuaW1wb3J0IHR5cGUgeyBDb250ZW50IH0gZnJvbSAnLi9jb250ZW50J1xuaW1wb3J0IHsgc3VtbWFyaXNlUGFnZSB9IGZyb20gJy4vZGVzY3JpYmUvc3VtbWFyaXNlLXBhZ2UnXG5cbi8qKiBUaGUgdmlydHVhbCBtb2R1bGVzIGFuZCB3aGF0IGVhY2ggZXhwb3J0cy4gVGhlIHR5cGVzIHRoYXQgdGhlIHBhZ2Ugc2VlcyBhcmUgaW4gY29udGVudC92aXJ0dWFsLmQudHMuICovXG5leHBvcnQgY29uc3QgdmlydHVhbE1vZHVsZXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIChjb250ZW50OiBDb250ZW50KSA9PiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPj4+ID0ge1xuICAndmlydHVhbDpjb250ZW50JzogKGNvbnRlbnQpID0+ICh7IHBhZ2VzOiBsaXN0U3VtbWFyaWVzKGNvbnRlbnQpLCBjb250ZW50SW5mbzogZGVzY3JpYmVDb250ZW50KGNvbnRlbnQpIH0pLFxuICAndmlydHVhbDpjb250ZW50L3NlY3Rpb25zJzogKGNvbnRlbnQpID0+ICh7IHNlY3Rpb25zOiBsaXN0QWxsU2VjdGlvbnMoY29udGVudCkgfSksXG4gICd2aXJ0dWFsOmNvbnRlbnQvd29yZHMnOiAoeyBzZWFyY2hXb3JkcyB9KSA9PiAoeyB3b3Jkczogc2VhcmNoV29yZHMgfSksXG4gICd2aXJ0dWFsOmNvbnRlbnQvZGlyZWN0aW9ucyc6IChjb250ZW50KSA9PiAoeyBkaXJlY3Rpb25zOiBkZXNjcmliZURpcmVjdGlvbnMoY29udGVudCkgfSksXG4gICd2aXJ0dWFsOmNvbnRlbnQvaW50ZXJwcmV0YXRpb24nOiAoY29udGVudCkgPT4gKHsgaW50ZXJwcmV0YXRpb246IGRlc2NyaWJlSW50ZXJwcmV0YXRpb24oY29udGVudCkgfSksXG4gICd2aXJ0dWFsOmNvbnRlbnQvZmlyc3Qtc3RlcHMnOiAoY29udGVudCkgPT4gKHsgZmlyc3RTdGVwczogZGVzY3JpYmVGaXJzdFN0ZXBzKGNvbnRlbnQpIH0pLFxuICAndmlydHVhbDpjb250ZW50L3Nlc3Npb25zJzogKHsgZGF0YSwgcmVnaXN0ZXIgfSkgPT4gKHtcbiAgICB0ZW1wbGF0ZXM6IGRhdGEudGVtcGxhdGVzLFxuICAgIGNhc2VzOiBkYXRhLmNhc2VzLFxuICAgIGJhc2ljczogZGF0YS5iYXNpY3MsXG4gICAgcHJhY3RpY2U6IGRhdGEucHJhY3RpY2UsXG4gICAgaW52aXRhdGlvbjogZGF0YS5pbnZpdGF0aW9uLFxuICAgIHRpbGVzOiBkYXRhLnRpbGVzLFxuICAgIG11bmljaXBhbGl0aWVzOiByZWdpc3Rlci5tdW5pY2lwYWxpdGllcy5tYXAoKHRvd24pID0+ICh7XG4gICAgICBuYW1lOiB0b3duLm5hYW0sXG4gICAgICBkaXN0cmljdDogdG93bi5kaXN0cmljdCxcbiAgICAgIHN1cmU6IHRvd24uemVrZXJoZWlkID09PSAnYmV2ZXN0aWdkJyxcbiAgICAgIGNoYW5nZTogZGVzY3JpYmVDaGFuZ2UodG93biksXG4gICAgfSkpLFxuICB9KSxcbiAgJ3ZpcnR1YWw6Y29udGVudC9zaGFyaW5nJzogKHsgZGF0YSwgcmVnaXN0ZXIgfSkgPT4gKHtcbiAgICBzaGFyaW5nOiBkYXRhLnNoYXJpbmcgPyBkZXNjcmliZVNoYXJpbmcoZGF0YS5zaGFyaW5nLCByZWdpc3RlcikgOiBudWxsLFxuICB9KSxcbiAgJ3ZpcnR1YWw6Y29udGVudC9yb2xlLWRvbWFpbnMnOiAoeyBkYXRhIH0pID0+ICh7IHJvbGVEb21haW5zOiBkYXRhLnJvbGVEb21haW5zIH0pLFxuICAndmlydHVhbDpjb250ZW50L3RvLWNoZWNrJzogKHsgcGFnZXMsIHJlZ2lzdGVyIH0pID0+ICh7IHRvQ2hlY2s6IGxpc3RUb0NoZWNrKHBhZ2VzLCByZWdpc3RlcikgfSksXG4gICd2aXJ0dWFsOmNvbnRlbnQvcHJvZ3JhbW1lJzogKHsgcmVnaXN0ZXIgfSkgPT4gKHsgcHJvZ3JhbW1lOiBkZXNjcmliZVByb2dyYW1tZShyZWdpc3RlcikgfSksXG4gICd2aXJ0dWFsOmNvbnRlbnQvc291cmNlcyc6ICh7IHBhZ2VzLCByZWdpc3RlciB9KSA9PiAoeyBzb3VyY2VzOiBsaXN0U291cmNlcyhwYWdlcywgcmVnaXN0ZXIpIH0pLFxufVxuXG4vKiogQWxsIHBhZ2VzIHRoYXQgY2FuIGJlIG9wZW5lZCwgYWxzbyB0aGUgb25lcyB0aGF0IGFyZSBkYXRhICh0ZW1wbGF0ZXMgYW5kIGNhc2VzKS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaXN0U3VtbWFyaWVzKHsgcGFnZXMsIHJlZ2lzdGVyLCBkYXRhIH06IENvbnRlbnQpOiBQYWdlU3VtbWFyeVtdIHtcbiAgY29uc3Qgc3VtbWFyaWVzID0gcGFnZXMubWFwKChwYWdlKSA9PiBzdW1tYXJpc2VQYWdlKHBhZ2UsIHJlZ2lzdGVyKSlcbiAgLy8gYSBwaGVub21lbm9uIHRoYXQgbmFtZXMgYSBjYXJkIGJ5IGFuIGVhcmxpZXIgaWQgbWVhbnMgdGhlIGNhcmQgb2Ygbm93XG4gIGNvbnN0IG5vdyA9IG5ldyBNYXAoXG4gICAgc3VtbWFyaWVzLmZsYXRNYXAoKHsgaWQsIGVhcmxpZXIgfSkgPT4gKGVhcmxpZXIgPz8gW10pLm1hcCgob2xkKSA9PiBbb2xkLCBpZF0gYXMgY29uc3QpKSxcbiAgKVxuICBjb25zdCByZW5hbWUgPSAoaWRzOiByZWFkb25seSBzdHJpbmdbXSkgPT4gWy4uLm5ldyBTZXQoaWRzLm1hcCgoaWQpID0+IG5vdy5nZXQoaWQpID8/IGlkKSldXG4gIHJldHVybiBbXG4gICAgLi4uc3VtbWFyaWVzLm1hcCgocGFnZSkgPT4gKHtcbiAgICAgIC4uLnBhZ2UsXG4gICAgICByZWxhdGVkOiByZW5hbWUocGFnZS5yZWxhdGVkKS5maWx0ZXIoKGlkKSA9PiBpZCAhPT0gcGFnZS5pZCksXG4gICAgICAuLi4ocGFnZS5zaWduYWxzICYmIHsgc2lnbmFsczogcmVuYW1lKHBhZ2Uuc2lnbmFscykgfSksXG4gICAgfSkpLFxuICAgIC4uLmRhdGEuY2FzZXMubWFwKHN1bW1hcmlzZUNhc2UpLFxuICAgIC4uLmRhdGEudGVtcGxhdGVzLm1hcChzdW1tYXJpc2VUZW1wbGF0ZSksXG4gIF1cbn1cblxuLyoqIEFsbCBzZWN0aW9ucyBmb3Igc2VhcmNoLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpc3RBbGxTZWN0aW9ucyh7XG4gIHBhZ2VzLFxuICByZWdpc3RlcixcbiAgZGF0YSxcbn06IFBpY2s8Q29udGVudCwgJ3BhZ2VzJyB8ICdyZWdpc3RlcicgfCAnZGF0YSc+KTogU2VhcmNoU2VjdGlvbltdIHtcbiAgcmV0dXJuIFtcbiAgICAuLi5wYWdlcy5mbGF0TWFwKChwYWdlKSA9PiBsaXN0U2VjdGlvbnMocGFnZSwgcmVnaXN0ZXIpKSxcbiAgICAuLi5kYXRhLmNhc2VzLmZsYXRNYXAobGlzdENhc2VTZWN0aW9ucyksXG4gICAgLi4uZGF0YS50ZW1wbGF0ZXMuZmxhdE1hcChsaXN0VGVtcGxhdGVTZWN0aW9ucyksXG4gIF1cbn1cblxuZnVuY3Rpb24gZGVzY3JpYmVDb250ZW50KHsgcGFnZXMsIHJlZ2lzdGVyIH06IENvbnRlbnQpOiBDb250ZW50SW5mbyB7XG4gIGNvbnN0IHZlcnNpb24gPVxuICAgIHBhZ2VzXG4gICAgICAubWFwKCh7IGZyb250TWF0dGVyIH0pID0+IGZyb250TWF0dGVyLmJpamdld2Vya3QpXG4gICAgICAuc29ydCgpXG4gICAgICAuYXQoLTEpID8/ICcnXG4gIHJldHVybiB7IHZlcnNpb24sIHBhZ2VzOiBwYWdlcy5sZW5ndGgsIGZhY3RzOiByZWdpc3Rlci5mYWN0cy5zaXplLCBzb3VyY2VzOiByZWdpc3Rlci5zb3VyY2VzLnNpemUgfVxufVxuXG4vKiogVGhlIHRleHQgb2YgYSBtb2R1bGUgdGhhdCBleHBvcnRzIGB2YWx1ZXNgLiBKU09OLnBhcnNlIGlzIHF1aWNrZXIgZm9yIGFuIGVuZ2luZSB0aGFuIGEgbGFyZ2UgbGl0ZXJhbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3cml0ZU1vZHVsZSh2YWx1ZXM6IFJlY29yZDxzdHJpbmcsIHVua25vd24+KTogc3RyaW5nIHtcbiAgcmV0dXJuIE9iamVjdC5lbnRyaWVzKHZhbHVlcylcbiAgICAubWFwKChbbmFtZSwgdmFsdWVdKSA9PiBgZXhwb3J0IGNvbnN0ICR7bmFtZX0gPSBKU09OLnBhcnNlKCR7SlNPTi5zdHJpbmdpZnkoSlNPTi5zdHJpbmdpZnkodmFsdWUpKX0pYClcbiAgICAuam9pbignXFxuJylcbn1cbiIsImltcG9ydCB0eXBlIHsgUHJvYmxlbSB9IGZyb20gJy4uL3NjaGVtYS9idWlsZC9leHBsYWluLWlzc3VlcydcbmltcG9ydCB7IG1ha2Vyc1ZvaWNlU2NoZW1hIH0gZnJvbSAnLi4vc2NoZW1hL2J1aWxkL21ha2Vycy12b2ljZSdcbmltcG9ydCB7IHBlbmFsdHlGaWxlU2NoZW1hIH0gZnJvbSAnLi4vc2NoZW1hL2J1aWxkL3BlbmFsdGllcydcbmltcG9ydCB7IHNraXBwZWRXb3Jkc1NjaGVtYSB9IGZyb20gJy4uL3NjaGVtYS9idWlsZC9za2lwcGVkLXdvcmRzJ1xuaW1wb3J0IHsgdHJ1dGhzU2NoZW1hIH0gZnJvbSAnLi4vc2NoZW1hL2J1aWxkL3RydXRocydcbmltcG9ydCB7IGNoZWNrQWR2aWNlcyB9IGZyb20gJy4vY2hlY2svY2hlY2stYWR2aWNlcydcbmltcG9ydCB7IGxpc3RLbm93biB9IGZyb20gJy4vY2hlY2svY2hlY2stY29udGVudCdcbmltcG9ydCB7IGNoZWNrSW50ZXJwcmV0YXRpb24gfSBmcm9tICcuL2NoZWNrL2NoZWNrLWludGVycHJldGF0aW9uJ1xuaW1wb3J0IHsgbWFrZXJzVm9pY2VGaWxlIH0gZnJvbSAnLi9jaGVjay9jaGVjay1tYWtlcnMtdm9pY2UnXG5pbXBvcnQgeyBjaGVja1BhZ2UgfSBmcm9tICcuL2NoZWNrL2NoZWNrLXBhZ2UnXG5pbXBvcnQgeyBjaGVja1BlbmFsdGllcywgcGVuYWx0aWVzRmlsZSB9IGZyb20gJy4vY2hlY2svY2hlY2stcGVuYWx0aWVzJ1xuaW1wb3J0IHsgY2hlY2tSdWxlcyB9IGZyb20gJy4vY2hlY2svY2hlY2stcnVsZXMnXG5pbXBvcnQgeyBjaGVja1NlYXJjaFdvcmRzIH0gZnJvbSAnLi9jaGVjay9jaGVjay1zZWFyY2gtd29yZHMnXG5pbXBvcnQgeyB0cnV0aHNGaWxlIH0gZnJvbSAnLi9jaGVjay9jaGVjay10cnV0aHMnXG5pbXBvcnQgdHlwZSB7IENvbnRlbnQgfSBmcm9tICcuL2NvbnRlbnQnXG5pbXBvcnQgeyBpbmNsdWRlSW5QYWdlcyB9IGZyb20gJy4vcGFnZS9pbmNsdWRlLXBhcnRzJ1xuaW1wb3J0IHsgbGlzdERhdGFQcm9zZSB9IGZyb20gJy4vY2hlY2svbGlzdC1kYXRhLXByb3NlJ1xuaW1wb3J0IHsgY2hlY2tTa2lwcGVkV29yZHMsIGxpc3RUZXJtcywgc2tpcHBlZFdvcmRzRmlsZSB9IGZyb20gJy4vZGVzY3JpYmUvbGlzdC10ZXJtcydcbmltcG9ydCB7IHJlYWRBZHZpY2VzIH0gZnJvbSAnLi9yZWFkL3JlYWQtYWR2aWNlcydcbmltcG9ydCB7IHJlYWREYXRhLCB0eXBlIENvbnRlbnREYXRhIH0gZnJvbSAnLi9yZWFkL3JlYWQtZGF0YSdcbmltcG9ydCB7IHJlYWRQYWdlcywgdHlwZSBQYWdlIH0gZnJvbSAnLi9yZWFkL3JlYWQtcGFnZXMnXG5pbXBvcnQgeyByZWFkUmVnaXN0ZXIsIHR5cGUgUmVnaXN0ZXIgfSBmcm9tICcuL3JlYWQvcmVhZC1yZWdpc3RlcidcbmltcG9ydCB7IHJlYWRTZWFyY2hXb3JkcyB9IGZyb20gJy4vcmVhZC9yZWFkLXNlYXJjaC13b3JkcydcbmltcG9ydCB7IHJlYWRZYW1sIH0gZnJvbSAnLi9yZWFkL3JlYWQteWFtbCdcbmltcG9ydCB7IGxpc3RBbGxTZWN0aW9ucyB9IGZyb20gJy4vdmlydHVhbC1tb2R1bGVzJ1xuXG4vKiogUmVhZHMgcmVnaXN0ZXIsIHBhZ2VzIGFuZCBkYXRhIGJlbG93IGByb290YCAodGhlIHJlcG9zaXRvcnkpIGFuZCBjaGVja3MgdGhlbSBhZ2FpbnN0IGVhY2ggb3RoZXIuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gbG9hZENvbnRlbnQocm9vdDogc3RyaW5nKTogUHJvbWlzZTxDb250ZW50PiB7XG4gIGNvbnN0IFtcbiAgICB7IHJlZ2lzdGVyLCBwcm9ibGVtcyB9LFxuICAgIHsgcGFnZXM6IHdyaXR0ZW4sIHByb2JsZW1zOiBwYWdlUHJvYmxlbXMgfSxcbiAgICB7IGFkdmljZXMsIHByb2JsZW1zOiBhZHZpY2VQcm9ibGVtcyB9LFxuICAgIHsgZGF0YSwgcHJvYmxlbXM6IGRhdGFQcm9ibGVtcyB9LFxuICAgIHsgd29yZHM6IHNlYXJjaFdvcmRzLCBwcm9ibGVtczogd29yZFByb2JsZW1zLCBsaW5lQXQgfSxcbiAgICBza2lwcGVkRmlsZSxcbiAgICBwZW5hbHR5RmlsZSxcbiAgICB2b2ljZUZpbGUsXG4gICAgdHJ1dGhGaWxlLFxuICAgIGRhdGFQcm9zZSxcbiAgXSA9IGF3YWl0IFByb21pc2UuYWxsKFtcbiAgICByZWFkUmVnaXN0ZXIocm9vdCksXG4gICAgcmVhZFBhZ2VzKHJvb3QpLFxuICAgIHJlYWRBZHZpY2VzKHJvb3QpLFxuICAgIHJlYWREYXRhKHJvb3QpLFxuICAgIHJlYWRTZWFyY2hXb3Jkcyhyb290KSxcbiAgICByZWFkWWFtbChyb290LCBza2lwcGVkV29yZHNGaWxlLCBza2lwcGVkV29yZHNTY2hlbWEpLFxuICAgIHJlYWRZYW1sKHJvb3QsIHBlbmFsdGllc0ZpbGUsIHBlbmFsdHlGaWxlU2NoZW1hKSxcbiAgICByZWFkWWFtbChyb290LCBtYWtlcnNWb2ljZUZpbGUsIG1ha2Vyc1ZvaWNlU2NoZW1hKSxcbiAgICByZWFkWWFtbChyb290LCB0cnV0aHNGaWxlLCB0cnV0aHNTY2hlbWEpLFxuICAgIGxpc3REYXRhUHJvc2Uocm9vdCksXG4gIF0pXG4gIGNvbnN0IG90aGVycyA9IFtcbiAgICAuLi5bLi4ucmVnaXN0ZXIuc291cmNlcy5rZXlzKCldLm1hcCgoaWQpID0+IGBicm9uLyR7aWR9YCksXG4gICAgLi4uZGF0YS50ZW1wbGF0ZXMubWFwKCh7IGlkIH0pID0+IGBzZXNzaWUvJHtpZH1gKSxcbiAgICAuLi5kYXRhLmNhc2VzLm1hcCgoeyBpZCB9KSA9PiBgY2FzdXMvJHtpZH1gKSxcbiAgXVxuICBjb25zdCBrbm93biA9IGxpc3RLbm93bih3cml0dGVuLCByZWdpc3Rlciwgb3RoZXJzKVxuICBjb25zdCBwZW5hbHRpZXMgPSAnZGF0YScgaW4gcGVuYWx0eUZpbGUgPyBwZW5hbHR5RmlsZSA6IHVuZGVmaW5lZFxuICBjb25zdCB2b2ljZSA9ICdkYXRhJyBpbiB2b2ljZUZpbGUgPyB2b2ljZUZpbGUgOiB1bmRlZmluZWRcbiAgY29uc3QgdHJ1dGhzID0gJ2RhdGEnIGluIHRydXRoRmlsZSA/IHRydXRoRmlsZSA6IHVuZGVmaW5lZFxuICBjb25zdCBwYWdlcyA9IGluY2x1ZGVJblBhZ2VzKHdyaXR0ZW4sIHsgYWR2aWNlcywgcGVuYWx0aWVzOiBwZW5hbHRpZXM/LmRhdGEgfSlcbiAgY29uc3QgcnVsZXMgPSBhd2FpdCBjaGVja1J1bGVzKHtcbiAgICByb290LFxuICAgIHJlZ2lzdGVyLFxuICAgIHBhZ2VzLFxuICAgIHdyaXR0ZW4sXG4gICAgYWR2aWNlcyxcbiAgICBkYXRhLFxuICAgIGRhdGFQcm9zZSxcbiAgICBwZW5hbHRpZXMsXG4gICAgdm9pY2UsXG4gICAgdHJ1dGhzLFxuICB9KVxuICBjb25zdCBza2lwcGVkID0gJ2RhdGEnIGluIHNraXBwZWRGaWxlID8gc2tpcHBlZEZpbGUuZGF0YSA6IFtdXG4gIHJldHVybiB7XG4gICAgcmVnaXN0ZXIsXG4gICAgcGFnZXMsXG4gICAgd3JpdHRlbixcbiAgICBhZHZpY2VzLFxuICAgIHBlbmFsdGllczogcGVuYWx0aWVzPy5kYXRhLFxuICAgIHRydXRoczogdHJ1dGhzPy5kYXRhID8/IFtdLFxuICAgIGRhdGEsXG4gICAgdGVybXM6IGxpc3RUZXJtcyhwYWdlcywgc2tpcHBlZCksXG4gICAgc2VhcmNoV29yZHMsXG4gICAgbWFrZXJzUGhyYXNlczogcnVsZXMubWFrZXJzdGVtLmZpbHRlcigoeyBmaWxlIH0pID0+IGZpbGUgIT09IG1ha2Vyc1ZvaWNlRmlsZSkubGVuZ3RoLFxuICAgIHByb2JsZW1zOiBbXG4gICAgICAuLi5wcm9ibGVtcyxcbiAgICAgIC4uLnBhZ2VQcm9ibGVtcyxcbiAgICAgIC4uLmFkdmljZVByb2JsZW1zLFxuICAgICAgLi4uZGF0YVByb2JsZW1zLFxuICAgICAgLi4ud29yZFByb2JsZW1zLFxuICAgICAgLi4uY2hlY2tTZWFyY2hXb3JkcyhzZWFyY2hXb3JkcywgbGlzdEFsbFNlY3Rpb25zKHsgcGFnZXMsIHJlZ2lzdGVyLCBkYXRhIH0pLCBsaW5lQXQpLFxuICAgICAgLi4uKCdwcm9ibGVtcycgaW4gc2tpcHBlZEZpbGUgPyBza2lwcGVkRmlsZS5wcm9ibGVtcyA6IGNoZWNrU2tpcHBlZFdvcmRzKHBhZ2VzLCBza2lwcGVkKSksXG4gICAgICAuLi5jaGVja05hbWVkKGRhdGEsIHJlZ2lzdGVyLCBwYWdlcyksXG4gICAgICAuLi5jaGVja0ludGVycHJldGF0aW9uKFxuICAgICAgICBkYXRhLnJ1bGVzLFxuICAgICAgICBkYXRhLmRpcmVjdGlvbnMubWFwKCh7IGlkIH0pID0+IGlkKSxcbiAgICAgICAgcGFnZXMsXG4gICAgICAgIHJlZ2lzdGVyLFxuICAgICAgKSxcbiAgICAgIC4uLndyaXR0ZW4uZmxhdE1hcCgocGFnZSkgPT4gY2hlY2tQYWdlKHBhZ2UsIGtub3duKSksXG4gICAgICAuLi5jaGVja0FkdmljZXMoYWR2aWNlcywgd3JpdHRlbiwga25vd24pLFxuICAgICAgLi4uKHBlbmFsdGllcyA/IGNoZWNrUGVuYWx0aWVzKHBlbmFsdGllcy5kYXRhLCB3cml0dGVuLCBrbm93bi5mYWN0cywgcGVuYWx0aWVzLmxpbmVPZikgOiBbXSksXG4gICAgICAuLi5bcGVuYWx0eUZpbGUsIHZvaWNlRmlsZSwgdHJ1dGhGaWxlXS5mbGF0TWFwKChmaWxlKSA9PiAoJ3Byb2JsZW1zJyBpbiBmaWxlID8gZmlsZS5wcm9ibGVtcyA6IFtdKSksXG4gICAgICAuLi5PYmplY3QudmFsdWVzKHJ1bGVzKS5mbGF0KCksXG4gICAgXSxcbiAgfVxufVxuXG4vKiogRmFjdHMgYW5kIHBhZ2VzIHRoYXQgdGhlIGRhdGEgZmlsZXMgbmFtZSBtdXN0IGV4aXN0IHRvby4gKi9cbmZ1bmN0aW9uIGNoZWNrTmFtZWQoZGF0YTogQ29udGVudERhdGEsIHJlZ2lzdGVyOiBSZWdpc3RlciwgcGFnZXM6IHJlYWRvbmx5IFBhZ2VbXSk6IFByb2JsZW1bXSB7XG4gIGNvbnN0IGlkcyA9IG5ldyBTZXQocGFnZXMubWFwKCh7IGlkIH0pID0+IGlkKSlcbiAgcmV0dXJuIGRhdGEubmFtZWQuZmxhdE1hcCgoeyBmaWxlLCBmYWN0cywgcGFnZXM6IG5hbWVkLCBsaW5lT2YgfSkgPT4gW1xuICAgIC4uLmZhY3RzXG4gICAgICAuZmlsdGVyKChpZCkgPT4gIXJlZ2lzdGVyLmZhY3RzLmhhcyhpZCkpXG4gICAgICAubWFwKChpZCkgPT4gKHtcbiAgICAgICAgZmlsZSxcbiAgICAgICAgbGluZTogbGluZU9mKGlkKSxcbiAgICAgICAgbWVzc2FnZTogYGZlaXQgJyR7aWR9JyBiZXN0YWF0IG5pZXQ6IGtpamsgaW4gc2VlZHMvZmVpdGVuIHdlbGsgaWQgamUgYmVkb2VsdGAsXG4gICAgICB9KSksXG4gICAgLi4ubmFtZWRcbiAgICAgIC5maWx0ZXIoKGlkKSA9PiAhaWRzLmhhcyhpZCkpXG4gICAgICAubWFwKChpZCkgPT4gKHtcbiAgICAgICAgZmlsZSxcbiAgICAgICAgbGluZTogbGluZU9mKGlkKSxcbiAgICAgICAgbWVzc2FnZTogYHBhZ2luYSAnJHtpZH0nIGJlc3RhYXQgbmlldCAobm9nKTogdmVyYmV0ZXIgZGUgdmVyd2lqemluZyBvZiBtYWFrIGRlIHBhZ2luYWAsXG4gICAgICB9KSksXG4gIF0pXG59XG4iLCJpbXBvcnQgdHlwZSB7IFRlcm0gfSBmcm9tICcuLi9kZXNjcmliZS9saXN0LXRlcm1zJ1xuXG4vKiogQSB0ZXJtIGluIGEgdGV4dDogd2hlcmUgaXQgc3RhbmRzIGFuZCBob3cgaXQgaXMgd3JpdHRlbiB0aGVyZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRm91bmRUZXJtIHtcbiAgcmVhZG9ubHkgdGVybTogVGVybVxuICAvKiogVGhlIHdvcmQgb2YgdGhlIHRlcm0gdGhhdCBzdGFuZHMgdGhlcmUsIGFzIHRoZSB0ZXJtIGhhcyBpdC4gKi9cbiAgcmVhZG9ubHkgd29yZDogc3RyaW5nXG4gIHJlYWRvbmx5IHN0YXJ0OiBudW1iZXJcbiAgcmVhZG9ubHkgZW5kOiBudW1iZXJcbn1cblxuLyoqIEZpbmRzIHRoZSB0ZXJtcyBpbiBhIHRleHQsIGluIG9yZGVyIG9mIHBsYWNlLiBXaGVyZSB0d28gYmVnaW4gYXQgb25lIHBsYWNlLCB0aGUgbG9uZ2VzdCB3aW5zLiAqL1xuZXhwb3J0IHR5cGUgVGVybUZpbmRlciA9ICh0ZXh0OiBzdHJpbmcpID0+IEZvdW5kVGVybVtdXG5cbi8qKiBBIHdvcmQgdXAgdG8gaGVyZSBnZXRzIG5vIHBsdXJhbCBvdGhlciB0aGFuICdzOiBcImNhcFwiIGlzIG5vdCBcImNhcHNcIiBvciBcImNhcGVuXCIuICovXG5jb25zdCBzaG9ydFdvcmQgPSAzXG5cbi8qKlxuICogTWFrZXMgYSBmaW5kZXIgZm9yIHdob2xlIHdvcmRzLiBBIHdvcmQgd2l0aCBhIGNhcGl0YWwgaXMgbWF0Y2hlZCBhcyBpdCBpcyB3cml0dGVuIChEVU8gaXMgbm90IGR1bywgSGFsdCBpcyBub3QgaGFsdCk7XG4gKiBhbm90aGVyIG9uZSBpbiBhbnkgY2FzZS4gQm90aCBtYXkgaGF2ZSBhIHNpbXBsZSBwbHVyYWwuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVUZXJtRmluZGVyKHRlcm1zOiByZWFkb25seSBUZXJtW10pOiBUZXJtRmluZGVyIHtcbiAgY29uc3QgZW50cmllcyA9IHRlcm1zXG4gICAgLmZsYXRNYXAoKHRlcm0pID0+IHRlcm0ud29yZHMubWFwKCh3b3JkKSA9PiAoeyB0ZXJtLCB3b3JkIH0pKSlcbiAgICAuc29ydCgob25lLCBvdGhlcikgPT4gb3RoZXIud29yZC5sZW5ndGggLSBvbmUud29yZC5sZW5ndGgpXG4gIGlmIChlbnRyaWVzLmxlbmd0aCA9PT0gMCkgcmV0dXJuICgpID0+IFtdXG4gIGNvbnN0IHBhdHRlcm4gPSBuZXcgUmVnRXhwKFxuICAgIGAoPzwhW1xcXFxwe0x9XFxcXHB7Tn0tXSkoPzoke2VudHJpZXMubWFwKCh7IHdvcmQgfSkgPT4gYCgke3dyaXRlUGF0dGVybih3b3JkKX0pYCkuam9pbignfCcpfSkoPyFbXFxcXHB7TH1cXFxccHtOfS1dKWAsXG4gICAgJ2d1JyxcbiAgKVxuICByZXR1cm4gKHRleHQpID0+XG4gICAgWy4uLnRleHQubWF0Y2hBbGwocGF0dGVybildLmZsYXRNYXAoKG1hdGNoKSA9PiB7XG4gICAgICBjb25zdCBncm91cHM6IHJlYWRvbmx5IChzdHJpbmcgfCB1bmRlZmluZWQpW10gPSBtYXRjaC5zbGljZSgxKVxuICAgICAgY29uc3QgZW50cnkgPSBlbnRyaWVzW2dyb3Vwcy5maW5kSW5kZXgoKGdyb3VwKSA9PiBncm91cCAhPT0gdW5kZWZpbmVkKV1cbiAgICAgIHJldHVybiBlbnRyeSA/IFt7IC4uLmVudHJ5LCBzdGFydDogbWF0Y2guaW5kZXgsIGVuZDogbWF0Y2guaW5kZXggKyBtYXRjaFswXS5sZW5ndGggfV0gOiBbXVxuICAgIH0pXG59XG5cbmZ1bmN0aW9uIHdyaXRlUGF0dGVybih3b3JkOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBlc2NhcGVkID0gd29yZC5yZXBsYWNlQWxsKC9bLiorP14ke30oKXxbXFxdXFxcXF0vZywgU3RyaW5nLnJhd2BcXCQmYCkucmVwbGFjZUFsbCgvWyfigJldL2csIFwiWyfigJldXCIpXG4gIGNvbnN0IGV4YWN0ID0gL1xccHtMdX0vdS50ZXN0KHdvcmQpXG4gIGNvbnN0IHdyaXR0ZW4gPSBleGFjdFxuICAgID8gZXNjYXBlZFxuICAgIDogZXNjYXBlZC5yZXBsYWNlQWxsKC9cXHB7TGx9L2d1LCAobGV0dGVyKSA9PiBgWyR7bGV0dGVyfSR7bGV0dGVyLnRvVXBwZXJDYXNlKCl9XWApXG4gIGNvbnN0IHBsdXJhbCA9IGV4YWN0IHx8IHdvcmQubGVuZ3RoIDw9IHNob3J0V29yZCA/IFwiKD86WyfigJldcyk/XCIgOiBcIig/Olsn4oCZXXN8c3xlbnxuKT9cIlxuICByZXR1cm4gd3JpdHRlbiArIHBsdXJhbFxufVxuIiwiaW1wb3J0IHR5cGUgeyBOb2RlLCBQaHJhc2luZ0NvbnRlbnQsIFJvb3QsIFRleHQgfSBmcm9tICdtZGFzdCdcbmltcG9ydCB0eXBlIHsgTWR4SnN4VGV4dEVsZW1lbnQgfSBmcm9tICdtZGFzdC11dGlsLW1keC1qc3gnXG5pbXBvcnQgeyBTS0lQLCB2aXNpdCB9IGZyb20gJ3VuaXN0LXV0aWwtdmlzaXQnXG5pbXBvcnQgdHlwZSB7IFZGaWxlIH0gZnJvbSAndmZpbGUnXG5pbXBvcnQgeyBjcmVhdGVUZXJtRmluZGVyLCB0eXBlIFRlcm1GaW5kZXIgfSBmcm9tICcuL2ZpbmQtdGVybXMnXG5pbXBvcnQgdHlwZSB7IFRlcm0gfSBmcm9tICcuLi9kZXNjcmliZS9saXN0LXRlcm1zJ1xuaW1wb3J0IHsgcGFnZUlkT2YgfSBmcm9tICcuL3BhZ2UtaWQnXG5cbi8qKiBNb3JlIGV4cGxhbmF0aW9ucyB0aGFuIHRoaXMgbWFrZSBhIHBhZ2UgcmVzdGxlc3MuICovXG5jb25zdCBtb3N0VGVybXMgPSA4XG5cbi8qKiBXb3JkcyB0aGF0IGFyZSBxdW90ZWQsIGxpbmtlZCBvciBhIGhlYWRpbmcgc3RheSBhcyB0aGV5IGFyZS4gKi9cbmNvbnN0IHVudG91Y2hlZDogUmVhZG9ubHlTZXQ8c3RyaW5nPiA9IG5ldyBTZXQoWydoZWFkaW5nJywgJ2xpbmsnLCAnaW5saW5lQ29kZSddKVxuY29uc3QgdW50b3VjaGVkQ29tcG9uZW50czogUmVhZG9ubHlTZXQ8c3RyaW5nPiA9IG5ldyBTZXQoWydWcmFhZycsICdOaWV0WmVnZ2VuJ10pXG5cbi8qKlxuICogUmVtYXJrIHBsdWdpbiB0aGF0IHdyYXBzIHRoZSBmaXJzdCB0aW1lIGEgcGFnZSB1c2VzIGEga25vd24gdGVybSBpbiA8QmVncmlwPiwgd2l0aCBpdHMgZXhwbGFuYXRpb24gYXMgcHJvcGVydGllcy5cbiAqIFNvIG5vdGhpbmcgaGFzIHRvIGJlIGxvYWRlZCB0byBleHBsYWluIGEgd29yZC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1hcmtUZXJtcyh7IGxvYWRUZXJtcyB9OiB7IGxvYWRUZXJtczogKCkgPT4gUHJvbWlzZTxyZWFkb25seSBUZXJtW10+IH0pIHtcbiAgbGV0IGtub3duOiB7IHRlcm1zOiByZWFkb25seSBUZXJtW107IGZpbmQ6IFRlcm1GaW5kZXIgfSB8IHVuZGVmaW5lZFxuICByZXR1cm4gYXN5bmMgKHRyZWU6IFJvb3QsIGZpbGU6IFZGaWxlKSA9PiB7XG4gICAgY29uc3QgdGVybXMgPSBhd2FpdCBsb2FkVGVybXMoKVxuICAgIGlmIChrbm93bj8udGVybXMgIT09IHRlcm1zKSBrbm93biA9IHsgdGVybXMsIGZpbmQ6IGNyZWF0ZVRlcm1GaW5kZXIodGVybXMpIH1cbiAgICBtYXJrVGVybXNJbih0cmVlLCBwYWdlSWRPZihmaWxlLnBhdGgpLCBrbm93bi5maW5kKVxuICB9XG59XG5cbi8qKiBNYXJrcyB0aGUgdGVybXMgaW4gdGhlIHRyZWUgb2Ygb25lIHBhZ2UuIEEgcGFnZSBhYm91dCBhIHRlcm0gZG9lcyBub3QgZXhwbGFpbiB0aGF0IHRlcm0uICovXG5leHBvcnQgZnVuY3Rpb24gbWFya1Rlcm1zSW4odHJlZTogUm9vdCwgcGFnZUlkOiBzdHJpbmcsIGZpbmQ6IFRlcm1GaW5kZXIpOiB2b2lkIHtcbiAgY29uc3QgZXhwbGFpbmVkID0gbmV3IFNldDxzdHJpbmc+KClcbiAgdmlzaXQodHJlZSwgKG5vZGUsIGluZGV4LCBwYXJlbnQpID0+IHtcbiAgICBpZiAoaXNVbnRvdWNoZWQobm9kZSkpIHJldHVybiBTS0lQXG4gICAgaWYgKG5vZGUudHlwZSAhPT0gJ3RleHQnIHx8ICFwYXJlbnQgfHwgaW5kZXggPT09IHVuZGVmaW5lZCkgcmV0dXJuXG4gICAgY29uc3QgcGFydHM6IFBocmFzaW5nQ29udGVudFtdID0gW11cbiAgICBsZXQgZG9uZSA9IDBcbiAgICBmb3IgKGNvbnN0IHsgdGVybSwgd29yZCwgc3RhcnQsIGVuZCB9IG9mIGZpbmQobm9kZS52YWx1ZSkpIHtcbiAgICAgIGNvbnN0IGlzT3duID0gc2x1Z09mKHRlcm0ucGFnZSkgPT09IHNsdWdPZihwYWdlSWQpXG4gICAgICBpZiAoaXNPd24gfHwgZXhwbGFpbmVkLmhhcyh0ZXJtLnBhZ2UpIHx8IGV4cGxhaW5lZC5zaXplID49IG1vc3RUZXJtcykgY29udGludWVcbiAgICAgIGV4cGxhaW5lZC5hZGQodGVybS5wYWdlKVxuICAgICAgaWYgKHN0YXJ0ID4gZG9uZSkgcGFydHMucHVzaChtYWtlVGV4dChub2RlLnZhbHVlLnNsaWNlKGRvbmUsIHN0YXJ0KSkpXG4gICAgICBwYXJ0cy5wdXNoKHdyYXBUZXJtKHRlcm0sIHdvcmQsIG5vZGUudmFsdWUuc2xpY2Uoc3RhcnQsIGVuZCkpKVxuICAgICAgZG9uZSA9IGVuZFxuICAgIH1cbiAgICBpZiAoZG9uZSA9PT0gMCkgcmV0dXJuXG4gICAgaWYgKGRvbmUgPCBub2RlLnZhbHVlLmxlbmd0aCkgcGFydHMucHVzaChtYWtlVGV4dChub2RlLnZhbHVlLnNsaWNlKGRvbmUpKSlcbiAgICBwYXJlbnQuY2hpbGRyZW4uc3BsaWNlKGluZGV4LCAxLCAuLi5wYXJ0cylcbiAgICByZXR1cm4gW1NLSVAsIGluZGV4ICsgcGFydHMubGVuZ3RoXVxuICB9KVxufVxuXG5mdW5jdGlvbiBpc1VudG91Y2hlZChub2RlOiBOb2RlKTogYm9vbGVhbiB7XG4gIGlmICh1bnRvdWNoZWQuaGFzKG5vZGUudHlwZSkpIHJldHVybiB0cnVlXG4gIHJldHVybiAnbmFtZScgaW4gbm9kZSAmJiB0eXBlb2Ygbm9kZS5uYW1lID09PSAnc3RyaW5nJyAmJiB1bnRvdWNoZWRDb21wb25lbnRzLmhhcyhub2RlLm5hbWUpXG59XG5cbmZ1bmN0aW9uIHdyYXBUZXJtKHRlcm06IFRlcm0sIHdvcmQ6IHN0cmluZywgdGV4dDogc3RyaW5nKTogTWR4SnN4VGV4dEVsZW1lbnQge1xuICBjb25zdCBhdHRyaWJ1dGUgPSAobmFtZTogc3RyaW5nLCB2YWx1ZTogc3RyaW5nKSA9PiAoeyB0eXBlOiAnbWR4SnN4QXR0cmlidXRlJyBhcyBjb25zdCwgbmFtZSwgdmFsdWUgfSlcbiAgcmV0dXJuIHtcbiAgICB0eXBlOiAnbWR4SnN4VGV4dEVsZW1lbnQnLFxuICAgIG5hbWU6ICdCZWdyaXAnLFxuICAgIGF0dHJpYnV0ZXM6IFtcbiAgICAgIGF0dHJpYnV0ZSgncGFnZScsIHRlcm0ucGFnZSksXG4gICAgICBhdHRyaWJ1dGUoJ3RpdGxlJywgdGVybS50aXRsZSksXG4gICAgICBhdHRyaWJ1dGUoJ3Nob3J0JywgdGVybS5zaG9ydCksXG4gICAgICAuLi4odGVybS5sYW5ndWFnZSA/IFthdHRyaWJ1dGUoJ3RpdGxlTGFuZ3VhZ2UnLCB0ZXJtLmxhbmd1YWdlKV0gOiBbXSksXG4gICAgICAuLi4odGVybS5lbmdsaXNoLmluY2x1ZGVzKHdvcmQpID8gW2F0dHJpYnV0ZSgnbGFuZ3VhZ2UnLCAnZW4nKV0gOiBbXSksXG4gICAgXSxcbiAgICBjaGlsZHJlbjogW21ha2VUZXh0KHRleHQpXSxcbiAgfVxufVxuXG5jb25zdCBtYWtlVGV4dCA9ICh2YWx1ZTogc3RyaW5nKTogVGV4dCA9PiAoeyB0eXBlOiAndGV4dCcsIHZhbHVlIH0pXG5jb25zdCBzbHVnT2YgPSAocGFnZTogc3RyaW5nKSA9PiBwYWdlLnNsaWNlKHBhZ2UuaW5kZXhPZignLycpICsgMSlcbiIsImltcG9ydCBtZHggZnJvbSAnQG1keC1qcy9yb2xsdXAnXG5pbXBvcnQgeyBqb2luLCBzZXAgfSBmcm9tICdub2RlOnBhdGgnXG5pbXBvcnQgcmVtYXJrRnJvbnRtYXR0ZXIgZnJvbSAncmVtYXJrLWZyb250bWF0dGVyJ1xuaW1wb3J0IHJlbWFya0dmbSBmcm9tICdyZW1hcmstZ2ZtJ1xuaW1wb3J0IHR5cGUgeyBQbHVnZ2FibGVMaXN0IH0gZnJvbSAndW5pZmllZCdcbmltcG9ydCB0eXBlIHsgUGx1Z2luIH0gZnJvbSAndml0ZSdcbmltcG9ydCB7IGVtYmVkRmFjdHMgfSBmcm9tICcuL3BhZ2UvZW1iZWQtZmFjdHMnXG5pbXBvcnQgeyBpbmNsdWRlUGFydHMgfSBmcm9tICcuL3BhZ2UvaW5jbHVkZS1wYXJ0cydcbmltcG9ydCB7IGpvaW5QYXJhZ3JhcGhzIH0gZnJvbSAnLi9wYWdlL2pvaW4tcGFyYWdyYXBocydcbmltcG9ydCB7IGxvYWRDb250ZW50IH0gZnJvbSAnLi9sb2FkLWNvbnRlbnQnXG5pbXBvcnQgdHlwZSB7IENvbnRlbnQgfSBmcm9tICcuL2NvbnRlbnQnXG5pbXBvcnQgeyBtYXJrVGVybXMgfSBmcm9tICcuL3BhZ2UvbWFyay10ZXJtcydcbmltcG9ydCB7IG5hbWVIZWFkaW5ncyB9IGZyb20gJy4vcGFnZS9uYW1lLWhlYWRpbmdzJ1xuaW1wb3J0IHsgdmlydHVhbE1vZHVsZXMsIHdyaXRlTW9kdWxlIH0gZnJvbSAnLi92aXJ0dWFsLW1vZHVsZXMnXG5pbXBvcnQgeyBmcmFtZVdvcmtDYXJkIH0gZnJvbSAnLi9wYWdlL3dvcmstY2FyZCdcblxuLyoqIFJlYWRzIHRoZSBjb250ZW50IG9uY2UgZm9yIGFsbCBwbHVnaW5zIHRoYXQgc2hhcmUgaXQ6IHRoZSBwYWdlLCBhbmQgaXRzIHdvcmtlcnMuICovXG5leHBvcnQgaW50ZXJmYWNlIENvbnRlbnRMb2FkZXIge1xuICByZWFkb25seSByb290OiBzdHJpbmdcbiAgcmVhZG9ubHkgbG9hZDogKCkgPT4gUHJvbWlzZTxDb250ZW50PlxuICAvKiogQWZ0ZXIgYSBjaGFuZ2Ugb24gZGlzazogdGhlIG5leHQgbG9hZCByZWFkcyBhbmV3LiAqL1xuICByZWFkb25seSBmb3JnZXQ6ICgpID0+IHZvaWRcbn1cblxuLyoqIEEgbG9hZGVyIGZvciB0aGUgY29udGVudCBiZWxvdyBgcm9vdGAgKHRoZSByZXBvc2l0b3J5KS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVDb250ZW50TG9hZGVyKHJvb3Q6IHN0cmluZyk6IENvbnRlbnRMb2FkZXIge1xuICBsZXQgbG9hZGluZzogUHJvbWlzZTxDb250ZW50PiB8IHVuZGVmaW5lZFxuICByZXR1cm4ge1xuICAgIHJvb3QsXG4gICAgbG9hZDogKCkgPT4gKGxvYWRpbmcgPz89IGxvYWRDb250ZW50KHJvb3QpKSxcbiAgICBmb3JnZXQ6ICgpID0+IHtcbiAgICAgIGxvYWRpbmcgPSB1bmRlZmluZWRcbiAgICB9LFxuICB9XG59XG5cbi8qKiBXaGF0IGhhcHBlbnMgdG8gYW4gTURYIHBhZ2UgYmV0d2VlbiBpdHMgdGV4dCBhbmQgaXRzIGNvbXBvbmVudDsgaW4gdGhpcyBvcmRlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaXN0UGFnZVBsdWdpbnMobG9hZDogQ29udGVudExvYWRlclsnbG9hZCddKTogUGx1Z2dhYmxlTGlzdCB7XG4gIGNvbnN0IGxvYWRUZXJtcyA9IGFzeW5jICgpID0+IChhd2FpdCBsb2FkKCkpLnRlcm1zXG4gIHJldHVybiBbXG4gICAgcmVtYXJrRnJvbnRtYXR0ZXIsXG4gICAgcmVtYXJrR2ZtLFxuICAgIFtpbmNsdWRlUGFydHMsIHsgbG9hZCB9XSxcbiAgICBqb2luUGFyYWdyYXBocyxcbiAgICBuYW1lSGVhZGluZ3MsXG4gICAgZnJhbWVXb3JrQ2FyZCxcbiAgICBbbWFya1Rlcm1zLCB7IGxvYWRUZXJtcyB9XSxcbiAgICBbZW1iZWRGYWN0cywgeyBsb2FkIH1dLFxuICBdXG59XG5cbi8qKlxuICogVGhlIFZpdGUgcGx1Z2lucyBmb3IgdGhlIGNvbnRlbnQgb2YgYGxvYWRlcmAgKHRoZSByZXBvc2l0b3J5KTogTURYIHBhZ2VzIHRoYXQgY2FycnkgdGhlaXIgb3duIGZhY3RzLCBhbmQgdGhlXG4gKiB2aXJ0dWFsIG1vZHVsZXMuIEEgYnVpbGQgc3RvcHMgYXQgdGhlIGZpcnN0IGJhZCBjb250ZW50IGFuZCBzYXlzIGZpbGUsIGZpZWxkIGFuZCBjdXJlLlxuICovXG5leHBvcnQgZnVuY3Rpb24gY29udGVudFBsdWdpbnMoeyByb290LCBsb2FkLCBmb3JnZXQgfTogQ29udGVudExvYWRlcik6IFBsdWdpbltdIHtcbiAgY29uc3QgcGFnZXMgPSBtZHgoeyByZW1hcmtQbHVnaW5zOiBsaXN0UGFnZVBsdWdpbnMobG9hZCkgfSkgYXMgUGx1Z2luXG4gIHJldHVybiBbXG4gICAgeyAuLi5wYWdlcywgZW5mb3JjZTogJ3ByZScgfSxcbiAgICB7XG4gICAgICBuYW1lOiAnc2lnbmFhbHdpanplcjpjb250ZW50JyxcbiAgICAgIGFzeW5jIGJ1aWxkU3RhcnQoKSB7XG4gICAgICAgIGNvbnN0IHsgcHJvYmxlbXMgfSA9IGF3YWl0IGxvYWQoKVxuICAgICAgICBpZiAocHJvYmxlbXMubGVuZ3RoID09PSAwKSByZXR1cm5cbiAgICAgICAgY29uc3QgbGlzdCA9IHByb2JsZW1zLm1hcCgoeyBmaWxlLCBsaW5lLCBtZXNzYWdlIH0pID0+IGAke2ZpbGV9OiR7bGluZX0gICR7bWVzc2FnZX1gKS5qb2luKCdcXG4nKVxuICAgICAgICBpZiAodGhpcy5lbnZpcm9ubWVudC5tb2RlID09PSAnYnVpbGQnKSB0aGlzLmVycm9yKGBEZSBpbmhvdWQga2xvcHQgbm9nIG5pZXQ6XFxuJHtsaXN0fWApXG4gICAgICAgIGVsc2UgdGhpcy53YXJuKGxpc3QpXG4gICAgICB9LFxuICAgICAgcmVzb2x2ZUlkOiAoaWQpID0+IChPYmplY3QuaGFzT3duKHZpcnR1YWxNb2R1bGVzLCBpZCkgPyBgXFwwJHtpZH1gIDogbnVsbCksXG4gICAgICBhc3luYyBsb2FkKGlkKSB7XG4gICAgICAgIGNvbnN0IG1ha2UgPSBpZC5zdGFydHNXaXRoKCdcXDAnKSA/IHZpcnR1YWxNb2R1bGVzW2lkLnNsaWNlKDEpXSA6IHVuZGVmaW5lZFxuICAgICAgICByZXR1cm4gbWFrZSA/IHdyaXRlTW9kdWxlKG1ha2UoYXdhaXQgbG9hZCgpKSkgOiBudWxsXG4gICAgICB9LFxuICAgICAgaG90VXBkYXRlKHsgZmlsZSB9KSB7XG4gICAgICAgIGlmICghW2pvaW4ocm9vdCwgJ2NvbnRlbnQnKSwgam9pbihyb290LCAnc2VlZHMnKV0uc29tZSgoZm9sZGVyKSA9PiBmaWxlLnN0YXJ0c1dpdGgoZm9sZGVyICsgc2VwKSkpXG4gICAgICAgICAgcmV0dXJuXG4gICAgICAgIGZvcmdldCgpXG4gICAgICAgIGZvciAoY29uc3QgaWQgb2YgT2JqZWN0LmtleXModmlydHVhbE1vZHVsZXMpKSB7XG4gICAgICAgICAgY29uc3QgbW9kdWxlID0gdGhpcy5lbnZpcm9ubWVudC5tb2R1bGVHcmFwaC5nZXRNb2R1bGVCeUlkKGBcXDAke2lkfWApXG4gICAgICAgICAgaWYgKG1vZHVsZSkgdGhpcy5lbnZpcm9ubWVudC5tb2R1bGVHcmFwaC5pbnZhbGlkYXRlTW9kdWxlKG1vZHVsZSlcbiAgICAgICAgfVxuICAgICAgICB0aGlzLmVudmlyb25tZW50LmhvdC5zZW5kKHsgdHlwZTogJ2Z1bGwtcmVsb2FkJyB9KVxuICAgICAgfSxcbiAgICB9LFxuICBdXG59XG4iLCIvKiogVGhlIGZpbGUgb2YgdGhlIHBhZ2UgdGhhdCBuYW1lcyB0aGUgd29yayBvZiBvdGhlcnMgaW4gdGhlIGFwcDsgdGhlIGJ1aWxkIHdyaXRlcyBpdCBmcm9tIHdoYXQgaXQgcmVhbGx5IHB1dCBpbi4gKi9cbmV4cG9ydCBjb25zdCBub3RpY2VzRmlsZSA9ICd3ZXJrLXZhbi1hbmRlcmVuLmpzb24nXG5cbi8qKiBBIHBhY2thZ2Ugb2Ygb3RoZXJzIG9mIHdoaWNoIHNvbWV0aGluZyBpcyBpbiB0aGUgYXBwLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCdW5kbGVkUGFja2FnZSB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZ1xuICByZWFkb25seSB2ZXJzaW9uOiBzdHJpbmdcbiAgLyoqIEFzIHRoZSBwYWNrYWdlIHNheXMgaXQsIGFuIFNQRFggZXhwcmVzc2lvbjsgZW1wdHkgd2hlbiBpdCBzYXlzIG5vdGhpbmcuICovXG4gIHJlYWRvbmx5IGxpY2VuY2U6IHN0cmluZ1xuICByZWFkb25seSBob21lcGFnZTogc3RyaW5nXG4gIC8qKiBUaGUgdGV4dCBvZiBpdHMgbGljZW5jZSBhbmQgbm90aWNlczsgZW1wdHkgd2hlbiB0aGUgcGFja2FnZSBicmluZ3Mgbm9uZS4gKi9cbiAgcmVhZG9ubHkgdGV4dDogc3RyaW5nXG59XG5cbi8qKiBXaGF0IHRoYXQgZmlsZSBob2xkcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTm90aWNlcyB7XG4gIC8qKiBCeSBuYW1lLiAqL1xuICByZWFkb25seSBwYWNrYWdlczogcmVhZG9ubHkgQnVuZGxlZFBhY2thZ2VbXVxufVxuIiwiaW1wb3J0IHsgcmVhZGRpclN5bmMsIHJlYWRGaWxlU3luYyB9IGZyb20gJ25vZGU6ZnMnXG5pbXBvcnQgeyBqb2luIH0gZnJvbSAnbm9kZTpwYXRoJ1xuaW1wb3J0IHR5cGUgeyBCdW5kbGVkUGFja2FnZSB9IGZyb20gJy4uL2NvbnRyYWN0L25vdGljZXMnXG5cbi8qKiBXaGF0IHdlIHJlYWQgb2YgYSBwYWNrYWdlLmpzb24uICovXG5pbnRlcmZhY2UgTWFuaWZlc3Qge1xuICByZWFkb25seSBuYW1lPzogdW5rbm93blxuICByZWFkb25seSB2ZXJzaW9uPzogdW5rbm93blxuICByZWFkb25seSBsaWNlbnNlPzogdW5rbm93blxuICByZWFkb25seSBob21lcGFnZT86IHVua25vd25cbn1cblxuLyoqIEZpbGVzIG9mIGEgcGFja2FnZSB0aGF0IHRlbGwgdW5kZXIgd2hpY2ggbGljZW5jZSBpdCBpcy4gKi9cbmNvbnN0IGxpY2VuY2VGaWxlID0gL14obGljZW5bY3NdZXxjb3B5aW5nfG5vdGljZXxvZmwpKFsuLV0uKik/JC9pXG5cbi8qKiBSZWFkcyB3aGF0IGEgcGFja2FnZSBpbiBgZm9sZGVyYCBzYXlzIG9mIGl0c2VsZi4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkQnVuZGxlZFBhY2thZ2UoZm9sZGVyOiBzdHJpbmcpOiBCdW5kbGVkUGFja2FnZSB7XG4gIGNvbnN0IG1hbmlmZXN0ID0gSlNPTi5wYXJzZShyZWFkRmlsZVN5bmMoam9pbihmb2xkZXIsICdwYWNrYWdlLmpzb24nKSwgJ3V0ZjgnKSkgYXMgTWFuaWZlc3RcbiAgY29uc3QgdGV4dHMgPSByZWFkZGlyU3luYyhmb2xkZXIsIHsgd2l0aEZpbGVUeXBlczogdHJ1ZSB9KVxuICAgIC5maWx0ZXIoKGVudHJ5KSA9PiBlbnRyeS5pc0ZpbGUoKSAmJiBsaWNlbmNlRmlsZS50ZXN0KGVudHJ5Lm5hbWUpKVxuICAgIC5tYXAoKHsgbmFtZSB9KSA9PiB0aWR5KHJlYWRGaWxlU3luYyhqb2luKGZvbGRlciwgbmFtZSksICd1dGY4JykpKVxuICByZXR1cm4ge1xuICAgIG5hbWU6IGFzVGV4dChtYW5pZmVzdC5uYW1lKSxcbiAgICB2ZXJzaW9uOiBhc1RleHQobWFuaWZlc3QudmVyc2lvbiksXG4gICAgbGljZW5jZTogYXNUZXh0KG1hbmlmZXN0LmxpY2Vuc2UpLFxuICAgIGhvbWVwYWdlOiBhc1RleHQobWFuaWZlc3QuaG9tZXBhZ2UpLFxuICAgIHRleHQ6IFsuLi5uZXcgU2V0KHRleHRzKV0udG9Tb3J0ZWQoKS5qb2luKCdcXG5cXG4nKSxcbiAgfVxufVxuXG5jb25zdCBhc1RleHQgPSAodmFsdWU6IHVua25vd24pOiBzdHJpbmcgPT4gKHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycgPyB2YWx1ZSA6ICcnKVxuXG4vKiogQnVpbGQgdG9vbHMgYnJpbmcgdGhlIGxpY2VuY2VzIG9mIGFsbCB0aGF0IHRoZXkgYXJlIG1hZGUgb2YgYWxvbmc7IHdoYXQgb2YgdGhlaXJzIGlzIGluIHRoZSBhcHAgaGFzIHRoZSBmaXJzdCBvbmUuICovXG5jb25zdCB0aWR5ID0gKHRleHQ6IHN0cmluZyk6IHN0cmluZyA9PlxuICB0ZXh0XG4gICAgLnJlcGxhY2VBbGwoJ1xcclxcbicsICdcXG4nKVxuICAgIC5yZXBsYWNlKC9eIysgbGljZW5zZXMgb2YgYnVuZGxlZCBkZXBlbmRlbmNpZXNbXl0qJC9pbSwgJycpXG4gICAgLnRyaW0oKVxuXG4vKipcbiAqIFRoZSBmb2xkZXIgb2YgdGhlIHBhY2thZ2UgdGhhdCBhIG1vZHVsZSBvZiB0aGUgYnVpbGQgY2FtZSBmcm9tOyB1bmRlZmluZWQgZm9yIG91ciBvd24gbW9kdWxlcy4gYG1vZHVsZXNgIGlzIHdoZXJlIHRoZVxuICogYnVpbGQgdG9vbCBpdHNlbGYgbGl2ZXM6IHdoYXQgaXQgYWRkcyAoaXRzIGhlbHBlcnMpIGlzIGl0cyBtYWtlcnMnIHdvcmsgYXMgd2VsbC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbmRQYWNrYWdlRm9sZGVyKG1vZHVsZUlkOiBzdHJpbmcsIG1vZHVsZXM6IHN0cmluZyk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGhlbHBlciA9IC9eXFwwPyh2aXRlfHJvbGxkb3dufEBveGMtcHJvamVjdFxcK3J1bnRpbWUpXFxiLy5leGVjKG1vZHVsZUlkKT8uWzFdXG4gIGlmIChoZWxwZXIgIT09IHVuZGVmaW5lZCkgcmV0dXJuIGAke21vZHVsZXN9LyR7aGVscGVyLnJlcGxhY2UoJysnLCAnLycpfWBcbiAgY29uc3QgcGF0aCA9IG1vZHVsZUlkXG4gICAgLnJlcGxhY2UoL15cXDAvLCAnJylcbiAgICAucmVwbGFjZSgvWz8jXS4qJC8sICcnKVxuICAgIC5yZXBsYWNlQWxsKCdcXFxcJywgJy8nKVxuICBjb25zdCBtYXJrID0gJy9ub2RlX21vZHVsZXMvJ1xuICBjb25zdCBhdCA9IHBhdGgubGFzdEluZGV4T2YobWFyaylcbiAgaWYgKGF0ID09PSAtMSkgcmV0dXJuIHVuZGVmaW5lZFxuICBjb25zdCBpbnNpZGUgPSBwYXRoLnNsaWNlKGF0ICsgbWFyay5sZW5ndGgpLnNwbGl0KCcvJylcbiAgY29uc3QgbmFtZSA9IGluc2lkZS5zbGljZSgwLCBpbnNpZGVbMF0/LnN0YXJ0c1dpdGgoJ0AnKSA/IDIgOiAxKS5qb2luKCcvJylcbiAgcmV0dXJuIGAke3BhdGguc2xpY2UoMCwgYXQgKyBtYXJrLmxlbmd0aCl9JHtuYW1lfWBcbn1cbiIsImltcG9ydCB7IGV4aXN0c1N5bmMsIHJlYWRGaWxlU3luYyB9IGZyb20gJ25vZGU6ZnMnXG5pbXBvcnQgeyBkaXJuYW1lLCByZXNvbHZlIH0gZnJvbSAnbm9kZTpwYXRoJ1xuaW1wb3J0IHR5cGUgeyBQbHVnaW4gfSBmcm9tICd2aXRlJ1xuaW1wb3J0IHsgbm90aWNlc0ZpbGUsIHR5cGUgQnVuZGxlZFBhY2thZ2UgfSBmcm9tICcuLi9jb250cmFjdC9ub3RpY2VzJ1xuaW1wb3J0IHsgZmluZFBhY2thZ2VGb2xkZXIsIHJlYWRCdW5kbGVkUGFja2FnZSB9IGZyb20gJy4vYnVuZGxlZC1wYWNrYWdlJ1xuXG4vKiogV2F0Y2hlcyB3aGF0IGVhY2ggcGFydCBvZiB0aGUgYnVpbGQgcmVhbGx5IHB1dHMgaW50byBpdHMgYnVuZGxlcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQnVuZGxlUmVjb3JkZXIge1xuICAvKiogQSBwbHVnaW4gdGhhdCBub3RlcyB0aGUgcGFja2FnZXMgb2Ygb25lIGJ1aWxkLCBvciBvZiBhIHdvcmtlci4gKi9cbiAgcmVhZG9ubHkgbm90ZTogKCkgPT4gUGx1Z2luXG4gIC8qKiBUaGUgc2FtZSBmb3IgdGhlIGxhc3QgYnVpbGQsIHdoaWNoIGFsc28gd3JpdGVzIGRvd24gd2hhdCB3YXMgbm90ZWQgaW4gYWxsIG9mIHRoZW0uICovXG4gIHJlYWRvbmx5IG5vdGVBbmRXcml0ZTogKCkgPT4gUGx1Z2luXG59XG5cbi8qKlxuICogTWFrZXMgYSByZWNvcmRlciBmb3Igb25lIHJ1biBvZiB0aGUgYnVpbGQuIEl0IGdvZXMgYnkgdGhlIG1vZHVsZXMgdGhhdCBhcmUgaW4gdGhlIGNodW5rcywgd2l0aCBzb21ldGhpbmcgb2YgdGhlbSBsZWZ0O1xuICogZm9yIHN0eWxlcyBhbmQgZm9udHMsIHdoaWNoIGxlYXZlIG5vIG1vZHVsZSBiZWhpbmQsIGJ5IHRoZSBmaWxlcyB0aGF0IHRoZSBidWlsZCByZWFkIGZvciB0aGVtLlxuICovXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlQnVuZGxlUmVjb3JkZXIobW9kdWxlczogc3RyaW5nKTogQnVuZGxlUmVjb3JkZXIge1xuICBjb25zdCBmb2xkZXJzID0gbmV3IFNldDxzdHJpbmc+KClcbiAgY29uc3Qgbm90ZUZpbGUgPSAoaWQ6IHN0cmluZykgPT4ge1xuICAgIGNvbnN0IGZvbGRlciA9IGZpbmRQYWNrYWdlRm9sZGVyKGlkLCBtb2R1bGVzKVxuICAgIGlmIChmb2xkZXIgIT09IHVuZGVmaW5lZCkgZm9sZGVycy5hZGQoZm9sZGVyKVxuICB9XG4gIC8vIFdoYXQgYSBzdHlsZSBzaGVldCBicmluZ3MgaW4gd2l0aCBAaW1wb3J0IGlzIG5vIG1vZHVsZSBvZiB0aGUgYnVpbGQuXG4gIGNvbnN0IG5vdGVTdHlsZSA9IChpZDogc3RyaW5nKSA9PiB7XG4gICAgbm90ZUZpbGUoaWQpXG4gICAgY29uc3QgcGF0aCA9IGlkLnJlcGxhY2UoL1s/I10uKiQvLCAnJylcbiAgICBpZiAoIWV4aXN0c1N5bmMocGF0aCkpIHJldHVyblxuICAgIGZvciAoY29uc3QgWywgZnJvbSA9ICcnXSBvZiByZWFkRmlsZVN5bmMocGF0aCwgJ3V0ZjgnKS5tYXRjaEFsbCgvQGltcG9ydFxccysoPzp1cmxcXCgpP1snXCJdKFteJ1wiXSspL2cpKVxuICAgICAgbm90ZVN0eWxlKGZyb20uc3RhcnRzV2l0aCgnLicpID8gcmVzb2x2ZShkaXJuYW1lKHBhdGgpLCBmcm9tKSA6IGAke21vZHVsZXN9LyR7ZnJvbX1gKVxuICB9XG4gIGNvbnN0IG5vdGVCdW5kbGU6IFBsdWdpblsnZ2VuZXJhdGVCdW5kbGUnXSA9IGZ1bmN0aW9uIChfb3B0aW9ucywgYnVuZGxlKSB7XG4gICAgZm9yIChjb25zdCBvdXRwdXQgb2YgT2JqZWN0LnZhbHVlcyhidW5kbGUpKSB7XG4gICAgICBpZiAob3V0cHV0LnR5cGUgPT09ICdhc3NldCcpXG4gICAgICAgIGZvciAoY29uc3QgbmFtZSBvZiBvdXRwdXQub3JpZ2luYWxGaWxlTmFtZXMpIG5vdGVGaWxlKHJlc29sdmUodGhpcy5lbnZpcm9ubWVudC5jb25maWcucm9vdCwgbmFtZSkpXG4gICAgICBlbHNlXG4gICAgICAgIGZvciAoY29uc3QgW2lkLCB7IHJlbmRlcmVkTGVuZ3RoIH1dIG9mIE9iamVjdC5lbnRyaWVzKG91dHB1dC5tb2R1bGVzKSlcbiAgICAgICAgICBpZiAocmVuZGVyZWRMZW5ndGggPiAwKSBub3RlRmlsZShpZClcbiAgICB9XG4gICAgZm9yIChjb25zdCBpZCBvZiB0aGlzLmdldE1vZHVsZUlkcygpKSBpZiAoL1xcLmNzcygkfFxcPykvLnRlc3QoaWQpKSBub3RlU3R5bGUoaWQpXG4gIH1cbiAgcmV0dXJuIHtcbiAgICBub3RlOiAoKSA9PiAoeyBuYW1lOiAnbm90ZS1idW5kbGVkLXBhY2thZ2VzJywgYXBwbHk6ICdidWlsZCcsIGdlbmVyYXRlQnVuZGxlOiBub3RlQnVuZGxlIH0pLFxuICAgIG5vdGVBbmRXcml0ZTogKCkgPT4gKHtcbiAgICAgIG5hbWU6ICd3cml0ZS1idW5kbGVkLXBhY2thZ2VzJyxcbiAgICAgIGFwcGx5OiAnYnVpbGQnLFxuICAgICAgZ2VuZXJhdGVCdW5kbGU6IHtcbiAgICAgICAgb3JkZXI6ICdwb3N0JyxcbiAgICAgICAgYXN5bmMgaGFuZGxlcihvcHRpb25zLCBidW5kbGUsIGlzV3JpdGUpIHtcbiAgICAgICAgICBhd2FpdCBub3RlQnVuZGxlLmNhbGwodGhpcywgb3B0aW9ucywgYnVuZGxlLCBpc1dyaXRlKVxuICAgICAgICAgIGNvbnN0IHBhY2thZ2VzOiBCdW5kbGVkUGFja2FnZVtdID0gWy4uLmZvbGRlcnNdLm1hcChyZWFkQnVuZGxlZFBhY2thZ2UpXG4gICAgICAgICAgY29uc3Qgc29ydGVkID0gcGFja2FnZXMudG9Tb3J0ZWQoKG9uZSwgb3RoZXIpID0+IChvbmUubmFtZSA8IG90aGVyLm5hbWUgPyAtMSA6IDEpKVxuICAgICAgICAgIHRoaXMuZW1pdEZpbGUoe1xuICAgICAgICAgICAgdHlwZTogJ2Fzc2V0JyxcbiAgICAgICAgICAgIGZpbGVOYW1lOiBub3RpY2VzRmlsZSxcbiAgICAgICAgICAgIHNvdXJjZTogYCR7SlNPTi5zdHJpbmdpZnkoeyBwYWNrYWdlczogc29ydGVkIH0pfVxcbmAsXG4gICAgICAgICAgfSlcbiAgICAgICAgfSxcbiAgICAgIH0sXG4gICAgfSksXG4gIH1cbn1cbiIsImltcG9ydCByZWFjdCBmcm9tICdAdml0ZWpzL3BsdWdpbi1yZWFjdCdcbmltcG9ydCB7IGRlZmluZUNvbmZpZyB9IGZyb20gJ2VsZWN0cm9uLXZpdGUnXG5pbXBvcnQgeyBmaWxlVVJMVG9QYXRoIH0gZnJvbSAnbm9kZTp1cmwnXG5pbXBvcnQgeyBjb250ZW50UGx1Z2lucywgY3JlYXRlQ29udGVudExvYWRlciB9IGZyb20gJy4vY29udGVudC9wbHVnaW4vY29udGVudC1wbHVnaW4nXG5pbXBvcnQgeyBjcmVhdGVCdW5kbGVSZWNvcmRlciB9IGZyb20gJy4vbWFpbi9wYWNrYWdpbmcvYnVuZGxlLXJlY29yZGVyJ1xuXG5jb25zdCBoZXJlID0gKHBhdGg6IHN0cmluZykgPT4gZmlsZVVSTFRvUGF0aChuZXcgVVJMKHBhdGgsIGltcG9ydC5tZXRhLnVybCkpXG5cbmNvbnN0IGNvbnRlbnQgPSBjcmVhdGVDb250ZW50TG9hZGVyKGhlcmUoJy4nKSlcblxuLyoqIE5vdGVzIHdob3NlIHdvcmsgaXMgcmVhbGx5IGluIHRoZSBidW5kbGVzOyB0aGUgYnVpbGRzIHJ1biBvbmUgYWZ0ZXIgdGhlIG90aGVyLCB0aGUgcGFnZSBsYXN0LiAqL1xuY29uc3QgcmVjb3JkZXIgPSBjcmVhdGVCdW5kbGVSZWNvcmRlcihoZXJlKCcuL25vZGVfbW9kdWxlcycpKVxuXG4vKioganNQREYgZHJhZ3MgdGhlc2UgaW4gZm9yIGZlYXR1cmVzIHRoYXQgd2UgZG8gbm90IHVzZTsgYW4gZW1wdHkgbW9kdWxlIGtlZXBzIHRoZW0gb3V0IG9mIHRoZSBhcHAuICovXG5jb25zdCB1bnVzZWQgPSBPYmplY3QuZnJvbUVudHJpZXMoXG4gIFsnaHRtbDJjYW52YXMnLCAnY2FudmcnLCAnZG9tcHVyaWZ5J10ubWFwKChuYW1lKSA9PiBbbmFtZSwgaGVyZSgnLi9yZW5kZXJlci9yZXBvcnQvcGRmL2xlZnQtb3V0LnRzJyldKSxcbilcblxuZXhwb3J0IGRlZmF1bHQgZGVmaW5lQ29uZmlnKHtcbiAgbWFpbjoge1xuICAgIHBsdWdpbnM6IFtyZWNvcmRlci5ub3RlKCldLFxuICAgIGJ1aWxkOiB7XG4gICAgICBvdXREaXI6ICdvdXQvbWFpbicsXG4gICAgICBtaW5pZnk6ICdveGMnLFxuICAgICAgZXh0ZXJuYWxpemVEZXBzOiBmYWxzZSxcbiAgICAgIGxpYjogeyBlbnRyeTogaGVyZSgnLi9tYWluL2luZGV4LnRzJyksIGZvcm1hdHM6IFsnZXMnXSB9LFxuICAgICAgcm9sbGRvd25PcHRpb25zOiB7IG91dHB1dDogeyBlbnRyeUZpbGVOYW1lczogJ2luZGV4LmpzJyB9IH0sXG4gICAgfSxcbiAgfSxcbiAgcHJlbG9hZDoge1xuICAgIHBsdWdpbnM6IFtyZWNvcmRlci5ub3RlKCldLFxuICAgIGJ1aWxkOiB7XG4gICAgICBvdXREaXI6ICdvdXQvcHJlbG9hZCcsXG4gICAgICBleHRlcm5hbGl6ZURlcHM6IGZhbHNlLFxuICAgICAgLy8gQSBzYW5kYm94ZWQgcHJlbG9hZCBjYW4gb25seSBiZSBDb21tb25KUywgYW5kIG1heSByZXF1aXJlIG5vdGhpbmcgYnV0IGVsZWN0cm9uLlxuICAgICAgbGliOiB7IGVudHJ5OiBoZXJlKCcuL21haW4vcHJlbG9hZC50cycpLCBmb3JtYXRzOiBbJ2NqcyddLCBmaWxlTmFtZTogKCkgPT4gJ3ByZWxvYWQuY2pzJyB9LFxuICAgICAgcm9sbGRvd25PcHRpb25zOiB7IGV4dGVybmFsOiBbJ2VsZWN0cm9uJ10sIG91dHB1dDogeyBlbnRyeUZpbGVOYW1lczogJ3ByZWxvYWQuY2pzJyB9IH0sXG4gICAgfSxcbiAgfSxcbiAgcmVuZGVyZXI6IHtcbiAgICByb290OiBoZXJlKCcuL3JlbmRlcmVyJyksXG4gICAgYmFzZTogJy4vJyxcbiAgICByZXNvbHZlOiB7IGFsaWFzOiB1bnVzZWQgfSxcbiAgICBwbHVnaW5zOiBbLi4uY29udGVudFBsdWdpbnMoY29udGVudCksIHJlYWN0KHsgaW5jbHVkZTogL1xcLihtZHh8dHN4PykkLyB9KSwgcmVjb3JkZXIubm90ZUFuZFdyaXRlKCldLFxuICAgIHNlcnZlcjogeyBmczogeyBhbGxvdzogW2hlcmUoJy4nKV0gfSB9LFxuICAgIHdvcmtlcjogeyBmb3JtYXQ6ICdlcycsIHBsdWdpbnM6ICgpID0+IFsuLi5jb250ZW50UGx1Z2lucyhjb250ZW50KSwgcmVjb3JkZXIubm90ZSgpXSB9LFxuICAgIGJ1aWxkOiB7XG4gICAgICBvdXREaXI6IGhlcmUoJy4vb3V0L3JlbmRlcmVyJyksXG4gICAgICBtaW5pZnk6ICdveGMnLFxuICAgICAgLy8gS2VlcHMgYGRhdGE6YCBvdXQgb2YgdGhlIGNvbnRlbnQgc2VjdXJpdHkgcG9saWN5LlxuICAgICAgYXNzZXRzSW5saW5lTGltaXQ6IDAsXG4gICAgICByb2xsZG93bk9wdGlvbnM6IHsgaW5wdXQ6IGhlcmUoJy4vcmVuZGVyZXIvaW5kZXguaHRtbCcpIH0sXG4gICAgfSxcbiAgfSxcbn0pXG4iXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQWFBLFNBQWdCLGVBQWUsTUFBdUI7Q0FDcEQsT0FBTyxnREFBZ0QsS0FBSyxJQUFJO0FBQ2xFOzs7QUNSQSxTQUFnQixRQUFRLE1BQXlCO0NBQy9DLEtBQUssTUFBTSxhQUFhLEtBQUssWUFDM0IsSUFDRSxVQUFVLFNBQVMscUJBQ25CLFVBQVUsU0FBUyxRQUNuQixPQUFPLFVBQVUsVUFBVSxVQUUzQixPQUFPLFVBQVUsTUFBTSxNQUFNLEtBQUssQ0FBQyxDQUFDLFFBQVEsT0FBTyxPQUFPLEVBQUU7Q0FDaEUsT0FBTyxDQUFDO0FBQ1Y7O0FBR0EsU0FBZ0IsWUFBWSxNQUFzQjtDQUNoRCxNQUFNLE1BQWdCLENBQUM7Q0FDdkIsTUFBTSxNQUFNLENBQUMscUJBQXFCLG1CQUFtQixJQUFJLFNBQVM7RUFDaEUsTUFBTSxVQUFVO0VBQ2hCLElBQUksUUFBUSxTQUFTLFFBQVEsSUFBSSxLQUFLLEdBQUcsUUFBUSxPQUFPLENBQUM7Q0FDM0QsQ0FBQztDQUNELE9BQU87QUFDVDs7QUN6QkEsTUFBTSxRQUEwQztDQUM5QyxLQUFLO0NBQ0wsTUFBTTtDQUNOLE1BQU07Q0FDTixNQUFNO0NBQ04sTUFBTTtDQUNOLEtBQUs7Q0FDTCxPQUFPO0NBQ1AsTUFBTTtDQUNOLE9BQU87Q0FDUCxNQUFNO0NBQ04sS0FBSztDQUNMLFFBQVE7Q0FDUixTQUFTO0NBQ1QsVUFBVTtDQUNWLFVBQVU7Q0FDVixTQUFTO0NBQ1QsV0FBVztDQUNYLFVBQVU7Q0FDVixXQUFXO0NBQ1gsU0FBUztDQUNULFFBQVE7Q0FDUixTQUFTO0NBQ1QsU0FBUztDQUNULFFBQVE7Q0FDUixVQUFVO0NBQ1YsU0FBUztDQUNULFVBQVU7Q0FDVixTQUFTO0NBQ1QsU0FBUztBQUNYOztBQUdBLFNBQWdCLFlBQVksTUFBd0I7Q0FDbEQsT0FBTyxDQUFDLEdBQUcsS0FBSyxTQUFTLHlCQUF5QixDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsWUFDekQsOEJBQThCLEtBQUssTUFBTSxJQUFJLE9BQU8sV0FBVyxLQUFLLEVBQUUsSUFBSSxNQUM1RTtBQUNGOztBQUdBLFNBQWdCLG9CQUFvQixNQUF3QjtDQUMxRCxNQUFNLFFBQVEsS0FBSyxZQUFZLENBQUMsQ0FBQyxNQUFNLFVBQVUsS0FBSyxDQUFDO0NBQ3ZELE9BQU8sQ0FBQyxHQUFHLFlBQVksSUFBSSxHQUFHLEdBQUcsTUFBTSxTQUFTLFNBQVMsTUFBTSxTQUFTLENBQUMsQ0FBQyxDQUFDO0FBQzdFOzs7QUMvQkEsTUFBYSxhQUFhO0FBQzFCLE1BQU1BLFlBQVU7O0FBR2hCLFNBQWdCLFlBQVksTUFBYyxPQUE2QixNQUFpQztDQUN0RyxJQUFJLE1BQU0sV0FBVyxHQUFHO0NBQ3hCLElBQUksV0FBVyxLQUFLLElBQUksS0FBSyxDQUFDLE1BQU0sTUFBTSxFQUFFLGdCQUFnQixTQUFTLEdBQ25FLEtBQ0Usa0hBQ0Y7Q0FDRixJQUFJQSxVQUFRLEtBQUssSUFBSSxLQUFLLE1BQU0sTUFBTSxFQUFFLGlCQUFpQixVQUFVLEtBQUssQ0FBQyxLQUFLLFNBQVMsYUFBYSxHQUNsRyxLQUFLLDZEQUE2RDtBQUN0RTs7QUFHQSxTQUFnQixhQUFhLE1BQWMsT0FBNkIsTUFBaUM7Q0FDdkcsSUFBSSxNQUFNLFdBQVcsR0FBRztDQUN4QixLQUFLLE1BQU0sVUFBVSxZQUFZLElBQUksR0FDbkMsSUFBSSxDQUFDLE1BQU0sTUFBTSxFQUFFLGNBQWMsUUFBUSxJQUFJLE1BQU0sQ0FBQyxHQUNsRCxLQUNFLGFBQWEsT0FBTyx5R0FDdEI7QUFDTjs7O0FDOUJBLE1BQU0sYUFBYTs7QUFFbkIsTUFBTSxpQkFBaUI7O0FBRXZCLE1BQU0sZUFBZTs7Ozs7QUErQnJCLFNBQWdCLFVBQ2QsTUFDQSxFQUNFLFNBQ0EsV0FFZ0I7Q0FDbEIsSUFBSSxDQUFDLEtBQUssV0FBVyxPQUFPO0NBQzVCLE1BQU0sUUFBUSxRQUFRLElBQUk7Q0FDMUIsSUFBSSxhQUFhLEtBQUssS0FBSyxHQUFHLE9BQU87Q0FDckMsTUFBTSxXQUFXLGFBQWEsTUFBTSxPQUFPO0NBQzNDLE1BQU0sU0FBUyxTQUNaLEtBQUssRUFBRSxXQUFXLElBQUksQ0FBQyxDQUN2QixLQUFLLENBQUMsQ0FDTixHQUFHLEVBQUU7Q0FDUixNQUFNLFFBQVE7RUFBRSxNQUFNLFFBQVEsTUFBTSxHQUFHLENBQUMsS0FBSztFQUFJLFVBQVUsVUFBVTtFQUFJLFFBQVEsY0FBYyxJQUFJO0NBQUU7Q0FDckcsSUFBSSxXQUFXLElBQUksR0FBRyxPQUFPO0VBQUUsTUFBTTtFQUFXLEdBQUc7Q0FBTTtDQUd6RCxPQURFLElBQUksSUFBSSxTQUFTLEtBQUssRUFBRSxhQUFhLE1BQU0sQ0FBQyxDQUFDLENBQUMsUUFBUSxrQkFBa0IsUUFBUSxVQUFVLElBQUksT0FBTyxJQUN2RixPQUFPO0VBQUUsTUFBTTtFQUFVLEdBQUc7Q0FBTTtBQUNwRDs7QUFHQSxTQUFTLFFBQVEsRUFBRSxVQUFVLGVBQWUsU0FBeUI7Q0FDbkUsT0FBTyxPQUFPLFlBQVksWUFBWTtBQUN4Qzs7QUFHQSxTQUFTLFdBQVcsRUFBRSxTQUFTLFVBQVUsYUFBOEI7Q0FDckUsT0FBTyxZQUFZLEtBQUEsS0FBYyxhQUFhLEtBQUEsS0FBYSxjQUFjO0FBQzNFO0FBRUEsU0FBUyxjQUFjLE1BQXVCO0NBQzVDLE9BQ0U7RUFBQyxRQUFRLElBQUk7RUFBRyxLQUFLO0VBQVMsS0FBSztDQUFZLENBQUMsQ0FBQyxNQUFNLFdBQVcsU0FBUyxRQUFRLEVBQUUsS0FDckYsS0FBSyxLQUFLLFdBQVcsYUFBYSxLQUNsQyxXQUFXLEtBQUssS0FBSyxLQUFLO0FBRTlCOztBQUdBLFNBQWdCLGFBQWEsTUFBYyxTQUFnRTtDQUN6RyxNQUFNLFVBQVUsT0FBZSxRQUFRLElBQUksRUFBRSxDQUFDLEVBQUUsU0FBUztDQUN6RCxNQUFNLFFBQVEsUUFBUSxJQUFJO0NBQzFCLElBQUksS0FBSyxVQUNQLE9BQU8sS0FBSyxTQUNULFFBQVEsRUFBRSxlQUFlLGFBQWEsS0FBSyxDQUFDLENBQzVDLEtBQUssRUFBRSxNQUFNLFNBQVMsVUFBVTtFQUFFLFFBQVE7RUFBTSxNQUFNLFNBQVMsT0FBTyxJQUFJLEdBQUcsTUFBTTtDQUFFLEVBQUU7Q0FDNUYsTUFBTSxRQUFRLEtBQUs7Q0FDbkIsTUFBTSxNQUFNO0VBQUMsS0FBSztFQUFXLEtBQUs7RUFBWSxPQUFPO0VBQWMsS0FBSztDQUFZLENBQUMsQ0FDbEYsS0FBSyxTQUFTLFNBQVMsUUFBUSxFQUFFLENBQUMsQ0FBQyxDQUNuQyxNQUFNLFNBQVMsU0FBUyxFQUFFO0NBQzdCLE9BQU8sQ0FBQyxtQkFBRyxJQUFJLElBQUksQ0FBQyxHQUFHLEtBQUssU0FBUyxHQUFJLE9BQU8sV0FBVyxDQUFDLENBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLFFBQVE7RUFDN0UsUUFBUTtFQUNSLE1BQU0sU0FBUyxPQUFPLEVBQUUsR0FBRyxPQUFPLEVBQUU7Q0FDdEMsRUFBRTtBQUNKOzs7OztBQU1BLFNBQVMsU0FBUyxTQUFpQixPQUFPLElBQVk7Q0FDcEQsTUFBTSxRQUFRLDhCQUE4QixLQUFLLE9BQU8sQ0FBQyxHQUFHO0NBQzVELElBQUksVUFBVSxLQUFBLEdBQVcsT0FBTztDQUVoQyxPQURjLFFBQVEsTUFBTSxxQkFDakIsQ0FBQyxFQUFFLEdBQUcsRUFBRSxNQUFNLE1BQU0sS0FBSyxPQUFPLElBQUksS0FBSztBQUN0RDs7QUFHQSxTQUFTLFFBQVEsTUFBYyxTQUEwQjtDQUN2RCxJQUFJLFNBQVMsSUFBSSxPQUFPO0NBRXhCLE9BQU8sUUFBUSxHQURHLE9BQU8sUUFBUSxNQUFNLEdBQUcsQ0FBQyxDQUFDLElBQUksYUFBYSxRQUFRLE1BQU0sQ0FBQyxJQUN0RCxNQUFNLEdBQUcsS0FBSyxNQUFNO0FBQzVDOzs7QUM1R0EsTUFBTSxVQUE4RDtDQUNsRSxtQkFBbUI7Q0FDbkIsVUFBVTtDQUNWLGlCQUFpQjtDQUNqQixNQUFNO0FBQ1I7O0FBR0EsU0FBZ0IsU0FBUyxNQUFvQixRQUFnQixVQUErQjtDQUMxRixPQUFPO0VBQ0wsSUFBSSxLQUFLO0VBQ1Q7RUFDQSxNQUFNLEtBQUs7RUFDWCxXQUFXLEtBQUs7RUFDaEIsUUFBUSxLQUFLLFFBQVEsUUFBUSxLQUFLLFNBQVM7RUFDM0MsT0FBTyxVQUFVLE1BQU0sUUFBUTtFQUMvQixNQUFNLEtBQUssUUFBUSxPQUFPLEtBQUssWUFBWSxFQUFFO0VBQzdDLFNBQVMsS0FBSyxhQUFhO0VBQzNCLFNBQVMsS0FBSyxRQUFRO0VBQ3RCLFNBQVMsQ0FBQyxLQUFLLFVBQVUsSUFBSSxjQUFjLE1BQU0sUUFBUSxDQUFDLENBQUMsQ0FBQyxRQUFRLFNBQVMsU0FBUyxFQUFFLENBQUMsQ0FBQyxLQUFLLEdBQUc7RUFDbEcsU0FBUyxLQUFLLFFBQVEsU0FBUyxPQUFPLFdBQVcsSUFBSSxRQUFRLENBQUM7Q0FDaEU7QUFDRjs7QUFHQSxTQUFTLGNBQWMsRUFBRSxzQkFBc0IsUUFBUSxDQUFDLEtBQW1CLEVBQUUsU0FBMkI7Q0FDdEcsTUFBTSxRQUFRLE1BQU0sU0FBUyxPQUFPLE1BQU0sSUFBSSxFQUFFLENBQUMsRUFBRSxNQUFNLEtBQUssS0FBSyxDQUFDLENBQUM7Q0FDckUsT0FBTyxNQUFNLFdBQVcsSUFBSSxLQUFLLDJDQUEyQyxNQUFNLEtBQUssR0FBRztBQUM1RjtBQUVBLFNBQVMsV0FBVyxJQUFZLFVBQW1DO0NBQ2pFLE1BQU0sU0FBUyxTQUFTLFFBQVEsSUFBSSxFQUFFO0NBQ3RDLE9BQU8sU0FBUyxDQUFDO0VBQUU7RUFBSSxPQUFPLE9BQU87RUFBTyxXQUFXLE9BQU8sWUFBWTtFQUFJLE1BQU0sT0FBTztDQUFNLENBQUMsSUFBSSxDQUFDO0FBQ3pHOzs7Ozs7QUNyQkEsU0FBZ0JDLGNBQVksRUFBRSxlQUF1RDtDQUNuRixPQUFPO0VBQ0wsTUFBTSxZQUFZLE9BQU8sUUFBUSxPQUFPLENBQUMsVUFBVSxhQUFhLEVBQUUsQ0FBQztFQUNuRSxNQUFNLFlBQVksZUFBZSxhQUFhLFlBQVksaUJBQWlCLENBQUM7Q0FDOUU7QUFDRjtBQUVBLFNBQVMsVUFBVSxhQUFrQyxJQUFxQjtDQUN4RSxJQUFJLFlBQVksZUFBZSxXQUFXLE9BQU8sT0FBTyxZQUFZO0NBQ3BFLE9BQU8sWUFBWSxlQUFlLFlBQVksWUFBWSxVQUFVO0FBQ3RFOztBQUdBLFNBQWdCLGVBQ2QsTUFDQSxVQUN3QjtDQUN4QixNQUFNLEVBQUUsZ0JBQWdCO0NBQ3hCLE1BQU0sRUFBRSxNQUFNLFNBQVNBLGNBQVksSUFBSTtDQUN2QyxNQUFNLE9BQU8sVUFBVSxjQUFjLENBQUMsWUFBWSxJQUFJLElBQUksQ0FBQztDQUUzRCxNQUFNLFFBQVEsQ0FBQyxtQkFBRyxJQURGLElBQUk7RUFBQyxHQUFHO0VBQU0sR0FBRztFQUFNLEdBQUcsWUFBWSxLQUFLLElBQUk7RUFBRyxHQUFHO0VBQU0sR0FBRyxZQUFZO0NBQU0sQ0FDNUUsQ0FBQyxDQUFDLENBQUMsU0FBUyxPQUFPLFNBQVMsTUFBTSxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUM7Q0FDbkUsT0FBTyxJQUFJLElBQUksTUFBTSxLQUFLLE1BQU0sT0FBTyxDQUFDLEtBQUssSUFBSSxTQUFTLE1BQU0sS0FBSyxHQUFHLFFBQVEsQ0FBQyxDQUFDLENBQUM7QUFDckY7O0FBR0EsU0FBZ0IsY0FBYyxNQUFZLFVBQW9DO0NBQzVFLE9BQU8sQ0FBQyxHQUFHLGVBQWUsTUFBTSxRQUFRLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLFNBQVMsT0FBTyxTQUFTLE1BQU0sSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQ2hHOzs7QUMzQ0EsU0FBZ0IsU0FBUyxNQUFzQjtDQUM3QyxPQUFPLEdBQUcsU0FBUyxRQUFRLElBQUksQ0FBQyxFQUFFLEdBQUcsU0FBUyxNQUFNLE1BQU07QUFDNUQ7Ozs7Ozs7QUNjQSxTQUFnQixXQUFXLEVBQUUsUUFBc0U7Q0FDakcsT0FBTyxPQUFPLE1BQVksU0FBZ0I7RUFDeEMsTUFBTSxFQUFFLFVBQVUsVUFBVSxNQUFNLEtBQUs7RUFDdkMsTUFBTSxPQUFPLE1BQU0sTUFBTSxFQUFFLFNBQVMsT0FBTyxTQUFTLEtBQUssSUFBSSxDQUFDO0VBQzlELElBQUksQ0FBQyxNQUFNLE1BQU0sSUFBSSxNQUFNLEdBQUcsS0FBSyxLQUFLLGtEQUFrRDtFQUMxRixNQUFNLFFBQVEsZUFBZSxNQUFNLFFBQVE7RUFDM0MsTUFBTSxVQUFVLFFBQTJCLElBQUksU0FBUyxPQUFPLE1BQU0sSUFBSSxFQUFFLENBQUMsRUFBRSxVQUFVLENBQUMsQ0FBQztFQUMxRixNQUFNLE1BQU0sQ0FBQyxxQkFBcUIsbUJBQW1CLElBQUksU0FBUztHQUNoRSxNQUFNLFVBQVU7R0FDaEIsSUFBSSxRQUFRLFNBQVMsUUFDbkIsUUFBUSxhQUFhO0lBQ25CLEdBQUcsUUFBUSxXQUFXLE9BQU8sT0FBTztJQUNwQyxjQUFjLFdBQVcsT0FBTyxRQUFRLE9BQU8sQ0FBQyxDQUFDO0lBQ2pELEdBQUksZUFBZSxTQUFTLE9BQU8sQ0FBQyxJQUFJLENBQUMsU0FBUyxJQUFJLENBQUM7R0FDekQ7RUFDSixDQUFDO0VBQ0QsTUFBTSxFQUFFLE1BQU0sU0FBU0MsY0FBWSxJQUFJO0VBQ3ZDLEtBQUssU0FBUyxLQUNaLGVBQWUsU0FBUyxDQUFDLEdBQUcsTUFBTSxPQUFPLENBQUMsQ0FBQyxHQUMzQyxlQUFlLFdBQVc7R0FBRSxNQUFNLE9BQU8sSUFBSTtHQUFHLE1BQU0sT0FBTyxJQUFJO0VBQUUsQ0FBQyxDQUN0RTtDQUNGO0FBQ0Y7O0FBR0EsTUFBTSxZQUE2QjtDQUFFLE1BQU07Q0FBbUIsTUFBTTtDQUFhLE9BQU87QUFBSzs7QUFHN0YsU0FBUyxRQUFRLFdBQW1EO0NBQ2xFLE9BQU8sVUFBVSxTQUFTLHFCQUFxQixVQUFVLFNBQVM7QUFDcEU7QUFFQSxTQUFTLGNBQWMsTUFBYyxPQUEyQztDQU85RSxPQUFPO0VBQ0wsTUFBTTtFQUNOO0VBQ0EsT0FBTztHQUFFLE1BQU07R0FBa0MsT0FBTztHQUFJLE1BQU0sRUFBRSxRQUFBO0lBUnBFLE1BQU07SUFDTixZQUFZO0lBQ1osVUFBVSxDQUFDO0lBQ1gsTUFBTSxDQUFDO0tBQUUsTUFBTTtLQUF1QixZQUFZLGNBQWMsS0FBSztJQUFFLENBQUM7R0FLQyxFQUFFO0VBQUU7Q0FDL0U7QUFDRjtBQUVBLFNBQVMsZUFBZSxNQUFjLE9BQTBCO0NBeUI5RCxPQUFPO0VBQUUsTUFBTTtFQUFZLE9BQU87RUFBSSxNQUFNLEVBQUUsUUFBQTtHQXZCNUMsTUFBTTtHQUNOLFlBQVk7R0FDWixVQUFVLENBQUM7R0FDWCxNQUFNLENBQ0o7SUFDRSxNQUFNO0lBQ04sWUFBWSxDQUFDO0lBQ2IsUUFBUTtJQUNSLFlBQVksQ0FBQztJQUNiLGFBQWE7S0FDWCxNQUFNO0tBQ04sTUFBTTtLQUNOLGNBQWMsQ0FDWjtNQUNFLE1BQU07TUFDTixJQUFJO09BQUUsTUFBTTtPQUFjO01BQUs7TUFDL0IsTUFBTSxjQUFjLEtBQUs7S0FDM0IsQ0FDRjtJQUNGO0dBQ0YsQ0FDRjtFQUVpRCxFQUFFO0NBQUU7QUFDekQ7O0FDM0YwUSxNQUFNLFNBQVMsSUFBSSxLQUFLLGVBQWUsTUFBTTtDQUFFLE9BQU87Q0FBUSxVQUFVO0FBQU0sQ0FBQzs7QUFHelYsU0FBZ0IsYUFBYSxNQUFzQjtDQUNqRCxNQUFNLENBQUMsT0FBTyxJQUFJLE9BQU8sT0FBTyxLQUFLLE1BQU0sR0FBRztDQUM5QyxJQUFJLFVBQVUsS0FBQSxHQUFXLE9BQU87Q0FDaEMsTUFBTSxPQUFPLE9BQU8sdUJBQU8sSUFBSSxLQUFLLEdBQUcsS0FBSyxHQUFHLE1BQU0sY0FBYyxDQUFDO0NBQ3BFLE9BQU87RUFBQyxHQUFJLFFBQVEsS0FBQSxJQUFZLENBQUMsSUFBSSxDQUFDLE9BQU8sT0FBTyxHQUFHLENBQUMsQ0FBQztFQUFJO0VBQU07Q0FBSSxDQUFDLENBQUMsS0FBSyxHQUFHO0FBQ25GOztBQ1BBLE1BQWEsY0FBYztDQUN6QjtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtBQUNGOztBQUtBLE1BQWEsVUFBVTtDQUNyQjtFQUFFLElBQUk7RUFBb0IsTUFBTTtDQUFrQjtDQUNsRDtFQUFFLElBQUk7RUFBNkIsTUFBTTtDQUF1QjtDQUNoRTtFQUFFLElBQUk7RUFBaUIsTUFBTTtDQUFnQjtDQUM3QztFQUFFLElBQUk7RUFBaUIsTUFBTTtDQUFtQjtDQUNoRDtFQUFFLElBQUk7RUFBb0IsTUFBTTtDQUFzQjtDQUN0RDtFQUFFLElBQUk7RUFBZSxNQUFNO0NBQWlCO0NBQzVDO0VBQUUsSUFBSTtFQUFlLE1BQU07Q0FBaUI7Q0FDNUM7RUFBRSxJQUFJO0VBQWlCLE1BQU07Q0FBd0I7Q0FDckQ7RUFBRSxJQUFJO0VBQXNCLE1BQU07Q0FBc0I7QUFDMUQ7O0FBS0EsTUFBYSxZQUFZO0NBQ3ZCO0VBQUUsSUFBSTtFQUFZLE1BQU07Q0FBZ0I7Q0FDeEM7RUFBRSxJQUFJO0VBQVMsTUFBTTtDQUFtQjtDQUN4QztFQUFFLElBQUk7RUFBVyxNQUFNO0NBQWM7QUFDdkM7O0FBS0EsTUFBYSxjQUFjO0NBQUM7Q0FBUTtDQUFVO0NBQVE7QUFBYztBQ3pCcEUsTUFBYSxnQkFBZ0I7Q0FkM0I7RUFBRSxJQUFJO0VBQVUsTUFBTTtFQUFVLGFBQWE7Q0FBOEI7Q0FDM0U7RUFBRSxJQUFJO0VBQVEsTUFBTTtFQUFpQixhQUFhO0NBQWtDO0NBQ3BGO0VBQUUsSUFBSTtFQUFVLE1BQU07RUFBVSxhQUFhO0NBQXdCO0NBQ3JFO0VBQUUsSUFBSTtFQUFlLE1BQU07RUFBZSxhQUFhO0NBQTRCO0NBQ25GO0VBQUUsSUFBSTtFQUFRLE1BQU07RUFBUSxhQUFhO0NBQThDO0NBQ3ZGO0VBQ0UsSUFBSTtFQUNKLE1BQU07RUFDTixhQUFhO0NBQ2Y7QUFLMkIsQ0FBQSxDQUFZLEtBQUssRUFBRSxTQUFTLEVBQUU7O0FBRzNELE1BQWEsZ0JBQXVDLENBQUMsUUFBUSxlQUFlOztBQ2xCNUUsTUFBYSxTQUFTLEVBQ25CLE9BQU8sQ0FBQyxDQUNSLE1BQU0sNEJBQTRCLHVFQUF1RTtBQUM1RyxNQUFNLFdBQVcsU0FDZixFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksR0FBRyxnQkFBZ0IsQ0FBQyxDQUFDLElBQUksTUFBTSw0QkFBNEIsS0FBSyxRQUFRO0FBQ3pGLE1BQU0sZ0JBQWdCLGVBQ3BCLEVBQUUsT0FBTyxDQUFDLENBQUMsTUFBTSxJQUFJLE9BQU8sSUFBSSxXQUFXLGdCQUFnQixHQUFHLDZCQUE2QixXQUFXLEVBQUU7O0FBTTFHLE1BQU0sU0FBUzs7Q0FFYixPQUFPLFFBQVEsR0FBRzs7Q0FFbEIsTUFBTSxRQUFRLEdBQUc7O0NBRWpCLFFBQVEsRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDO0NBQzFCLFlBQVksRUFBRSxJQUFJLEtBQUssaUNBQWlDOztDQUV4RCxhQUFhLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsUUFBUSxDQUFDLENBQUM7Q0FDM0MsU0FBUyxFQUFFLE1BQU0sTUFBTSxDQUFDLENBQUMsUUFBUSxDQUFDLENBQUM7O0NBRW5DLE1BQU0sRUFBRSxLQUFLLENBZlcsSUFlWCxDQUFTLENBQUMsQ0FBQyxTQUFTO0FBQ25DOztBQUdBLE1BQWEscUJBQXFCO0NBQ2hDLGFBQWEsRUFBRSxhQUFhO0VBQUUsR0FBRztFQUFRLFVBQVUsRUFBRSxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUM7Q0FBRSxDQUFDO0NBQ25FLFVBQVUsRUFBRSxhQUFhO0VBQ3ZCLEdBQUc7RUFDSCxPQUFPLEVBQUUsS0FBSztHQUNaO0dBQ0E7R0FDQTtHQUNBO0dBQ0E7R0FDQTtHQUNBO0VBQ0YsQ0FBQztFQUNELFVBQVUsRUFBRSxNQUFNLGFBQWEsU0FBUyxDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsQ0FBQztFQUNyRCxRQUFRLEVBQUUsTUFBTSxhQUFhLE9BQU8sQ0FBQyxDQUFDLENBQUMsUUFBUSxDQUFDLENBQUM7RUFDakQsT0FBTyxFQUFFLFFBQVEsQ0FBQyxDQUFDLFFBQVEsS0FBSzs7RUFFaEMsVUFBVSxFQUFFLE1BQU0sRUFBRSxLQUFLLFVBQVUsS0FBSyxFQUFFLFNBQVMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxDQUFDO0VBQ25FLGdCQUFnQixFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxDQUFDO0NBQ2hELENBQUM7Q0FDRCxTQUFTLEVBQUUsYUFBYTtFQUN0QixHQUFHO0VBQ0gsTUFBTSxFQUFFLE9BQU87O0VBRWYsT0FBTyxFQUFFLEtBQUssYUFBYTs7RUFFM0IsWUFBWSxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBRywrQ0FBK0MsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxDQUFDOztFQUVsRyxTQUFTLEVBQUUsTUFBTSxhQUFhLFNBQVMsQ0FBQyxDQUFDLENBQUMsUUFBUSxDQUFDLENBQUM7O0VBRXBELFFBQVEsRUFBRSxLQUFLLFFBQVEsS0FBSyxFQUFFLFNBQVMsRUFBRSxDQUFDLENBQUMsQ0FBQyxTQUFTO0VBQ3JELFNBQVMsUUFBUSxHQUFHO0VBQ3BCLFNBQVMsUUFBUSxHQUFHO0VBQ3BCLE9BQU8sUUFBUSxHQUFHO0VBQ2xCLFlBQVksUUFBUSxHQUFHO0VBQ3ZCLE9BQU8sUUFBUSxHQUFHO0VBQ2xCLFFBQVEsRUFBRSxNQUFNLGFBQWEsT0FBTyxDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsQ0FBQztFQUNqRCxlQUFlLEVBQUUsUUFBUSxDQUFDLENBQUMsUUFBUSxLQUFLO0NBQzFDLENBQUM7Q0FDRCxjQUFjLEVBQUUsYUFBYTtFQUFFLEdBQUc7RUFBUSxVQUFVLEVBQUUsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDO0NBQUUsQ0FBQztDQUNwRSxhQUFhLEVBQUUsYUFBYTtFQUFFLEdBQUc7RUFBUSxNQUFNLEVBQUUsT0FBTztDQUFFLENBQUM7Q0FDM0QsT0FBTyxFQUFFLGFBQWE7RUFDcEIsR0FBRztFQUNILE1BQU0sRUFBRSxPQUFPO0VBQ2YsT0FBTyxFQUFFLFFBQVEsQ0FBQyxDQUFDLFFBQVEsS0FBSztFQUNoQyxXQUFXLEVBQUUsTUFBTSxhQUFhLFNBQVMsQ0FBQyxDQUFDLENBQUMsUUFBUSxDQUFDLENBQUM7RUFDdEQsV0FBVyxFQUFFLE1BQU0sYUFBYSxVQUFVLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxDQUFDO0NBQ3pELENBQUM7Q0FDRCxTQUFTLEVBQUUsYUFBYTtFQUN0QixHQUFHO0VBQ0gsTUFBTSxFQUFFLE9BQU87RUFDZixRQUFRLEVBQUUsS0FBSztHQUFDO0dBQWE7R0FBb0I7R0FBVztHQUFhO0VBQXFCLENBQUM7Q0FDakcsQ0FBQzs7Q0FFRCxLQUFLLEVBQUUsYUFBYTtFQUNsQixHQUFHO0VBQ0gsTUFBTSxFQUFFLE9BQU87RUFDZixPQUFPLEVBQUUsS0FBSztHQUNaO0dBQ0E7R0FDQTtHQUNBO0dBQ0E7RUFDRixDQUFDO0VBQ0QsU0FBUyxRQUFRLEdBQUc7RUFDcEIsT0FBTyxRQUFRLEdBQUc7O0VBRWxCLGVBQWUsRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsQ0FBQztFQUM3QyxhQUFhLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsUUFBUSxDQUFDLENBQUM7RUFDM0MsUUFBUSxFQUFFLE1BQU0sYUFBYSxPQUFPLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxDQUFDO0VBQ2pELFdBQVcsRUFBRSxNQUFNLGFBQWEsU0FBUyxDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsQ0FBQztDQUN4RCxDQUFDO0NBQ0QsS0FBSyxFQUFFLGFBQWE7RUFBRSxHQUFHO0VBQVEsVUFBVSxFQUFFLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQztDQUFFLENBQUM7Q0FDM0QsUUFBUSxFQUFFLGFBQWE7RUFDckIsR0FBRztFQUNILE9BQU8sRUFBRSxLQUFLO0dBQUM7R0FBYTtHQUFZO0VBQVksQ0FBQzs7RUFFckQsUUFBUSxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxDQUFDO0NBQ3hDLENBQUM7QUFDSDtBQVVBLE1BQWEsaUJBQWlCLE9BQU8sS0FBSyxrQkFBa0I7O0FDdEg1RCxNQUFNQyxXQUFTLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxJQUFJLHVCQUF1Qjs7QUFHekQsTUFBTSxjQUFjLEVBQUUsYUFBYTtDQUFFLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUM7Q0FBRyxRQUFRLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQUUsQ0FBQzs7QUFHakcsTUFBYSxnQkFBZ0IsRUFBRSxhQUFhO0NBQzFDLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQyxNQUFNLGNBQWM7Q0FDbkMsS0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQztDQUNyQixTQUFTLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDOztDQUV6QixNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDO0NBQ3RCLGFBQWEsRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUM7O0NBRTdCLFNBQVMsRUFDTixPQUFPLENBQUMsQ0FDUixNQUNDLHdDQUNBLGtFQUNGOztDQUVGLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUM7Q0FDdEIsV0FBVyxFQUFFLE9BQU8sQ0FBQyxDQUFDLFNBQVM7QUFDakMsQ0FBQzs7QUFHRCxNQUFhLG9CQUFvQixFQUFFLGFBQWE7Q0FDOUMsT0FBTyxFQUFFLGFBQWE7RUFBRSxZQUFZO0VBQWEsV0FBVztDQUFZLENBQUM7Q0FDekUsT0FBTyxFQUFFLE1BQU0sYUFBYTs7Q0FFNUIsZ0JBQWdCLEVBQUUsTUFBTSxFQUFFLGFBQWE7RUFBRSxRQUFRO0VBQVEsS0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksRUFBRTtFQUFHLE9BQU9BO0NBQU8sQ0FBQyxDQUFDO0FBQ3BHLENBQUM7O0FBTUQsU0FBZ0IsVUFBVSxNQUF3QjtDQUNoRCxPQUFPLEtBQUssTUFBTSxLQUFLLENBQUMsQ0FBQyxRQUFRLE9BQU8sT0FBTyxFQUFFO0FBQ25EOztBQ3JDQSxNQUFNLFVBQVU7Q0FDZDtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0FBQ0Y7O0FBR0EsU0FBZ0IsaUJBQ2QsTUFDQSxFQUFFLFlBQVksYUFDUDtDQUNQLE9BQU87RUFDTCxNQUFNO0VBQ04sTUFBTSxFQUFFLGFBQWEsRUFBRSxXQUFXLENBQUMsV0FBVyxFQUFFLEVBQUU7RUFDbEQsVUFBVSxDQUNSO0dBQ0UsTUFBTTtHQUNOLFVBQVUsUUFBUSxLQUFLLFNBQVMsU0FBUyxDQUFDQyxXQUFTLElBQUksQ0FBQyxDQUFDLENBQUM7RUFDNUQsR0FDQSxHQUFHLEtBQUssS0FBSyxTQUFTO0dBQ3BCLE1BQU07R0FDTixVQUFVO0lBQ1IsU0FBUyxDQUNQO0tBQUUsTUFBTTtLQUFVLFVBQVUsQ0FBQ0EsV0FBUyxJQUFJLElBQUksQ0FBQztJQUFFLEdBQ2pEQSxXQUFTLEtBQUssSUFBSSxRQUFRLEdBQUcsSUFBSSxJQUFJLEVBQUUsQ0FDekMsQ0FBQztJQUNELFNBQVMsQ0FDUCxTQUFTLFVBQVUsSUFBSSxJQUFJLEdBQUcsQ0FBQyxJQUFJLGFBQWEsSUFBSSxTQUFTLENBQUMsQ0FBQyxPQUFPLE9BQU8sQ0FBQyxDQUFDLEtBQUssSUFBSSxDQUFDLENBQzNGLENBQUM7SUFDRCxTQUFTLENBQUMsU0FBUyxXQUFXLFFBQVEsV0FBVyxHQUFHLENBQUMsQ0FBQztJQUN0RCxTQUFTLENBQUMsU0FBUyxVQUFVLFFBQVEsVUFBVSxHQUFHLENBQUMsQ0FBQztJQUNwRCxTQUFTLENBQUNBLFdBQVMsYUFBYSxJQUFJLE9BQU8sQ0FBQyxDQUFDLENBQUM7R0FDaEQsQ0FBQyxDQUFDLElBQUksVUFBVTtFQUNsQixFQUFFLENBQ0o7Q0FDRjtBQUNGO0FBRUEsTUFBTUEsY0FBWSxXQUFvQztDQUFFLE1BQU07Q0FBUTtBQUFNO0FBQzVFLE1BQU0sWUFBWSxjQUE0QztDQUFFLE1BQU07Q0FBYTtBQUFTOztBQUc1RixNQUFNLGNBQWMsTUFBaUIsV0FBOEI7Q0FDakUsR0FBRztDQUNILE1BQU0sRUFDSixhQUFhO0VBQUUsU0FBUyxRQUFRO0VBQVEsR0FBSSxVQUFVLFFBQVEsU0FBUyxLQUFLLEVBQUUsV0FBVyxDQUFDLE1BQU0sRUFBRTtDQUFHLEVBQ3ZHO0FBQ0Y7QUFFQSxTQUFTLFNBQVMsS0FBd0IsTUFBaUM7Q0FDekUsT0FBTztFQUNMLE1BQU07RUFDTixNQUFNO0VBRU4sWUFBWSxDQUNWO0dBQUUsTUFBTTtHQUFtQixNQUFNO0dBQU0sT0FBTyxJQUFJLEtBQUssR0FBRztFQUFFLEdBQzVEO0dBQUUsTUFBTTtHQUFtQixNQUFNO0VBQVEsQ0FDM0M7RUFDQSxVQUFVLENBQUNBLFdBQVMsSUFBSSxDQUFDO0NBQzNCO0FBQ0Y7OztBQzVDQSxNQUFNLFdBRUY7Q0FDRixTQUFTLEtBQUssRUFBRSxjQUNkLElBQUksU0FDRCxPQUNDLFFBQVEsTUFBTSxXQUFXLE9BQU8sT0FBTyxFQUFFLENBQUMsRUFBRSxLQUFLLFNBQVMsUUFBUSxFQUFFLFdBQVcsU0FBUyxNQUFNLEtBQUssQ0FBQyxDQUN4RztDQUNGLFdBQVcsS0FBSyxFQUFFLGdCQUFnQjtFQUNoQyxNQUFNLE9BQU8sSUFBSSxTQUFTLE9BQU8sV0FBVyxNQUFNLFFBQVEsUUFBUSxJQUFJLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztFQUN0RixPQUFPLGFBQWEsS0FBSyxTQUFTLElBQUksQ0FBQyxpQkFBaUIsTUFBTSxVQUFVLEtBQUssQ0FBQyxJQUFJLENBQUM7Q0FDckY7QUFDRjs7QUFHQSxTQUFnQixhQUFhLEVBQUUsUUFBNkM7Q0FDMUUsT0FBTyxPQUFPLE1BQVksU0FBZ0I7RUFDeEMsZUFBZSxNQUFNO0dBQUUsR0FBSSxNQUFNLEtBQUs7R0FBSSxRQUFRLFNBQVMsS0FBSyxJQUFJO0VBQUUsQ0FBQztDQUN6RTtBQUNGOztBQUdBLFNBQWdCLGVBQWUsT0FBd0IsTUFBMEI7Q0FDL0UsT0FBTyxNQUFNLEtBQUssU0FBUztFQUN6QixJQUFJLGFBQWEsS0FBSyxJQUFJLENBQUMsQ0FBQyxXQUFXLEdBQUcsT0FBTztFQUNqRCxNQUFNLE9BQU8sZ0JBQWdCLEtBQUssSUFBSTtFQUN0QyxlQUFlLE1BQU07R0FBRSxHQUFHO0dBQU0sUUFBUSxLQUFLO0VBQUcsQ0FBQztFQUNqRCxPQUFPO0dBQUUsR0FBRztHQUFNO0VBQUs7Q0FDekIsQ0FBQztBQUNIOztBQVVBLFNBQWdCLGFBQWEsTUFBdUI7Q0FDbEQsTUFBTSxRQUFtQixDQUFDO0NBQzFCLE1BQU0sT0FBTyxTQUFTO0VBQ3BCLE1BQU0sVUFBVSxVQUFVLElBQUk7RUFDOUIsSUFBSSxTQUFTLE1BQU0sS0FBSztHQUFFLE1BQU0sUUFBUSxRQUFRO0dBQUksS0FBSyxRQUFRLE9BQU87R0FBRyxNQUFNO0VBQVEsQ0FBQztDQUM1RixDQUFDO0NBQ0QsT0FBTztBQUNUOztBQUdBLFNBQWdCLFVBQVUsTUFBcUI7Q0FDN0MsT0FBTyxVQUFVLElBQUksTUFBTSxLQUFBO0FBQzdCO0FBRUEsU0FBUyxVQUFVLE1BQWlDO0NBQ2xELElBQUksS0FBSyxTQUFTLHVCQUF1QixLQUFLLFNBQVMscUJBQXFCLE9BQU8sS0FBQTtDQUNuRixNQUFNLFVBQVU7Q0FDaEIsT0FBTyxPQUFPLE9BQU8sVUFBVSxRQUFRLFFBQVEsRUFBRSxJQUFJLFVBQVUsS0FBQTtBQUNqRTtBQUVBLFNBQVMsZUFBZSxRQUFnQixNQUFxQjtDQUMzRCxPQUFPLFdBQVcsT0FBTyxTQUFTLFNBQVMsVUFBOEI7RUFDdkUsTUFBTSxVQUFVLFlBQVksS0FBSztFQUNqQyxJQUFJLFNBQVMsT0FBTyxVQUFVLFNBQVMsSUFBSTtFQUMzQyxJQUFJLE1BQU0sU0FBUyxZQUFZLE9BQU8sY0FBYyxPQUFPLElBQUk7RUFDL0QsSUFBSSxjQUFjLE9BQU8sZUFBZSxPQUFPLElBQUk7RUFDbkQsT0FBTyxDQUFDLEtBQUs7Q0FDZixDQUFDO0FBQ0g7O0FBR0EsU0FBUyxjQUFjLE1BQWdCLE1BQWlDO0NBQ3RFLE1BQU0sVUFBVSxLQUFLLFNBQVMsV0FBVyxJQUFJLFlBQVksS0FBSyxTQUFTLEVBQUUsSUFBSSxLQUFBO0NBRTdFLE1BQU0sQ0FBQyxPQUFPLEdBQUcsVUFESCxVQUFVLFVBQVUsU0FBUyxJQUFJLElBQUksQ0FBQztDQUVwRCxJQUFJLE9BQU8sU0FBUyxVQUFVLE9BQU8sV0FBVyxHQUFHLE9BQU8sTUFBTTtDQUNoRSxlQUFlLE1BQU0sSUFBSTtDQUV6QixJQUFJLE9BQU8sU0FBUyxHQUFHLEtBQUssU0FBUztDQUNyQyxPQUFPLENBQUMsSUFBSTtBQUNkOztBQUdBLFNBQVMsWUFBWSxNQUE2QztDQUNoRSxJQUFJLE1BQU0sU0FBUyxhQUFhLE9BQU8sUUFBUSxVQUFVLElBQUk7Q0FDN0QsTUFBTSxDQUFDLE9BQU8sR0FBRyxVQUFXLEtBQWdCO0NBQzVDLE9BQU8sU0FBUyxPQUFPLFdBQVcsSUFBSSxVQUFVLEtBQUssSUFBSSxLQUFBO0FBQzNEO0FBRUEsU0FBUyxVQUFVLFNBQWtCLE1BQW9DO0NBQ3ZFLE1BQU0sT0FBTyxTQUFTLFFBQVEsUUFBUTtDQUN0QyxNQUFNLFFBQVEsZ0JBQWdCLE9BQU8sUUFBUSxPQUFPLEdBQUcsSUFBSSxLQUFLLENBQUMsQ0FBQztDQUVsRSxLQUFLLE1BQU0sUUFBUSxPQUNqQixNQUFNLE9BQU8sU0FBZTtFQUMxQixPQUFPLEtBQUs7Q0FDZCxDQUFDO0NBQ0gsS0FBSyxNQUFNLFFBQVEsT0FBTyxnQkFBZ0IsTUFBTSxLQUFLLE1BQU07Q0FDM0QsT0FBTztBQUNUOztBQUdBLFNBQVMsZ0JBQWdCLE1BQVksUUFBZ0I7Q0FDbkQsTUFBTSxPQUFPLE1BQVksT0FBTyxXQUErQjtFQUM3RCxJQUFJLFVBQVUsS0FBQSxLQUFhLENBQUMsVUFBVyxLQUFpQixTQUFTLFNBQVMsT0FBTyxLQUFBO0VBQ2pGLElBQUksQ0FBQyxVQUFVLElBQUksQ0FBQyxDQUFDLFNBQVMsSUFBSSxRQUFRLEdBQUcsT0FBTyxLQUFBO0VBQ3BELE1BQU0sU0FBUyxPQUFPLFNBQVMsUUFBUTtFQUN2QyxNQUFNLE9BQU8sUUFBUSxTQUFTLFVBQVUsT0FBTyxNQUFNLEtBQUssTUFBTSxLQUFLLFFBQVEsSUFBSTtFQUNqRixPQUFPLFNBQVMsT0FBTyxNQUFNLFFBQVEsT0FBTyxDQUFDO0VBQzdDLE9BQU8sQ0FBQyxNQUFNLElBQUk7Q0FDcEIsQ0FBQztBQUNIO0FBRUEsU0FBUyxVQUFVLE1BQXNCO0NBQ3ZDLE1BQU0sT0FBaUIsQ0FBQztDQUN4QixNQUFNLE1BQU0sU0FBUyxFQUFFLFVBQWdCO0VBQ3JDLEtBQUssS0FBSyxHQUFHO0NBQ2YsQ0FBQztDQUNELE9BQU87QUFDVDs7QUN6SUEsTUFBYSxpQkFBaUI7Q0FDNUIsTUFBTTtFQUFFLFNBQVM7RUFBTSxPQUFPO0NBQUs7Q0FDbkMsT0FBTztFQUFFLFNBQVM7RUFBTSxPQUFPO0NBQU07Q0FDckMsT0FBTztFQUFFLFNBQVM7RUFBTSxPQUFPO0NBQU07Q0FDckMsWUFBWTtFQUFFLFNBQVM7RUFBTSxPQUFPO0NBQU07Q0FDMUMsT0FBTztFQUFFLFNBQVM7RUFBTyxPQUFPO0NBQU07Q0FDdEMsV0FBVztFQUFFLFNBQVM7RUFBTyxPQUFPO0NBQU07Q0FDMUMsUUFBUTtFQUFFLFNBQVM7RUFBTyxPQUFPO0NBQUs7Q0FDdEMsVUFBVTtFQUFFLFNBQVM7RUFBTyxPQUFPO0NBQUs7QUFDMUM7O0FBS0EsU0FBZ0IsZ0JBQWdCLE1BQTRDO0NBQzFFLE9BQU8sU0FBUyxRQUFRLE9BQU8sT0FBTyxnQkFBZ0IsSUFBSTtBQUM1RDs7QUNuQkEsTUFBYSw4QkFBbUMsSUFBSSxJQUFJO0NBQ3REO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7QUFDRixDQUFDOzs7Ozs7QUNERCxTQUFnQixpQkFBaUI7Q0FDL0IsUUFBUSxTQUFlO0VBQ3JCLE1BQU0sT0FBTyxTQUFTO0dBQ3BCLElBQUksY0FBYyxRQUFRLEtBQUssU0FBUyxhQUFhLE9BQU8sSUFBSTtFQUNsRSxDQUFDO0NBQ0g7QUFDRjtBQUVBLFNBQVMsT0FBTyxRQUFnQjtDQUM5QixNQUFNLFNBQWlCLENBQUM7Q0FDeEIsSUFBSSxRQUFnQixDQUFDO0NBQ3JCLE1BQU0sY0FBYztFQUNsQixJQUFJLE1BQU0sU0FBUyxHQUFHLE9BQU8sS0FBSyxjQUFjLEtBQUssQ0FBQztFQUN0RCxRQUFRLENBQUM7Q0FDWDtDQUNBLEtBQUssTUFBTSxTQUFTLE9BQU8sVUFBb0I7RUFDN0MsSUFBSSxDQUFDLFNBQVMsS0FBSyxHQUFHO0dBQ3BCLE1BQU07R0FDTixPQUFPLEtBQUssS0FBSztHQUNqQjtFQUNGO0VBQ0EsTUFBTSxXQUFXLE1BQU0sR0FBRyxFQUFFO0VBQzVCLElBQUksWUFBWSxVQUFVLEtBQUssSUFBSSxRQUFRLFFBQVEsSUFBSSxHQUFHLE1BQU07RUFDaEUsTUFBTSxLQUFLLEtBQUs7Q0FDbEI7Q0FDQSxNQUFNO0NBQ04sT0FBTyxXQUFXO0FBQ3BCOztBQUdBLFNBQVMsU0FBUyxNQUFxQjtDQUNyQyxPQUNFLEtBQUssU0FBUyx1QkFDZCxVQUFVLFFBQ1YsZ0JBQWdCLEtBQUssSUFBcUIsS0FDMUMsZUFBZSxLQUFLLEtBQXNCLENBQUMsV0FDMUMsS0FBMkIsU0FBUyxPQUFPLFVBQVUsWUFBWSxJQUFJLE1BQU0sSUFBSSxDQUFDO0FBRXJGO0FBRUEsU0FBUyxjQUFjLE9BQW1DO0NBS3hELE9BQU87RUFBRSxNQUFNO0VBQWEsVUFKWCxNQUFNLFNBQVMsTUFBTSxVQUE2QjtHQUNqRSxNQUFNLFNBQVM7SUFBRSxHQUFHO0lBQU0sTUFBTTtHQUFvQjtHQUNwRCxPQUFPLFVBQVUsSUFBSSxDQUFDLE1BQU0sSUFBSSxDQUFDO0lBQUUsTUFBTTtJQUFRLE9BQU87R0FBSSxHQUFHLE1BQU07RUFDdkUsQ0FDbUM7Q0FBRTtBQUN2QztBQUVBLE1BQU0sYUFBYSxTQUFlLEtBQUssVUFBVSxNQUFNLFFBQVE7QUFDL0QsTUFBTSxXQUFXLFNBQWUsS0FBSyxVQUFVLElBQUksUUFBUTs7QUN4RDNELE1BQU1DLFdBQVMsRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLElBQUksdUJBQXVCOztBQUd6RCxNQUFhLG9CQUFvQixFQUFFLGFBQWE7Q0FDOUMsUUFBUSxFQUNMLE1BQ0MsRUFBRSxhQUFhO0VBQ2IsS0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQzs7RUFFckIsS0FBS0E7Q0FDUCxDQUFDLENBQ0gsQ0FBQyxDQUNBLElBQUksR0FBRyx1QkFBdUI7Q0FDakMsZ0JBQWdCLEVBQUUsTUFBTSxFQUFFLGFBQWE7RUFBRSxTQUFTLEVBQUUsT0FBTztFQUFHLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLEVBQUU7RUFBRyxPQUFPQTtDQUFPLENBQUMsQ0FBQztBQUN6RyxDQUFDOzs7QUNiRCxNQUFhLHFCQUFxQixFQUFFLE1BQ2xDLEVBQUUsYUFBYTtDQUFFLE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLEVBQUU7Q0FBRyxTQUFTLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQUUsQ0FBQyxDQUNuRjs7O0FDQUEsTUFBTSxVQUFVLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxPQUFPLFlBQVksRUFDbkQsU0FBUyxnRkFDWCxDQUFDO0FBRUQsU0FBUyxXQUFXLFNBQTBCO0NBQzVDLE1BQU0sU0FBUyxXQUFXLE9BQU87Q0FDakMsSUFBSSxXQUFXLEtBQUEsR0FBVyxPQUFPO0NBQ2pDLElBQUk7RUFDRixJQUFJLE9BQU8sUUFBUSxJQUFJO0VBQ3ZCLE9BQU87Q0FDVCxRQUFRO0VBQ04sT0FBTztDQUNUO0FBQ0Y7O0FBR0EsU0FBZ0IsV0FBVyxTQUFxQztDQUM5RCxPQUFPLGNBQWMsS0FBSyxPQUFPLENBQUMsR0FBRztBQUN2Qzs7QUFHQSxNQUFhLGVBQWUsRUFBRSxNQUM1QixFQUNHLGFBQWE7Q0FDWixJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUMsTUFBTSxjQUFjOztDQUVuQyxRQUFRLE9BQU8sU0FBUztDQUN4QixXQUFXLEVBQUUsS0FBSyxXQUFXLENBQUMsQ0FBQyxTQUFTOztDQUV4QyxTQUFTLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUM3QixRQUFRLEVBQUUsUUFBUSxJQUFJLENBQUMsQ0FBQyxTQUFTO0NBQ2pDLE1BQU0sRUFBRSxNQUFNLE9BQU8sQ0FBQyxDQUFDLFFBQVEsQ0FBQyxDQUFDO0NBQ2pDLFVBQVUsRUFBRSxNQUFNLE9BQU8sQ0FBQyxDQUFDLFFBQVEsQ0FBQyxDQUFDOztDQUVyQyxNQUFNLEVBQUUsT0FBTztDQUNmLFFBQVEsRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLElBQUksdUJBQXVCOztDQUVsRCxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQ3pCLENBQUMsQ0FBQyxDQUNELFFBQ0UsRUFBRSxRQUFRLFdBQVcsU0FBUyxhQUM3QjtDQUFDO0NBQVE7Q0FBVztDQUFTO0FBQU0sQ0FBQyxDQUFDLFFBQVEsVUFBVSxVQUFVLEtBQUEsQ0FBUyxDQUFDLENBQUMsV0FBVyxHQUN6RixFQUFFLFNBQVMsb0VBQW9FLENBQ2pGLENBQUMsQ0FDQSxRQUFRLEVBQUUsTUFBTSxlQUFlLEtBQUssU0FBUyxTQUFTLFNBQVMsR0FBRyxFQUNqRSxTQUFTLGtEQUNYLENBQUMsQ0FDTDs7O0FDakRBLFNBQWdCLFNBQVMsUUFBZ0IsTUFBc0I7Q0FDN0QsSUFBSSxTQUFTLElBQUksT0FBTztDQUN4QixLQUFLLElBQUksS0FBSyxPQUFPLFFBQVEsSUFBSSxHQUFHLE9BQU8sSUFBSSxLQUFLLE9BQU8sUUFBUSxNQUFNLEtBQUssQ0FBQyxHQUM3RSxJQUFJLFFBQVEsUUFBUSxJQUFJLEtBQUssS0FBSyxNQUFNLEdBQUcsT0FBTyxPQUFPLE1BQU0sR0FBRyxFQUFFLENBQUMsQ0FBQyxNQUFNLElBQUksQ0FBQyxDQUFDO0NBQ3BGLE9BQU87QUFDVDs7QUFHQSxTQUFTLFFBQVEsUUFBZ0IsT0FBZSxLQUFzQjtDQUVwRSxNQUFNLFNBQVMsT0FBTyxNQUFNLEtBQUssSUFBSSxHQUFHLFFBQVEsQ0FBQyxHQUFHLEtBQUs7Q0FDekQsT0FBTyxDQUFDLG1CQUFtQixLQUFLLE1BQU0sS0FBSyxDQUFDLG1CQUFtQixLQUFLLE9BQU8sTUFBTSxLQUFLLE1BQU0sQ0FBQyxDQUFDO0FBQ2hHOztBQUdBLFNBQWdCLGFBQWEsUUFBZ0IsTUFBc0M7Q0FDakYsTUFBTSxRQUFRLElBQUksWUFBWTtDQUM5QixNQUFNLFdBQVcsY0FBYyxRQUFRLEVBQUUsYUFBYSxNQUFNLENBQUM7Q0FDN0QsS0FBSyxJQUFJLFNBQVMsS0FBSyxRQUFRLFNBQVMsR0FBRyxVQUFVLEdBQUc7RUFDdEQsTUFBTSxPQUFPLFNBQVMsTUFBTSxLQUFLLE1BQU0sR0FBRyxNQUFNLEdBQUcsSUFBSTtFQUN2RCxJQUFJLE9BQU8sSUFBSSxLQUFLLEtBQUssT0FBTyxPQUFPLE1BQU0sUUFBUSxLQUFLLE1BQU0sRUFBRSxDQUFDLENBQUM7Q0FDdEU7Q0FDQSxPQUFPO0FBQ1Q7OztBQ1pBLFNBQWdCLGFBQWEsTUFBNEI7Q0FDdkQsTUFBTSxVQUFVLElBQUksY0FBYztDQUNsQyxNQUFNLFdBQTJCLENBQUM7Q0FDbEMsTUFBTSxNQUFNLFlBQVksU0FBUztFQUMvQixNQUFNLE9BQU8sU0FBUyxJQUFJO0VBQzFCLFNBQVMsS0FBSztHQUFFLElBQUksUUFBUSxLQUFLLElBQUk7R0FBRztHQUFNO0VBQUssQ0FBQztDQUN0RCxDQUFDO0NBQ0QsT0FBTztBQUNUOztBQUdBLFNBQWdCLGVBQWU7Q0FDN0IsUUFBUSxTQUFlO0VBQ3JCLEtBQUssTUFBTSxFQUFFLElBQUksVUFBVSxhQUFhLElBQUksR0FDMUMsS0FBSyxPQUFPO0dBQUUsR0FBRyxLQUFLO0dBQU0sYUFBYTtJQUFFLEdBQUcsS0FBSyxNQUFNO0lBQWE7R0FBRztFQUFFO0NBQy9FO0FBQ0Y7O0FDdEJBLE1BQU0sU0FBUyxRQUFRLENBQUMsQ0FBQyxJQUFJLFdBQVcsQ0FBQyxDQUFDLElBQUksU0FBUyxDQUFDLENBQUMsSUFBSSxtQkFBbUIsQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLElBQUksU0FBUzs7QUFHdkcsU0FBZ0IsVUFBVSxRQUFzRDtDQUM5RSxNQUFNLE9BQU8sT0FBTyxNQUFNLE1BQU07Q0FDaEMsTUFBTSxRQUFRLEtBQUssU0FBUztDQUM1QixJQUFJLE9BQU8sU0FBUyxRQUFRLE9BQU87RUFBRTtFQUFNLGFBQWEsQ0FBQztDQUFFO0NBQzNELE9BQU87RUFBRTtFQUFNLGFBQWFDLE1BQVUsTUFBTSxLQUFLO0NBQWE7QUFDaEU7O0FBR0EsU0FBZ0IsZ0JBQWdCLE1BQW9CO0NBQ2xELE1BQU0sUUFBUSxLQUFLLFNBQVM7Q0FDNUIsT0FBTyxPQUFPLFNBQVMsU0FBUyxNQUFNLFFBQVE7QUFDaEQ7OztBQ0hBLE1BQU0sV0FBd0M7Q0FDNUMsQ0FBQyxrQkFBa0IsZ0RBQWdEO0NBQ25FLENBQUMsY0FBYywrQ0FBK0M7Q0FDOUQsQ0FBQyxXQUFXLG1CQUFtQjtDQUMvQixDQUFDLEtBQUssbUNBQW1DO0NBQ3pDLENBRUUsNkRBQ0EsNkRBQ0Y7QUFDRjs7QUFHQSxTQUFnQixVQUFVLE1BQVksT0FBeUI7Q0FDN0QsTUFBTSxXQUFzQixDQUFDO0NBQzdCLE1BQU0sUUFBUSxNQUF3QixZQUNwQyxTQUFTLEtBQUs7RUFBRSxNQUFNLEtBQUs7RUFBTSxNQUFNLE1BQU0sVUFBVSxNQUFNLFFBQVE7RUFBRztDQUFRLENBQUM7O0NBR25GLE1BQU0sYUFBYSxNQUFjLFlBQy9CLFNBQVMsS0FBSztFQUFFLE1BQU0sS0FBSztFQUFNLE1BQU0sSUFBSSxTQUFTLGdCQUFnQixLQUFLLElBQUksR0FBRyxJQUFJO0VBQUc7Q0FBUSxDQUFDO0NBRWxHLEtBQUssTUFBTSxNQUFNLFdBQVcsSUFBSSxHQUM5QixJQUFJLENBQUMsTUFBTSxNQUFNLElBQUksRUFBRSxHQUNyQixVQUFVLElBQUksU0FBUyxHQUFHLHdEQUF3RDtDQUN0RixLQUFLLE1BQU0sTUFBTSxXQUFXLElBQUksR0FDOUIsSUFBSSxDQUFDLE1BQU0sUUFBUSxJQUFJLEVBQUUsR0FDdkIsVUFBVSxJQUFJLFdBQVcsR0FBRywrREFBK0Q7Q0FDL0YsS0FBSyxNQUFNLFFBQVEsaUJBQWlCLElBQUksR0FBRyxXQUFXLE9BQU8sWUFBWSxVQUFVLE1BQU0sT0FBTyxDQUFDO0NBQ2pHLGNBQWMsTUFBTSxJQUFJO0NBQ3hCLFVBQVUsTUFBTSxRQUFRLFlBQVksVUFBVSxRQUFRLE9BQU8sQ0FBQztDQUM5RCxVQUFVLE1BQU0sSUFBSTtDQUNwQixVQUFVLE1BQU0sSUFBSTtDQUNwQixhQUFhLE1BQU0sSUFBSTtDQUN2QixPQUFPLENBQUMsR0FBRyxVQUFVLEdBQUcsVUFBVSxNQUFNLEtBQUssQ0FBQztBQUNoRDs7QUFHQSxTQUFnQixVQUFVLEVBQUUsSUFBSSxNQUFNLFFBQTRDLE9BQXlCO0NBQ3pHLE1BQU0sV0FBc0IsQ0FBQztDQUM3QixNQUFNLFFBQVEsTUFBd0IsWUFDcEMsU0FBUyxLQUFLO0VBQUU7RUFBTSxNQUFNLE1BQU0sVUFBVSxNQUFNLFFBQVE7RUFBRztDQUFRLENBQUM7Q0FDeEUsS0FBSyxNQUFNLENBQUMsSUFBSSxNQUFNLFlBQVk7RUFDaEMsUUFBUSxLQUFLLE1BQWI7R0FDRSxLQUFLO0dBQ0wsS0FBSztJQUNILFlBQVUsTUFBa0MsU0FBUyxJQUFJO0lBQ3pEO0dBQ0YsS0FBSztJQUNILFVBQVcsS0FBZ0MsS0FBSyxJQUFJLFFBQVEsWUFBWSxLQUFLLE1BQU0sT0FBTyxDQUFDO0lBQzNGO0dBQ0YsS0FBSztHQUNMLEtBQUs7SUFDSCxlQUFlLE1BQWlCLFNBQVMsUUFBUSxZQUFZLEtBQUssTUFBTSxPQUFPLENBQUM7SUFDaEY7R0FDRixLQUFLO0dBQ0wsS0FBSztHQUNMLEtBQUs7SUFDSCxLQUFLLE1BQU0sMERBQTBEO0lBQ3JFO0dBQ0YsS0FBSztHQUNMLEtBQUs7R0FDTCxLQUFLO0lBQ0gsS0FBSyxNQUFNLG1DQUFtQztJQUM5QztHQUNGLEtBQUs7SUFDSCxLQUFLLE1BQU0sdUNBQXVDO0lBQ2xEO0dBQ0YsS0FBSztHQUNMLEtBQUssc0JBQ0gsS0FDRSxNQUNBLDRGQUNGO0VBRUo7Q0FDRixDQUFDO0NBQ0QsT0FBTztBQUNUO0FBRUEsU0FBU0MsWUFDUCxNQUNBLFNBQ0EsTUFDQTtDQUNBLE1BQU0sWUFBWSxRQUFRLE1BQU0sV0FBVyxPQUFPLFNBQVMsU0FBUztDQUNwRSxNQUFNLFVBQVUsUUFBUSxNQUNyQixXQUNDLFVBQVUsVUFDVixnQkFBZ0IsT0FBTyxJQUFxQixLQUM1QyxlQUFlLE9BQU8sS0FBZSxDQUFDLE9BQzFDO0NBQ0EsSUFBSSxDQUFDLGFBQWEsQ0FBQyxXQUFXLGdCQUFnQixLQUFLLEtBQUssS0FBSyxHQUMzRCxLQUFLLE1BQU0sZ0JBQWdCLFFBQVEsS0FBSyxLQUFLLEVBQUUsbUNBQW1DO0NBQ3BGLFdBQVcsS0FBSyxRQUFRLFlBQVksS0FBSyxNQUFNLE9BQU8sQ0FBQztBQUN6RDs7QUFHQSxTQUFnQixrQkFBa0IsTUFBd0I7Q0FDeEQsT0FBTyxTQUFTLFNBQVMsQ0FBQyxTQUFTLGFBQWMsUUFBUSxLQUFLLElBQUksSUFBSSxDQUFDLE9BQU8sSUFBSSxDQUFDLENBQUU7QUFDdkY7QUFFQSxTQUFTLFdBQVcsTUFBYyxNQUFpQztDQUNqRSxLQUFLLE1BQU0sV0FBVyxrQkFBa0IsSUFBSSxHQUFHLEtBQUssT0FBTztBQUM3RDtBQUVBLFNBQVMsZUFDUCxNQUNBLFNBQ0EsT0FDQSxNQUNBO0NBQ0EsSUFBSSxRQUFRLE1BQU0sV0FBVyxPQUFPLFNBQVMsU0FBUyxHQUFHLEtBQUssNkJBQTZCO0NBQzNGLElBQUksQ0FBQyxnQkFBZ0IsS0FBSyxJQUFJLEdBQUc7RUFDL0IsS0FBSyx1QkFBdUIsS0FBSyxRQUFRLEdBQUcscUNBQXFDO0VBQ2pGO0NBQ0Y7Q0FDQSxNQUFNLEVBQUUsU0FBUztDQUNqQixJQUFJLEtBQUssV0FBVyxNQUFNLGNBQWMsQ0FBQyxLQUFLLE1BQU0sU0FBUyxDQUFDLEdBQzVELEtBQUssSUFBSSxLQUFLLCtDQUErQyxTQUFTLHVCQUF1QjtDQUMvRixJQUFJLFVBQVUsSUFBSSxHQUFHO0VBQ25CLGFBQWEsTUFBTSxTQUFTLElBQUk7RUFDaEM7Q0FDRjtDQUNBLElBQUksU0FBUyxJQUFJLEtBQUssSUFBSSxLQUFLLFFBQVEsTUFBTSxXQUFXLFVBQVUsVUFBVSxPQUFPLFNBQVMsTUFBTSxHQUNoRyxLQUFLLElBQUksS0FBSyxLQUFLLHFEQUFxRDtDQUMxRSxJQUFJLHNCQUFzQixNQUFNLFFBQVEsR0FBRyxFQUFFLENBQUMsR0FDNUMsS0FDRSxJQUFJLEtBQUssS0FBSyw2RkFDaEI7Q0FDRixJQUFJLEtBQUssU0FBUyxXQUFXLFdBQVcsS0FBSyxTQUFTLElBQUksQ0FBQyxHQUN6RCxLQUFLLHNGQUFzRjtDQUM3RixJQUFJLEtBQUssU0FBUyxRQUFRO0NBQzFCLE1BQU0sTUFBTSxRQUFRLElBQUk7Q0FDeEIsTUFBTSxRQUFRLElBQUksU0FBUyxPQUFPLE1BQU0sTUFBTSxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUM7Q0FDM0QsWUFBWSxTQUFTLElBQUksR0FBRyxPQUFPLElBQUk7Q0FDdkMsYUFBYSxTQUFTLElBQUksR0FBRyxPQUFPLElBQUk7Q0FDeEMsSUFBSSxJQUFJLFdBQVcsR0FBRyxLQUFLLHdEQUF3RDtDQUNuRixLQUFLLE1BQU0sTUFBTSxLQUNmLElBQUksQ0FBQyxNQUFNLE1BQU0sSUFBSSxFQUFFLEdBQUcsS0FBSyxTQUFTLEdBQUcsd0RBQXdEO0FBQ3ZHO0FBRUEsU0FBUyxVQUFVLE1BQVksT0FBYyxNQUFpQztDQUM1RSxNQUFNLFFBQVEsV0FBVyxJQUFJLENBQUMsQ0FBQyxTQUFTLE9BQU8sTUFBTSxNQUFNLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQztDQUN4RSxhQUFhLEtBQUssWUFBWSxNQUFNLE9BQU8sSUFBSTtBQUNqRDs7QUFHQSxNQUFNLDJCQUFnQyxJQUFJLElBQUksQ0FBQyxTQUFTLFlBQVksQ0FBQzs7QUFHckUsTUFBTSxXQUFXLElBQUksS0FBSyxXQUFXLElBQUksQ0FBQyxDQUFDLE9BQ3pDLE9BQU8sUUFBUSxjQUFjLENBQUMsQ0FBQyxTQUFTLENBQUMsTUFBTSxFQUFFLGFBQWMsUUFBUSxDQUFDLElBQUksS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFFLENBQzVGO0FBRUEsU0FBUyxLQUFLLE1BQXFCLFdBQW1EO0NBQ3BGLE9BQ0UsZUFBZSxLQUFLLENBQUMsU0FDckIsVUFBVSxTQUFTLHFCQUNuQixVQUFVLFNBQVMsUUFDbkIsT0FBTyxVQUFVLFVBQVU7QUFFL0I7O0FBR0EsTUFBTSxpQ0FBc0MsSUFBSSxJQUFJO0NBQUM7Q0FBUTtDQUFRO0FBQVUsQ0FBQzs7QUFHaEYsU0FBUyxhQUFhLE1BQWUsU0FBMEIsTUFBaUM7Q0FJOUYsTUFBTSxDQUFDLE9BQU8sR0FBRyxRQUhGLFFBQVEsUUFDcEIsV0FBVyxDQUFDLGVBQWUsSUFBSSxPQUFPLElBQUksS0FBSyxFQUFFLFVBQVUsVUFBVSxPQUFPLFNBQVMsUUFFMUQ7Q0FDOUIsTUFBTSxRQUFRLE9BQU8sU0FBUyxlQUFnQixNQUFpQixTQUFTLFdBQVc7Q0FDbkYsSUFBSSxLQUFLLFNBQVMsU0FBUyxHQUN6QixLQUFLLElBQUksS0FBSyxRQUFRLEdBQUcsc0JBQXNCLEtBQUssUUFBUSxHQUFHLHlDQUF5QztNQUNyRyxJQUFJLFFBQVEsSUFBSSxDQUFDLENBQUMsV0FBVyxHQUFHLEtBQUssUUFBUSxLQUFLLFFBQVEsR0FBRyxzQ0FBc0M7TUFDbkcsSUFBSSxVQUFVLEtBQUssU0FBUyxLQUFLLENBQUMsUUFDckMsS0FDRSxJQUFJLEtBQUssUUFBUSxHQUFHLDJGQUN0QjtBQUNKOztBQUdBLFNBQVMsc0JBQXNCLE1BQWUsUUFBbUM7Q0FDL0UsSUFBSSxDQUFDLFVBQVUsRUFBRSxjQUFjLFdBQVcsQ0FBQyxlQUFlLEtBQUssU0FBUyxJQUFJLENBQUMsR0FBRyxPQUFPO0NBSXZGLE1BQU0sV0FIVSxPQUFrQixTQUMvQixNQUFNLEdBQUksT0FBa0IsU0FBUyxRQUFRLElBQWtDLENBQUMsQ0FBQyxDQUNqRixRQUFRLFlBQVksUUFBUSxTQUFTLFVBQVUsUUFBUSxNQUFNLEtBQUssTUFBTSxFQUNyRCxDQUFDLENBQUMsR0FBRyxFQUFFO0NBQzdCLE9BQU8sYUFBYSxLQUFBLEtBQWEsVUFBVSxZQUFZLGdCQUFnQixTQUFTLElBQUk7QUFDdEY7QUFFQSxTQUFTLFVBQVUsS0FBYSxRQUFnQixPQUFjLE1BQWlDO0NBQzdGLElBQUksQ0FBQyxJQUFJLFdBQVcsR0FBRyxLQUFLLENBQUMsSUFBSSxXQUFXLEdBQUcsR0FBRztFQUNoRCxLQUFLLFNBQVMsSUFBSSwyRUFBMkU7RUFDN0Y7Q0FDRjtDQUNBLE1BQU0sQ0FBQyxPQUFPLElBQUksVUFBVSxJQUFJLE1BQU0sR0FBRztDQUN6QyxNQUFNLFNBQVMsU0FBUyxLQUFLLFNBQVMsS0FBSyxNQUFNLENBQUM7Q0FDbEQsTUFBTSxVQUFVLE1BQU0sUUFBUSxJQUFJLE1BQU07Q0FDeEMsSUFBSSxZQUFZLEtBQUEsR0FBVyxLQUFLLGNBQWMsT0FBTyxpQ0FBaUM7TUFDakYsSUFBSSxXQUFXLEtBQUEsS0FBYSxDQUFDLFFBQVEsSUFBSSxNQUFNLEdBQ2xELEtBQUssY0FBYyxJQUFJLG1DQUFtQztBQUM5RDtBQUVBLFNBQVMsY0FBYyxNQUFZLE1BQXlEO0NBQzFGLE1BQU0sV0FBVyxhQUFhLEtBQUssSUFBSTtDQUN2QyxLQUFLLE1BQU0sRUFBRSxVQUFVLFVBQ3JCLElBQUksS0FBSyxVQUFVLEtBQUssS0FBSyxVQUFVLEdBQ3JDLEtBQUssTUFBTSw0REFBNEQ7Q0FDM0UsTUFBTSxRQUFRLFNBQVMsRUFBRSxFQUFFO0NBQzNCLElBQ0UsS0FBSyxZQUFZLGVBQWUsYUFDaEMsQ0FBQyxLQUFLLFlBQVksaUJBQ2xCLFVBQVUseUJBRVYsS0FBSyxTQUFTLEVBQUUsRUFBRSxNQUFNLG1EQUFtRDtDQUM3RSxJQUFJLEtBQUssWUFBWSxlQUFlLFdBQVcsVUFBVSxpQkFDdkQsS0FBSyxTQUFTLEVBQUUsRUFBRSxNQUFNLHlDQUF5QztDQUNuRSxJQUFJLEtBQUssWUFBWSxlQUFlLFNBQVMsVUFBVSxnQkFDckQsS0FBSyxTQUFTLEVBQUUsRUFBRSxNQUFNLHNDQUFzQztBQUNsRTs7QUFHQSxTQUFnQixXQUFXLEVBQUUsZUFBK0I7Q0FDMUQsSUFBSSxZQUFZLGVBQWUsT0FDN0IsT0FBTztFQUFDLFlBQVk7RUFBTSxHQUFHLFlBQVk7RUFBUSxHQUFHLFlBQVk7RUFBZSxHQUFHLFlBQVk7Q0FBVztDQUMzRyxJQUFJLFlBQVksZUFBZSxZQUFZLE9BQU8sQ0FBQyxHQUFHLFlBQVksUUFBUSxHQUFHLFlBQVksY0FBYztDQUN2RyxPQUFPLFVBQVUsY0FBYyxDQUFDLFlBQVksTUFBTSxHQUFHLFlBQVksTUFBTSxJQUFJLFlBQVk7QUFDekY7O0FBR0EsU0FBUyxVQUFVLEVBQUUsZUFBcUIsTUFBa0Q7Q0FDMUYsSUFBSSxZQUFZLGVBQWUsWUFBWTtDQUMzQyxJQUFJLFlBQVksU0FBUyxTQUFTLE1BQU0sWUFBWSxlQUFlLFNBQVMsR0FDMUUsS0FBSyxLQUFBLEdBQVcsb0ZBQW9GO0FBQ3hHOztBQUdBLFNBQVMsVUFBVSxFQUFFLGFBQWEsUUFBYyxNQUFrRDtDQUNoRyxJQUFJLFlBQVksZUFBZSxPQUFPO0NBQ3RDLE1BQU0sU0FBUyxJQUFJLElBQUksWUFBWSxJQUFJLENBQUM7Q0FDeEMsS0FBSyxNQUFNLFNBQVMsQ0FBQyxpQkFBaUIsYUFBYSxHQUNqRCxLQUFLLE1BQU0sTUFBTSxZQUFZLFFBQzNCLElBQUksQ0FBQyxPQUFPLElBQUksRUFBRSxHQUNoQixLQUFLLEtBQUEsR0FBVyxHQUFHLE1BQU0sS0FBSyxHQUFHLHFEQUFxRCxHQUFHLFFBQVE7QUFDekc7O0FBR0EsU0FBUyxhQUFhLEVBQUUsZUFBcUIsTUFBa0Q7Q0FDN0YsSUFBSSxZQUFZLGVBQWUsVUFBVTtDQUN6QyxLQUFLLE1BQU0sUUFBUSxZQUFZLFFBQzdCLElBQUksQ0FBQyxZQUFZLFlBQVksU0FBUyxJQUFJLEdBQ3hDLEtBQUssS0FBQSxHQUFXLFlBQVksS0FBSywrQ0FBK0M7QUFDdEY7O0FBR0EsU0FBUyxXQUFXLEVBQUUsZUFBK0I7Q0FDbkQsUUFBUSxZQUFZLFlBQXBCO0VBQ0UsS0FBSyxZQUNILE9BQU87R0FBQyxHQUFHLFlBQVk7R0FBUyxHQUFHLFlBQVk7R0FBVSxHQUFHLFlBQVk7RUFBTTtFQUNoRixLQUFLLFdBQ0gsT0FBTyxDQUFDLEdBQUcsWUFBWSxTQUFTLEdBQUcsWUFBWSxNQUFNO0VBQ3ZELEtBQUssU0FDSCxPQUFPO0dBQUMsR0FBRyxZQUFZO0dBQVMsR0FBRyxZQUFZO0dBQVcsR0FBRyxZQUFZO0VBQVM7RUFDcEYsS0FBSyxPQUNILE9BQU87R0FBQyxHQUFHLFlBQVk7R0FBUyxHQUFHLFlBQVk7R0FBVyxHQUFHLFlBQVk7RUFBTTtFQUNqRixTQUNFLE9BQU8sWUFBWTtDQUN2QjtBQUNGO0FBRUEsU0FBUyxpQkFBaUIsRUFBRSxlQUErQjtDQUN6RCxNQUFNLFFBQVEsQ0FBQyxZQUFZLE9BQU8sWUFBWSxJQUFJO0NBQ2xELElBQUksWUFBWSxlQUFlLE9BQU8sT0FBTztFQUFDLEdBQUc7RUFBTyxZQUFZO0VBQVMsWUFBWTtDQUFLO0NBQzlGLE9BQU8sWUFBWSxlQUFlLFlBQzlCO0VBQ0UsR0FBRztFQUNILFlBQVk7RUFDWixZQUFZO0VBQ1osWUFBWTtFQUNaLFlBQVk7RUFDWixZQUFZO0NBQ2QsSUFDQTtBQUNOO0FBRUEsU0FBUyxLQUNQLE1BQ0EsU0FDQSxPQUNBO0NBQ0EsTUFBTSxNQUFNLE9BQU87Q0FDbkIsSUFBSSxjQUFjLE1BQ2hCLEtBQUssTUFBTSxTQUFVLEtBQWdCLFVBQVUsS0FBSyxPQUFPLENBQUMsR0FBRyxTQUFTLElBQUksR0FBRyxLQUFLO0FBQ3hGO0FBRUEsU0FBUyxRQUFRLE1BQXNCO0NBQ3JDLE9BQU8sS0FBSyxTQUFTLEtBQUssR0FBRyxLQUFLLE1BQU0sR0FBRyxFQUFFLEVBQUUsS0FBSztBQUN0RDs7Ozs7O0FDclRBLFNBQWdCLG1CQUFtQixTQUF1RTtDQUN4RyxJQUFJLFFBQVEsV0FBVyxHQUFHLGFBQWEsS0FBQTtDQUN2QyxNQUFNLFVBQVUsSUFBSSxPQUFPLHlCQUF5QixRQUFRLElBQUksV0FBVyxDQUFDLENBQUMsS0FBSyxHQUFHLEVBQUUsSUFBSSxJQUFJO0NBQy9GLFFBQVEsU0FBUztFQUNmLE1BQU0sUUFBUSxRQUFRLEtBQUssSUFBSTtFQUMvQixPQUFPLFFBQVE7R0FBRSxPQUFPLE1BQU07R0FBTyxNQUFNLE1BQU07RUFBRyxJQUFJLEtBQUE7Q0FDMUQ7QUFDRjs7QUFHQSxTQUFnQix1QkFBdUIsU0FBNkQ7Q0FDbEcsTUFBTSxPQUFPLG1CQUFtQixPQUFPO0NBQ3ZDLFFBQVEsU0FBUztFQUNmLE1BQU0sTUFBcUIsQ0FBQztFQUM1QixLQUFLLElBQUksT0FBTyxHQUFHLE9BQU8sS0FBSyxTQUFTO0dBQ3RDLE1BQU0sUUFBUSxLQUFLLEtBQUssTUFBTSxJQUFJLENBQUM7R0FDbkMsSUFBSSxDQUFDLE9BQU87R0FDWixJQUFJLEtBQUs7SUFBRSxHQUFHO0lBQU8sT0FBTyxPQUFPLE1BQU07R0FBTSxDQUFDO0dBQ2hELFFBQVEsTUFBTSxRQUFRLE1BQU0sS0FBSztFQUNuQztFQUNBLE9BQU87Q0FDVDtBQUNGO0FBRUEsU0FBUyxZQUFZLFFBQXdCO0NBQzNDLE1BQU0sT0FBTyxPQUFPLFNBQVMsR0FBRztDQUVoQyxNQUFNLFdBRFMsT0FBTyxPQUFPLE1BQU0sR0FBRyxFQUFFLElBQUksT0FBQSxDQUFRLEtBQUssQ0FBQyxDQUFDLE1BQU0sS0FDN0MsQ0FBQyxDQUNsQixLQUFLLFNBQVMsS0FBSyxXQUFXLHdCQUF3QixPQUFPLEdBQUcsS0FBSyxDQUFDLENBQUMsV0FBVyxTQUFTLE1BQU0sQ0FBQyxDQUFDLENBQ25HLEtBQUssT0FBTyxHQUFHLEtBQUs7Q0FDdkIsT0FBTyxPQUFPLEdBQUcsUUFBUSxXQUFXLEdBQUcsUUFBUTtBQUNqRDs7O0FDM0JBLFNBQWdCLFVBQVUsTUFBMEM7Q0FDbEUsYUFBYTtBQUNmOzs7QUNWQSxNQUFNLGNBQThEO0NBQ2xFLE9BQU8sRUFBRSxTQUFTLEtBQUs7Q0FDdkIsTUFBTSxFQUFFLFNBQVMsTUFBTTtDQUN2QixTQUFTLEVBQUUsU0FBUyxNQUFNO0NBQzFCLFNBQVMsRUFBRSxTQUFTLE1BQU07Q0FDMUIsT0FBTyxFQUFFLFNBQVMsTUFBTTtDQUN4QixZQUFZLEVBQUUsU0FBUyxNQUFNO0NBQzdCLE9BQU8sRUFBRSxTQUFTLE1BQU07Q0FDeEIsU0FBUyxFQUFFLFNBQVMsTUFBTTtDQUMxQixPQUFPLEVBQUUsU0FBUyxNQUFNO0FBQzFCOztBQVVBLFNBQWdCLGNBQWMsTUFBNEI7Q0FDeEQsT0FBTyxLQUFLLEtBQUssU0FBUyxTQUFTLFNBQ2pDLEtBQUssU0FBUyxTQUFTLGVBQWUsTUFBTSxJQUFJLElBQUksZUFBZSxNQUFNLElBQUksQ0FDL0U7QUFDRjtBQUVBLFNBQVMsZUFBZSxNQUFZLEVBQUUsTUFBTSxjQUFvQztDQUM5RSxJQUFJLFNBQVMsV0FBVyxJQUFJLElBQUk7Q0FDaEMsSUFBSSxDQUFDLFFBQVEsV0FBVyxJQUFJLE1BQU8sU0FBUyxnQkFBZ0IsS0FBSyxLQUFLLENBQUU7Q0FDeEUsT0FBTyxPQUFPLEtBQUssRUFBRSxNQUFNLFNBQVMsWUFBWTtFQUM5QztFQUNBLE9BQU87RUFDUDtFQUNBO0VBQ0EsUUFBUSxVQUFVLElBQUk7Q0FDeEIsRUFBRTtBQUNKOztBQVNBLE1BQU0sNkJBQWEsSUFBSSxRQUFxQztBQUU1RCxTQUFTLGdCQUFnQixRQUE4QjtDQUNyRCxNQUFNLFFBQVEsSUFBSSxZQUFZO0NBQzlCLE1BQU0sRUFBRSxhQUFhLGNBQWMsUUFBUSxFQUFFLGFBQWEsTUFBTSxDQUFDO0NBQ2pFLElBQUksQ0FBQyxNQUFNLFFBQVEsR0FBRyxPQUFPLENBQUM7Q0FDOUIsT0FBTyxTQUFTLE1BQU0sU0FBUyxFQUFFLEtBQUssWUFBMEI7RUFDOUQsTUFBTSxRQUFRLFNBQVMsR0FBRyxJQUFJLFlBQVksT0FBTyxJQUFJLEtBQUssS0FBSyxLQUFBO0VBQy9ELElBQUksQ0FBQyxTQUFTLENBQUMsU0FBUyxLQUFLLEtBQUssT0FBTyxNQUFNLFVBQVUsVUFBVSxPQUFPLENBQUM7RUFFM0UsTUFBTSxPQUFPLE1BQU0sUUFBUSxNQUFNLE1BQU0sRUFBRSxDQUFDLENBQUMsT0FBTztFQUNsRCxPQUFPLENBQUM7R0FBRSxNQUFNLE1BQU07R0FBTyxTQUFTLE1BQU07R0FBUztFQUFLLENBQUM7Q0FDN0QsQ0FBQztBQUNIO0FBRUEsU0FBUyxlQUFlLE1BQVksTUFBNEI7Q0FDOUQsSUFBSSxFQUFFLGNBQWMsT0FBTyxPQUFPLENBQUM7Q0FDbkMsTUFBTSxFQUFFLGFBQWE7Q0FDckIsSUFBSSxTQUFTLE1BQU0sVUFBVSxDQUFDLFlBQVksSUFBSSxNQUFNLElBQUksQ0FBQyxHQUN2RCxPQUFPLFNBQVMsU0FBUyxVQUFVLGVBQWUsT0FBTyxJQUFJLENBQUM7Q0FDaEUsTUFBTSxFQUFFLE1BQU0sV0FBVyxnQkFBZ0IsSUFBYztDQUN2RCxJQUFJLEtBQUssS0FBSyxNQUFNLElBQUksT0FBTyxDQUFDO0NBQ2hDLE9BQU8sQ0FBQztFQUFFLE1BQU0sS0FBSztFQUFNLE9BQU8sS0FBSztFQUFZO0VBQU0sU0FBUyxLQUFLLFNBQVM7RUFBVztDQUFPLENBQUM7QUFDckc7O0FBR0EsU0FBUyxnQkFBZ0IsT0FBK0M7Q0FDdEUsSUFBSSxPQUFPO0NBQ1gsTUFBTSxTQUErRCxDQUFDO0NBQ3RFLE1BQU0sUUFBUSxTQUFlO0VBQzNCLElBQUksY0FBYyxNQUFNLEtBQWlCLFNBQVMsUUFBUSxJQUFJO0VBQzlELElBQUksS0FBSyxTQUFTLFNBQVMsUUFBUTtFQUNuQyxJQUFJLEVBQUUsV0FBVyxTQUFTLE9BQU8sS0FBSyxVQUFVLFVBQVU7RUFDMUQsS0FBSyxNQUFNLE1BQU0sSUFBSSxDQUFDLENBQUMsU0FBUyxNQUFNLFVBQVU7R0FDOUMsSUFBSSxRQUFRLEdBQUcsUUFBUTtHQUN2QixPQUFPLEtBQUs7SUFBRSxRQUFRLEtBQUs7SUFBUSxPQUFPLEtBQUssVUFBVSxNQUFNLFFBQVEsS0FBSztHQUFNLENBQUM7R0FDbkYsUUFBUTtFQUNWLENBQUM7Q0FDSDtDQUNBLEtBQUssS0FBSztDQUNWLE9BQU87RUFBRTtFQUFNLFNBQVMsT0FBTyxPQUFPLFVBQVUsRUFBRSxhQUFhLFVBQVUsRUFBRSxDQUFDLEVBQUUsUUFBUTtDQUFFO0FBQzFGOztBQ3pGQSxNQUFNLFNBQVMsRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLElBQUksdUJBQXVCOztBQWV6RCxNQUFhLGVBQWUsRUFBRSxhQUFhOztDQUV6QyxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDOztDQUV2QixRQUFRLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsUUFBUSxDQUFDLENBQUM7O0NBRXRDLFNBQVMsRUFDTixNQUNDLEVBQ0csT0FBTyxDQUFDLENBQ1IsSUFBSSxDQUFDLENBQUMsQ0FDTixNQUFNLGlCQUFpQiwwQ0FBMEMsQ0FDdEUsQ0FBQyxDQUNBLElBQUksR0FBRyw2QkFBNkI7O0NBRXZDLE9BQU8sRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQyxRQUFRO0VBMUJuQztFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0NBbUJtQyxDQUFhOztDQUVoRCxnQkFBZ0IsRUFBRSxNQUFNLEVBQUUsYUFBYTtFQUFFLFFBQVE7RUFBUSxPQUFPO0NBQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsQ0FBQztBQUN2RixDQUFDOzs7QUNsQkQsU0FBZ0IsY0FBYyxPQUFxQztDQUNqRSxPQUFPLE1BQU0sT0FBTyxLQUFLLFdBQVc7RUFDbEMsTUFBTSxNQUFNLFNBQVMsc0JBQXNCLENBQUMsR0FBRyxNQUFNLE1BQU0sR0FBRyxNQUFNLEtBQUssTUFBTSxHQUFHLENBQUMsQ0FBQyxJQUFJLE1BQU07RUFDOUYsU0FBUyxhQUFhLEtBQUs7Q0FDN0IsRUFBRTtBQUNKO0FBRUEsU0FBUyxhQUFhLE9BQWlDO0NBQ3JELE1BQU0sUUFBUSxNQUFNLEtBQUssV0FBVyxJQUFJLGdCQUFnQixTQUFTLE1BQU0sS0FBSyxLQUFLLEdBQUcsRUFBRTtDQUN0RixJQUFJLE1BQU0sU0FBUyxxQkFDakIsT0FBTyxpQkFBaUIsTUFBTSxLQUFLLEtBQUssUUFBUSxJQUFJLElBQUksRUFBRSxDQUFDLENBQUMsS0FBSyxJQUFJLEVBQUU7Q0FDekUsSUFBSSxNQUFNLFNBQVMsa0JBQWtCLE1BQU0sVUFBVSxLQUFBLEdBQVcsT0FBTyxHQUFHLE1BQU07Q0FDaEYsSUFBSSxNQUFNLFNBQVMsZ0JBQ2pCLE9BQU8sR0FBRyxNQUFNLHFDQUFxQyxNQUFNLE1BQU0sYUFBYSxNQUFNO0NBQ3RGLElBQUksTUFBTSxTQUFTLGlCQUFpQixPQUFPLEdBQUcsTUFBTSwyQkFBMkIsTUFBTSxPQUFPLEtBQUssSUFBSTtDQUNyRyxPQUFPLEdBQUcsTUFBTSxJQUFJLGtCQUFrQixLQUFLLE1BQU0sT0FBTyxJQUFJQyxXQUFTLEtBQUssSUFBSSxNQUFNO0FBQ3RGOztBQUdBLE1BQU0sUUFBMEM7Q0FDOUMsUUFBUTtDQUNSLFFBQVE7Q0FDUixLQUFLO0NBQ0wsU0FBUztDQUNULE9BQU87Q0FDUCxRQUFRO0FBQ1Y7O0FBR0EsU0FBU0EsV0FBUyxPQUFpQztDQUNqRCxJQUFJLE1BQU0sU0FBUyxhQUFhLE9BQU8saUJBQWlCLE9BQU8sTUFBTSxTQUFTLE1BQU0sTUFBTTtDQUMxRixJQUFJLE1BQU0sU0FBUyxXQUFXLE9BQU8sZUFBZSxPQUFPLE1BQU0sU0FBUyxNQUFNLE1BQU07Q0FDdEYsSUFBSSxNQUFNLFNBQVMsb0JBQW9CLE1BQU0sWUFBWSxLQUFBLEdBQ3ZELE9BQU8sa0RBQWtELE1BQU07Q0FDakUsT0FBTztBQUNUO0FBRUEsU0FBUyxPQUFPLE9BQXdCLFFBQXdCO0NBQzlELElBQUksV0FBVyxVQUFVLE9BQU8sR0FBRyxNQUFNLEdBQUcsVUFBVSxJQUFJLFVBQVUsU0FBUztDQUM3RSxJQUFJLFdBQVcsU0FBUyxPQUFPLEdBQUcsTUFBTSxHQUFHLFVBQVUsSUFBSSxjQUFjLGFBQWE7Q0FDcEYsT0FBTyxHQUFHLE1BQU07QUFDbEI7OztBQ3hEQSxNQUFNLFlBQ0o7O0FBR0YsU0FBZ0IsY0FBYyxNQUFjLFFBQTJCO0NBQ3JFLE9BQU8sT0FBTyxNQUFNLElBQUksQ0FBQyxDQUFDLFNBQVMsTUFBTSxVQUFVO0VBS2pELE9BSmMsQ0FBQyxHQUFHLEtBQUssU0FBUyxTQUFTLENBQUMsQ0FBQyxDQUFDLFFBQ3pDLEVBQUUsR0FBRyxNQUFNLE9BQU8sU0FDakIsU0FBUyxPQUFZLENBQUMscUNBQXFDLEtBQUssS0FBSyxNQUFNLEdBQUcsRUFBRSxDQUFDLENBRTFFLENBQUMsQ0FBQyxXQUFXLElBQ3BCLENBQUMsSUFDRCxDQUNFO0dBQ0U7R0FDQSxNQUFNLFFBQVE7R0FDZCxTQUFTO0VBQ1gsQ0FDRjtDQUNOLENBQUM7QUFDSDs7O0FDTkEsU0FBZ0IsWUFDZCxNQUNBLFFBQ0EsUUFDOEQ7Q0FDOUQsTUFBTSxPQUFPLEtBQUssTUFBTSxLQUFLLFlBQVksR0FBRyxJQUFJLEdBQUcsRUFBYztDQUNqRSxNQUFNLFFBQVEsTUFBYyxhQUFxQixFQUFFLFVBQVUsQ0FBQztFQUFFO0VBQU07RUFBTTtDQUFRLENBQUMsRUFBRTtDQUN2RixJQUFJLENBQUMsa0JBQWtCLEtBQUssSUFBSSxHQUM5QixPQUFPLEtBQUssR0FBRyxpRUFBaUU7Q0FDbEYsTUFBTSxTQUFTLGNBQWMsTUFBTSxNQUFNO0NBQ3pDLElBQUksT0FBTyxTQUFTLEdBQUcsT0FBTyxFQUFFLFVBQVUsT0FBTztDQUNqRCxJQUFJO0NBQ0osSUFBSTtFQUNGLFNBQVMsVUFBVSxNQUFNO0NBQzNCLFNBQVMsUUFBUTtFQUNmLE9BQU8sS0FDTCxPQUFPLE1BQU0sR0FDYiw0QkFBNEIsa0JBQWtCLFFBQVEsT0FBTyxVQUFVLE9BQU8sTUFBTSxHQUN0RjtDQUNGO0NBQ0EsTUFBTSxVQUFVLE9BQU8sVUFBVSxPQUFPLGFBQWEsRUFBRSxhQUFhLEtBQUssQ0FBQztDQUMxRSxJQUFJLFFBQVEsU0FBUyxPQUFPO0VBQUU7RUFBTSxhQUFhLFFBQVE7RUFBTSxNQUFNLE9BQU87Q0FBSztDQUNqRixPQUFPLEVBQ0wsVUFBVSxjQUFjLFFBQVEsS0FBSyxDQUFDLENBQUMsS0FBSyxFQUFFLFNBQVMsWUFBWTtFQUNqRTtFQUNBLE1BQU0sSUFBSSxhQUFhLGdCQUFnQixPQUFPLElBQUksR0FBRyxJQUFJO0VBQ3pEO0NBQ0YsRUFBRSxFQUNKO0FBQ0Y7O0FBR0EsU0FBUyxPQUFPLFFBQXlCO0NBQ3ZDLElBQUksa0JBQWtCLGdCQUFnQixRQUFRLE9BQU8sVUFBVSxFQUFFLENBQUMsUUFBUSxLQUFLO0NBQy9FLElBQUksRUFBRSxrQkFBa0IsUUFBUSxPQUFPO0NBQ3ZDLElBQUksVUFBVSxVQUFVLE9BQU8sT0FBTyxTQUFTLFVBQVUsT0FBTyxPQUFPO0NBRXZFLE9BQU8sT0FBTyxjQUFjLEtBQUssT0FBTyxPQUFPLENBQUMsR0FBRyxNQUFNLENBQUM7QUFDNUQ7OztBQ3RDQSxNQUFhLGVBQWU7O0FBRzVCLGVBQXNCLFlBQVksTUFBMkU7Q0FDM0csTUFBTSxVQUE0QixDQUFDO0NBQ25DLE1BQU0sV0FBc0IsQ0FBQztDQUM3QixNQUFNLFNBQVMsTUFBTSxRQUFRLEtBQUssTUFBTSxZQUFZLENBQUMsRUFBQSxDQUFHLFFBQVEsU0FBUyxLQUFLLFNBQVMsTUFBTSxDQUFDLENBQUMsQ0FBQyxLQUFLO0NBQ3JHLEtBQUssTUFBTSxRQUFRLE9BQU87RUFDeEIsTUFBTSxPQUFPLEdBQUcsYUFBYSxHQUFHO0VBQ2hDLE1BQU0sT0FBTyxXQUFXLE1BQU0sTUFBTSxTQUFTLEtBQUssTUFBTSxJQUFJLEdBQUcsTUFBTSxDQUFDO0VBQ3RFLElBQUksY0FBYyxNQUFNLFNBQVMsS0FBSyxHQUFHLEtBQUssUUFBUTtPQUNqRCxRQUFRLEtBQUssSUFBSTtDQUN4QjtDQUNBLE9BQU87RUFBRTtFQUFTO0NBQVM7QUFDN0I7O0FBR0EsU0FBZ0IsV0FBVyxNQUFjLFFBQTBEO0NBQ2pHLE1BQU0sT0FBTyxZQUFZLE1BQU0sUUFBUSxZQUFZO0NBQ25ELE9BQU8sY0FBYyxPQUFPLE9BQU87RUFBRSxJQUFJLEtBQUs7RUFBTTtFQUFNLGFBQWEsS0FBSztFQUFhLE1BQU0sS0FBSztDQUFLO0FBQzNHOzs7QUN0QkEsU0FBZ0IsYUFDZCxTQUNBLFNBQ0EsT0FDVztDQUNYLE9BQU8sQ0FDTCxHQUFHLFlBQVksU0FBUyxPQUFPLEdBQy9CLEdBQUcsUUFBUSxTQUFTLFdBQVcsQ0FBQyxHQUFHLFVBQVUsUUFBUSxLQUFLLEdBQUcsR0FBRyxXQUFXLFFBQVEsT0FBTyxDQUFDLENBQUMsQ0FDOUY7QUFDRjs7QUFHQSxTQUFnQixlQUFlLFNBQW9DLFNBQXFDO0NBQ3RHLE1BQU0sUUFBUSxnQkFBZ0IsT0FBTztDQUNyQyxNQUFNLFlBQVksUUFBUSxLQUFLLFlBQVk7RUFBRTtFQUFRLE9BQU8sY0FBYyxRQUFRLFNBQVMsS0FBSztDQUFFLEVBQUU7Q0FDcEcsT0FBTztFQUNMLEdBQUcsUUFDQSxRQUFRLEVBQUUsU0FBUyxDQUFDLE1BQU0sSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUNsQyxLQUFLLEVBQUUsSUFBSSxZQUFZO0dBQ3RCO0dBQ0EsTUFBTTtHQUNOLFNBQVMsb0RBQW9ELEdBQUc7RUFDbEUsRUFBRTtFQUNKLEdBQUcsVUFBVSxTQUFTLEVBQUUsUUFBUSxZQUFZLGFBQWEsUUFBUSxLQUFLLENBQUM7RUFDdkUsR0FBRyxVQUFVLFNBQVMsRUFBRSxRQUFRLFlBQVksYUFBYSxRQUFRLEtBQUssQ0FBQztDQUN6RTtBQUNGOztBQUdBLFNBQVMsYUFBYSxRQUF3QixXQUE0QztDQUN4RixNQUFNLFVBQVUsSUFBSSxJQUFJLE9BQU8sWUFBWSxlQUFlLEtBQUssRUFBRSxhQUFhLE1BQU0sQ0FBQztDQUNyRixPQUFPLFVBQ0osUUFBUSxFQUFFLFdBQVcsQ0FBQyxRQUFRLElBQUksS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUMzQyxLQUFLLEVBQUUsTUFBTSxPQUFPLGFBQWE7RUFDaEMsTUFBTSxLQUFLO0VBQ1gsTUFBTSxNQUFNLE9BQU8sTUFBTSxLQUFLO0VBQzlCLFNBQVMsSUFBSSxNQUFNLEtBQUssc0JBQXNCLE9BQU8sR0FBRyxxQkFBcUIsT0FBTyxHQUFHLG1HQUFtRyxPQUFPO0NBQ25NLEVBQUU7QUFDTjs7QUFHQSxTQUFnQixnQkFBZ0IsU0FBaUQ7Q0FDL0UsTUFBTSx3QkFBUSxJQUFJLElBQXNCO0NBQ3hDLEtBQUssTUFBTSxRQUFRLFNBQ2pCLEtBQUssTUFBTSxNQUFNLElBQUksSUFBSSxvQkFBb0IsS0FBSyxJQUFJLENBQUMsR0FDckQsTUFBTSxJQUFJLElBQUksQ0FBQyxHQUFJLE1BQU0sSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFJLEtBQUssRUFBRSxDQUFDO0NBQ3JELE9BQU87QUFDVDtBQUVBLE1BQU0sdUJBQXVCLFNBQzNCLGFBQWEsSUFBSSxDQUFDLENBQUMsU0FBUyxFQUFFLE1BQU0sVUFBVyxTQUFTLFdBQVcsTUFBTSxDQUFDLENBQUU7QUFFOUUsU0FBUyxZQUFZLFNBQW9DLFNBQXFDO0NBQzVGLE1BQU0sTUFBTSxJQUFJLElBQUksUUFBUSxLQUFLLEVBQUUsU0FBUyxFQUFFLENBQUM7Q0FDL0MsT0FBTyxRQUFRLFNBQVMsRUFBRSxNQUFNLFdBQzlCLGFBQWEsSUFBSSxDQUFDLENBQUMsU0FBUyxFQUFFLE1BQU0sS0FBSyxPQUFPLFdBQzlDLE1BQ0csUUFBUSxPQUFPLFNBQVMsWUFBWSxDQUFDLElBQUksSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUNqRCxLQUFLLFFBQVE7RUFDWjtFQUNBLE1BQU0sS0FBSyxVQUFVLE1BQU0sUUFBUTtFQUNuQyxTQUFTLFdBQVcsR0FBRywwQkFBMEIsYUFBYTtDQUNoRSxFQUFFLENBQ04sQ0FDRjtBQUNGOztBQUdBLFNBQVMsVUFBVSxFQUFFLElBQUksTUFBTSxhQUFhLFFBQXdCLE9BQXlCO0NBQzNGLE1BQU0sTUFBTSxNQUF3QixhQUFxQjtFQUN2RDtFQUNBLE1BQU0sTUFBTSxVQUFVLE1BQU0sUUFBUTtFQUNwQztDQUNGO0NBQ0EsTUFBTSxPQUFPLEtBQUssU0FBUyxRQUFRLEVBQUUsV0FBVyxTQUFTLE1BQU07Q0FDL0QsT0FBTztFQUNMLEdBQUcsWUFBWSxPQUNaLFFBQVEsU0FBUyxDQUFDLE1BQU0sTUFBTSxJQUFJLElBQUksQ0FBQyxDQUFDLENBQ3hDLEtBQUssVUFBVTtHQUNkO0dBQ0EsTUFBTSxJQUFJLFNBQVMsZ0JBQWdCLElBQUksR0FBRyxJQUFJO0dBQzlDLFNBQVMsU0FBUyxLQUFLO0VBQ3pCLEVBQUU7RUFDSixHQUFHLFVBQVU7R0FBRSxJQUFJLFVBQVU7R0FBTTtHQUFNO0VBQUssR0FBRyxLQUFLO0VBQ3RELEdBQUksS0FBSyxXQUFXLElBQ2hCLENBQUMsR0FBRyxLQUFBLEdBQVcsNERBQTRELENBQUMsSUFDNUUsQ0FBQztFQUNMLEdBQUcsS0FDQSxRQUFRLEVBQUUsV0FBVyxTQUFTLFNBQVMsQ0FBQyxDQUN4QyxLQUFLLFNBQVMsR0FBRyxNQUFNLCtEQUErRCxDQUFDO0VBQzFGLEdBQUcsYUFBYSxJQUFJLENBQUMsQ0FBQyxLQUFLLEVBQUUsV0FDM0IsR0FBRyxNQUFNLHFFQUFxRSxDQUNoRjtDQUNGO0FBQ0Y7O0FBR0EsU0FBUyxXQUFXLEVBQUUsTUFBTSxhQUFhLFFBQXdCLFNBQXFDO0NBQ3BHLE1BQU0sd0JBQVEsSUFBSSxJQUFZLENBQUMsR0FBRyxnQkFBZ0IsR0FBRyxRQUFRLEtBQUssRUFBRSxTQUFTLEVBQUUsQ0FBQyxDQUFDO0NBQ2pGLE9BQU8sWUFBWSxNQUNoQixRQUFRLFNBQVMsQ0FBQyxNQUFNLElBQUksSUFBSSxDQUFDLENBQUMsQ0FDbEMsS0FBSyxVQUFVO0VBQ2Q7RUFDQSxNQUFNLElBQUksU0FBUyxnQkFBZ0IsSUFBSSxHQUFHLElBQUk7RUFDOUMsU0FBUyxXQUFXLEtBQUs7Q0FDM0IsRUFBRTtBQUNOOztBQUdBLFNBQVMsYUFBYSxRQUF3QixXQUE0QztDQUN4RixNQUFNLFFBQVEsSUFBSSxJQUFJLFVBQVUsS0FBSyxFQUFFLFdBQVcsS0FBSyxFQUFFLENBQUM7Q0FDMUQsT0FBTyxPQUFPLFlBQVksZUFDdkIsUUFBUSxFQUFFLGFBQWEsQ0FBQyxNQUFNLElBQUksTUFBTSxDQUFDLENBQUMsQ0FDMUMsS0FBSyxFQUFFLGNBQWM7RUFDcEIsTUFBTSxPQUFPO0VBQ2IsTUFBTSxJQUFJLFNBQVMsZ0JBQWdCLE9BQU8sSUFBSSxHQUFHLE1BQU07RUFDdkQsU0FBUyx3QkFBd0IsT0FBTztDQUMxQyxFQUFFO0FBQ047O0FBU0EsU0FBUyxjQUNQLEVBQUUsSUFBSSxlQUNOLFNBQ0EsT0FDYTtDQUNiLE1BQU0sT0FBTyxtQkFBbUIsWUFBWSxPQUFPO0NBQ25ELE1BQU0sUUFBUSxJQUFJLElBQUksWUFBWSxLQUFLO0NBQ3ZDLE1BQU0sVUFBVSxJQUFJLElBQUksTUFBTSxJQUFJLEVBQUUsQ0FBQztDQUNyQyxNQUFNLGNBQWMsU0FDbEIsUUFBUSxJQUFJLEtBQUssSUFBSSxNQUFNLENBQUMsQ0FBQyxDQUFDLFFBQVEsUUFBUSxFQUFFLENBQUMsS0FBSyxLQUFLLFNBQVMsSUFBSSxDQUFDLE1BQU0sS0FBQTtDQUNqRixPQUFPLFFBQ0osUUFBUSxVQUFVLE1BQU0sSUFBSSxLQUFLLFVBQVUsS0FBSyxNQUFNLElBQUksS0FBSyxFQUFFLE1BQU0sQ0FBQyxRQUFRLElBQUksS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUM3RixTQUFTLFNBQVM7RUFDakIsS0FBSyxNQUFNLFNBQVMsY0FBYztHQUFFLEdBQUc7R0FBTSxNQUFNLGFBQWEsS0FBSyxNQUFNLFVBQVU7RUFBRSxDQUFDLEdBQUc7R0FDekYsTUFBTSxRQUFRLEtBQUssTUFBTSxJQUFJO0dBQzdCLElBQUksT0FBTyxPQUFPLENBQUM7SUFBRTtJQUFNO0lBQU87R0FBTSxDQUFDO0VBQzNDO0VBQ0EsT0FBTyxDQUFDO0NBQ1YsQ0FBQztBQUNMOztBQUdBLFNBQVMsYUFBZ0MsTUFBWSxZQUEyQztDQUM5RixJQUFJLEVBQUUsY0FBYyxPQUFPLE9BQU87Q0FDbEMsTUFBTSxTQUFVLEtBQTJCO0NBQzNDLE1BQU0sV0FBVyxPQUFPLEtBQUssVUFDM0IsTUFBTSxTQUFTLFVBQVUsV0FBVyxLQUFLLElBQUk7RUFBRSxHQUFHO0VBQU8sVUFBVSxDQUFDO0NBQUUsSUFBSSxhQUFhLE9BQU8sVUFBVSxDQUMxRztDQUVBLE9BQU8sU0FBUyxPQUFPLE9BQU8sVUFBVSxVQUFVLE9BQU8sTUFBTSxJQUFJLE9BQU87RUFBRSxHQUFHO0VBQU07Q0FBUztBQUNoRzs7O0FDeEpBLFNBQWdCLFVBQVUsT0FBd0IsVUFBb0IsUUFBaUM7Q0FDckcsTUFBTSwwQkFBVSxJQUFJLElBQWlDO0NBQ3JELEtBQUssTUFBTSxNQUFNLFFBQVEsUUFBUSxJQUFJLG9CQUFJLElBQUksSUFBSSxDQUFDO0NBQ2xELEtBQUssTUFBTSxRQUFRLE9BQU87RUFDeEIsTUFBTSxXQUFXLElBQUksSUFBSSxhQUFhLEtBQUssSUFBSSxDQUFDLENBQUMsS0FBSyxFQUFFLFNBQVMsRUFBRSxDQUFDO0VBQ3BFLFFBQVEsSUFBSSxLQUFLLElBQUksUUFBUTtFQUU3QixLQUFLLE1BQU0sTUFBTSxZQUFZLElBQUksR0FBRyxRQUFRLElBQUksSUFBSSxRQUFRO0NBQzlEO0NBQ0EsT0FBTztFQUFFLE9BQU8sVUFBVSxRQUFRO0VBQUc7Q0FBUTtBQUMvQzs7QUFHQSxTQUFTLFlBQVksRUFBRSxlQUF3QztDQUM3RCxPQUFPLFlBQVksZUFBZSxZQUFZLFlBQVksVUFBVSxDQUFDO0FBQ3ZFOztBQUdBLFNBQVMsVUFBVSxFQUFFLE9BQU8sV0FBNkM7Q0FDdkUsT0FBTyxJQUFJLElBQ1QsQ0FBQyxHQUFHLEtBQUssQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLFVBQVU7RUFDN0IsTUFBTSxFQUFFLFdBQVcsZUFBZSxPQUFPO0VBQ3pDLE1BQU0sUUFBUSxLQUFLLFFBQVEsU0FBUyxXQUFXLFFBQVEsSUFBSSxNQUFNLENBQUMsRUFBRSxTQUFTLENBQUMsQ0FBQztFQUMvRSxPQUFPLENBQ0wsSUFDQTtHQUNFO0dBQ0EsWUFBWSxpQkFBaUIsTUFBTSxDQUFDLGFBQWEsV0FBVyxZQUFZO0dBQ3hFLFNBQVMsSUFBSSxJQUFJLENBQUMsR0FBR0MsWUFBVSxJQUFJLEdBQUcsR0FBRyxLQUFLLENBQUMsQ0FBQyxRQUFRLG1CQUFtQixDQUFDO0VBQzlFLENBQ0Y7Q0FDRixDQUFDLENBQ0g7QUFDRjs7QUFHQSxNQUFNLHlCQUE4QixJQUFJLElBQUk7Q0FBQztDQUFNO0NBQVc7QUFBTSxDQUFrQzs7QUFHdEcsU0FBU0EsWUFBVSxNQUE4QjtDQUMvQyxNQUFNLFFBQVEsVUFDWixPQUFPLFVBQVUsWUFBWSxVQUFVLE9BQU8sT0FBTyxPQUFPLEtBQUssQ0FBQyxDQUFDLFFBQVEsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLENBQUM7Q0FDbkcsT0FBTyxPQUFPLFFBQVEsSUFBSSxDQUFDLENBQUMsU0FBUyxDQUFDLE9BQU8sV0FBWSxPQUFPLElBQUksS0FBSyxJQUFJLENBQUMsSUFBSSxLQUFLLEtBQUssQ0FBRTtBQUNoRztBQ2xEQSxNQUFhLGFBQWE7Q0FSeEI7RUFBRSxJQUFJO0VBQVksTUFBTTtDQUFnQjtDQUN4QztFQUFFLElBQUk7RUFBUyxNQUFNO0NBQW1CO0NBQ3hDO0VBQUUsSUFBSTtFQUFTLE1BQU07Q0FBVztDQUNoQztFQUFFLElBQUk7RUFBVyxNQUFNO0NBQWM7QUFLYixDQUFBLENBQVMsS0FBSyxFQUFFLFNBQVMsRUFBRTtBQ0NyRCxNQUFhLFVBQVU7Q0FackI7RUFBRSxJQUFJO0VBQWdCLE1BQU07Q0FBZTtDQUMzQztFQUFFLElBQUk7RUFBVSxNQUFNO0NBQVM7Q0FDL0I7RUFBRSxJQUFJO0VBQWMsTUFBTTtDQUFhO0NBQ3ZDO0VBQUUsSUFBSTtFQUFhLE1BQU07Q0FBWTtDQUNyQztFQUFFLElBQUk7RUFBWSxNQUFNO0NBQVc7Q0FDbkM7RUFBRSxJQUFJO0VBQWEsTUFBTTtDQUFZO0NBQ3JDO0VBQUUsSUFBSTtFQUFPLE1BQU07Q0FBMkI7Q0FDOUM7RUFBRSxJQUFJO0VBQVUsTUFBTTtDQUFTO0FBS1YsQ0FBQSxDQUFNLEtBQUssRUFBRSxTQUFTLEVBQUU7Ozs7Ozs7QUNML0MsTUFBTUMsT0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFDLE1BQU0sZ0JBQWdCLDhDQUE4QztBQUMxRixNQUFNQyxhQUFXLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxHQUFHLGdCQUFnQixDQUFDLENBQUMsSUFBSSxLQUFLLHFDQUFxQztBQUNuRyxNQUFNLFFBQVEsRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsQ0FBQzs7QUFHNUMsTUFBTSxZQUFZLEVBQ2YsT0FBTyxDQUFDLENBQ1IsTUFBTSw4Q0FBOEMsb0RBQW9EOztBQUczRyxNQUFNLFNBQVMsRUFBRSxhQUFhO0NBQUUsVUFBVSxFQUFFLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsUUFBUSxDQUFDO0NBQUcsS0FBSyxFQUFFLE1BQU0sU0FBUyxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQUUsQ0FBQztBQUNyRyxNQUFNLE9BQU8sRUFBRSxNQUFNLE1BQU07O0FBRzNCLE1BQU0sT0FBTyxFQUNWLE1BQU0sRUFBRSxLQUFLLFVBQVUsQ0FBQyxDQUFDLENBQ3pCLElBQUksQ0FBQyxDQUFDLENBQ04sUUFBUSxDQUFDLEdBQUcsVUFBVSxDQUFDOztBQUcxQixNQUFNLFNBQVMsRUFBRSxhQUFhO0NBQUUsS0FBS0E7Q0FBVSxRQUFRO0NBQU8sVUFBVTtBQUFLLENBQUM7QUFFOUUsTUFBTSxRQUFRLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsUUFBUSxDQUFDLENBQUM7QUFLNUMsTUFBYSxtQkFBbUIsRUFBRSxNQUNoQyxFQUFFLGFBQWE7Q0FDYixJQUFBO0NBQ0EsT0FBTyxFQUFFLEtBQUs7RUFMWTtFQUFTO0VBQWM7Q0FLbkMsQ0FBYTtDQUMzQixLQUFLLEtBQUssSUFBSSxDQUFDOztDQUVmLGlCQUFpQixFQUFFLE1BQU0sRUFBRSxLQUFLLFVBQVUsQ0FBQyxDQUFDLENBQUMsUUFBUSxDQUFDLENBQUM7O0NBRXZELFlBQVksRUFBRSxNQUFNRCxJQUFFLENBQUMsQ0FBQyxJQUFJLEdBQUcsNEJBQTRCO0NBQzNELE9BQU9DOztDQUVQLFFBQVFBO0NBQ1IsS0FBSyxFQUFFLE1BQU0sTUFBTSxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUM7Q0FDakMsUUFBUSxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBRyx5QkFBeUI7Q0FDNUQsV0FBVyxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBRywyQkFBMkI7QUFDbkUsQ0FBQyxDQUNIO0FBRUEsTUFBYSx3QkFBd0IsRUFBRSxNQUNyQyxFQUFFLGFBQWE7Q0FDYixJQUFBO0NBQ0EsVUFBVUQ7Q0FDVixLQUFLLEtBQUssSUFBSSxHQUFHLHFEQUFxRDtDQUN0RSxLQUFLQzs7Q0FFTCxRQUFRQTtDQUNSLFFBQVE7QUFDVixDQUFDLENBQ0g7QUFFQSxNQUFhLGtCQUFrQixFQUM1QixNQUFNLEVBQUUsYUFBYTtDQUFFLElBQUE7Q0FBSSxLQUFLO0NBQU0sT0FBT0E7Q0FBVSxLQUFLQTtDQUFVLFFBQVE7QUFBTSxDQUFDLENBQUMsQ0FBQyxDQUN2RixRQUFRLFVBQVUsTUFBTSxNQUFNLEVBQUUsVUFBVSxJQUFJLFdBQVcsQ0FBQyxHQUFHLEVBQzVELFNBQVMscUZBQ1gsQ0FBQztBQUVILE1BQWEsaUJBQWlCLEVBQzNCLE1BQ0MsRUFBRSxhQUFhO0NBQ2IsS0FBSyxFQUFFLEtBQUssT0FBTztDQUNuQixRQUFRLEVBQUUsTUFBTSxNQUFNLENBQUMsQ0FBQyxJQUFJLENBQUM7Q0FDN0IsS0FBSyxFQUFFLE1BQU0sTUFBTSxDQUFDLENBQUMsSUFBSSxDQUFDO0NBQzFCLEtBQUssRUFBRSxNQUFNLE1BQU0sQ0FBQyxDQUFDLElBQUksQ0FBQztDQUMxQixNQUFNLEVBQUUsTUFBTSxNQUFNLENBQUMsQ0FBQyxJQUFJLENBQUM7O0NBRTNCLEtBQUs7QUFDUCxDQUFDLENBQ0gsQ0FBQyxDQUNBLFFBQVEsWUFBWSxRQUFRLE9BQU8sU0FBUyxRQUFRLFFBQVEsRUFBRSxVQUFVLFFBQVEsSUFBSSxDQUFDLENBQUMsV0FBVyxDQUFDLEdBQUcsRUFDcEcsU0FBUyw2QkFBNkIsUUFBUSxLQUFLLElBQUksSUFDekQsQ0FBQztBQUVILE1BQWEsZ0JBQWdCLEVBQzFCLE1BQ0MsRUFBRSxhQUFhO0NBQ2IsVUFBVSxFQUFFLEtBQUssVUFBVTs7Q0FFM0IsVUFBVSxFQUFFLE1BQU0sTUFBTSxDQUFDLENBQUMsSUFBSSxDQUFDOztDQUUvQixlQUFlLEVBQUUsTUFBTSxNQUFNLENBQUMsQ0FBQyxJQUFJLENBQUM7O0NBRXBDLFNBQVMsRUFBRSxPQUFPLEVBQUUsT0FBTyxHQUFHLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFHLDBCQUEwQixDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsQ0FBQztBQUNsRyxDQUFDLENBQ0gsQ0FBQyxDQUNBLFFBQ0UsWUFBWSxXQUFXLE9BQU8sUUFBUSxRQUFRLFFBQVEsRUFBRSxlQUFlLGFBQWEsR0FBRyxDQUFDLENBQUMsV0FBVyxDQUFDLEdBQ3RHLEVBQUUsU0FBUyxrQ0FBa0MsV0FBVyxLQUFLLElBQUksSUFBSSxDQUN2RTtBQUVGLE1BQWEsaUJBQWlCLEVBQUUsYUFBYTtDQUMzQyxTQUFTLEVBQ04sTUFBTSxFQUFFLGFBQWE7RUFBRSxJQUFBO0VBQUksS0FBSztFQUFNLEtBQUtBO0VBQVUsUUFBUTtDQUFNLENBQUMsQ0FBQyxDQUFDLENBQ3RFLFFBQVEsWUFBWSxRQUFRLE1BQU0sRUFBRSxVQUFVLElBQUksV0FBVyxDQUFDLEdBQUcsRUFDaEUsU0FBUyw0REFDWCxDQUFDO0NBQ0gsYUFBYSxFQUFFLE1BQU0sTUFBTSxDQUFDLENBQUMsSUFBSSxDQUFDO0NBQ2xDLE1BQU0sRUFBRSxNQUFNLEVBQUUsYUFBYTtFQUFFLEtBQUtBO0VBQVUsUUFBUSxFQUFFLE1BQU0sTUFBTSxDQUFDLENBQUMsSUFBSSxDQUFDO0NBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUM7O0NBRXRGLFlBQVk7O0NBRVosZUFBZTtDQUNmLGlCQUFpQjtBQUNuQixDQUFDO0FBRUQsTUFBYSxvQkFBb0IsRUFBRSxhQUFhO0NBQzlDLEtBQUssRUFBRSxNQUFNLE1BQU0sQ0FBQyxDQUFDLElBQUksQ0FBQztDQUMxQixNQUFNLEVBQUUsTUFBTSxNQUFNLENBQUMsQ0FBQyxJQUFJLENBQUM7QUFDN0IsQ0FBQzs7QUFHRCxNQUFhLG1CQUFtQixFQUFFLGFBQWE7Q0FDN0MsbUJBQW1CO0NBQ25CLG9CQUFvQjs7Q0FFcEIsa0JBQWtCLEVBQUUsYUFBYTtFQUFFLFlBQVksRUFBRSxNQUFNRCxJQUFFO0VBQUcsUUFBUTtFQUFPLFdBQVc7Q0FBTSxDQUFDOztDQUU3RixtQkFBbUIsRUFBRSxNQUFNLEVBQUUsYUFBYTtFQUFFLE9BQU8sRUFBRSxPQUFPO0VBQUcsS0FBSyxFQUFFLE1BQU0sU0FBUyxDQUFDLENBQUMsSUFBSSxDQUFDO0NBQUUsQ0FBQyxDQUFDOztDQUVoRyxRQUFRLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDOztDQUVqQyxXQUFXLEVBQUUsTUFBTSxNQUFNLENBQUMsQ0FBQyxJQUFJLENBQUM7O0NBRWhDLGdCQUFnQixFQUFFLE1BQU0sTUFBTSxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQ3ZDLENBQUM7O0FBR0QsTUFBYSx1QkFBdUIsRUFBRSxNQUNwQyxFQUFFLGFBQWE7Q0FBRSxJQUFBO0NBQUksT0FBT0M7Q0FBVSxLQUFLQTtDQUFVLFFBQVE7QUFBTSxDQUFDLENBQ3RFOztBQUdBLE1BQWEsMEJBQTBCLEVBQUUsTUFDdkMsRUFBRSxhQUFhO0NBQUUsSUFBQTtDQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7Q0FBRyxLQUFLQTtDQUFVLFFBQVE7QUFBTSxDQUFDLENBQ3ZFOztBQUdBLE1BQWEsa0JBQWtCLEVBQUUsTUFBTSxNQUFNLENBQUMsQ0FBQyxJQUFJLENBQUM7OztBQ3BJcEQsZUFBc0IsU0FDcEIsTUFDQSxNQUNBLFFBQ3dFO0NBRXhFLE1BQU0sVUFBVSxNQUFNLFNBQVMsS0FBSyxNQUFNLElBQUksR0FBRyxNQUFNLEVBQUEsQ0FBRyxRQUFRLFdBQVcsRUFBRTtDQUMvRSxNQUFNLFNBQVMsY0FBYyxNQUFNLE1BQU07Q0FDekMsSUFBSSxPQUFPLFNBQVMsR0FBRyxPQUFPLEVBQUUsVUFBVSxPQUFPO0NBQ2pELElBQUk7Q0FDSixJQUFJO0VBQ0YsUUFBUSxNQUFNLE1BQU07Q0FDdEIsU0FBUyxRQUFRO0VBQ2YsSUFBSSxFQUFFLGtCQUFrQixpQkFBaUIsTUFBTTtFQUMvQyxNQUFNLE9BQU8sT0FBTyxVQUFVLEVBQUUsQ0FBQyxRQUFRO0VBRXpDLE1BQU0sQ0FBQyxRQUFRLE9BQU8sUUFBUSxNQUFNLElBQUk7RUFFeEMsT0FBTyxFQUFFLFVBQVUsQ0FBQztHQUFFO0dBQU07R0FBTSxTQUFTLG9HQUF1QyxRQUFRLEdBQUc7RUFBRyxDQUFDLEVBQUU7Q0FDckc7Q0FDQSxNQUFNLFNBQVMsT0FBTyxVQUFVLE9BQU8sRUFBRSxhQUFhLEtBQUssQ0FBQztDQUM1RCxJQUFJLE9BQU8sU0FDVCxPQUFPO0VBQ0wsTUFBTSxPQUFPO0VBQ2IsU0FBUyxTQUFTLFNBQVMsUUFBUSxJQUFJO0VBQ3ZDLFNBQVMsU0FBUyxhQUFhLFFBQVEsSUFBSTtDQUM3QztDQUNGLE9BQU8sRUFDTCxVQUFVLGNBQWMsT0FBTyxLQUFLLENBQUMsQ0FBQyxLQUFLLEVBQUUsU0FBUyxZQUFZO0VBQ2hFO0VBQ0EsTUFBTSxhQUFhLFFBQVEsSUFBSTtFQUMvQjtDQUNGLEVBQUUsRUFDSjtBQUNGOztBQ3BDQSxNQUFNLFlBQXdDO0NBQzVDLFNBQVMsQ0FBQztDQUNWLGFBQWEsQ0FBQztDQUNkLE1BQU0sQ0FBQztDQUNQLFlBQVk7RUFBRSxLQUFLO0VBQUksUUFBUSxDQUFDO0VBQUcsVUFBVSxDQUFDO0NBQUU7Q0FDaEQsZUFBZTtFQUFFLEtBQUs7RUFBSSxRQUFRLENBQUM7RUFBRyxVQUFVLENBQUM7Q0FBRTtDQUNuRCxpQkFBaUI7RUFBRSxLQUFLO0VBQUksUUFBUSxDQUFDO0VBQUcsVUFBVSxDQUFDO0NBQUU7QUFDdkQ7QUFFQSxNQUFNLGNBQTRDO0NBQ2hELG1CQUFtQixDQUFDO0NBQ3BCLG9CQUFvQixDQUFDO0NBQ3JCLGtCQUFrQjtFQUFFLFlBQVksQ0FBQztFQUFHLFFBQVEsQ0FBQztFQUFHLFdBQVcsQ0FBQztDQUFFO0NBQzlELG1CQUFtQixDQUFDO0NBQ3BCLFFBQVEsQ0FBQztDQUNULFdBQVcsQ0FBQztDQUNaLGdCQUFnQixDQUFDO0FBQ25COztBQUdBLE1BQWEsWUFBWTtDQUN2QixRQUFRO0NBQ1IsY0FBYztDQUNkLE9BQU87Q0FDUCxPQUFPO0NBQ1AsTUFBTTtDQUNOLE1BQU07Q0FDTixTQUFTO0NBQ1QsUUFBUTtDQUNSLFlBQVk7Q0FDWixnQkFBZ0I7Q0FDaEIsUUFBUTtBQUNWOzs7OztBQU1BLGVBQXNCLG1CQUFtQixNQUl0QztDQUNELE1BQU0sV0FBc0IsQ0FBQztDQUM3QixNQUFNLHdCQUFRLElBQUksSUFBc0M7Q0FDeEQsTUFBTSxPQUFPLE9BQWlDLE1BQWMsUUFBZ0IsVUFBNEI7RUFDdEcsTUFBTSxRQUFRLE1BQU0sU0FBUyxNQUFNLE1BQU0sTUFBTTtFQUMvQyxJQUFJLFVBQVUsT0FBTztHQUNuQixNQUFNLElBQUksTUFBTSxNQUFNLE1BQU07R0FDNUIsT0FBTyxNQUFNO0VBQ2Y7RUFDQSxTQUFTLEtBQUssR0FBRyxNQUFNLFFBQVE7RUFDL0IsT0FBTztDQUNUO0NBY0EsT0FBTztFQUFFLE9BQUE7R0FaUCxRQUFRLE1BQU0sS0FBSyxVQUFVLFFBQVEsa0JBQWtCLENBQUMsQ0FBQztHQUN6RCxjQUFjLE1BQU0sS0FBSyxVQUFVLGNBQWMsdUJBQXVCLENBQUMsQ0FBQztHQUMxRSxPQUFPLE1BQU0sS0FBSyxVQUFVLE9BQU8saUJBQWlCLENBQUMsQ0FBQztHQUN0RCxPQUFPLE1BQU0sS0FBSyxVQUFVLE9BQU8sZ0JBQWdCLENBQUMsQ0FBQztHQUNyRCxNQUFNLE1BQU0sS0FBSyxVQUFVLE1BQU0sZUFBZSxDQUFDLENBQUM7R0FDbEQsTUFBTSxNQUFNLEtBQUssVUFBVSxNQUFNLGdCQUFnQixTQUFTO0dBQzFELFNBQVMsTUFBTSxLQUFLLFVBQVUsU0FBUyxtQkFBbUI7SUFBRSxLQUFLLENBQUM7SUFBRyxNQUFNLENBQUM7R0FBRSxDQUFDO0dBQy9FLFFBQVEsTUFBTSxLQUFLLFVBQVUsUUFBUSxrQkFBa0IsV0FBVztHQUNsRSxZQUFZLE1BQU0sS0FBSyxVQUFVLFlBQVksc0JBQXNCLENBQUMsQ0FBQztHQUNyRSxnQkFBZ0IsTUFBTSxLQUFLLFVBQVUsZ0JBQWdCLHlCQUF5QixDQUFDLENBQUM7R0FDaEYsUUFBUSxNQUFNLEtBQUssVUFBVSxRQUFRLGlCQUFpQixDQUFDLENBQUM7RUFFN0M7RUFBRztFQUFVO0NBQU07QUFDbEM7OztBQzdFQSxTQUFnQixhQUFhLE1BQVksVUFBcUM7Q0FDNUUsTUFBTSxFQUFFLGdCQUFnQjtDQUN4QixNQUFNLE9BQU87RUFDWCxNQUFNLEtBQUs7RUFDWCxZQUFZLEtBQUs7RUFDakIsT0FBTyxZQUFZO0VBQ25CLEdBQUksWUFBWSxRQUFRLEVBQUUsVUFBVSxZQUFZLEtBQUs7RUFDckQsUUFBUSxTQUFTLElBQUk7Q0FDdkI7Q0FDQSxNQUFNLFVBQVUsSUFBSSxJQUNsQixhQUFhLEtBQUssSUFBSSxDQUFDLENBQUMsS0FBSyxFQUFFLE1BQU0sSUFBSSxXQUFXLENBQUMsTUFBTTtFQUFFO0VBQUk7Q0FBSyxDQUFDLENBQUMsQ0FDMUU7Q0FDQSxNQUFNLFdBQTRCLENBQUM7Q0FDbkMsSUFBSSxTQUFTO0NBQ2IsSUFBSSxVQUFVO0NBQ2QsSUFBSSxRQUFrQixhQUFhLE1BQU0sUUFBUTtDQUNqRCxNQUFNLGNBQWM7RUFDbEIsTUFBTSxVQUFVLFdBQVc7RUFDM0IsU0FBUyxLQUFLO0dBQ1osR0FBRztHQUNILElBQUksR0FBRyxLQUFLLEdBQUcsR0FBRztHQUNsQjtHQUNBO0dBQ0EsTUFBTSxNQUFNLFFBQVEsU0FBUyxTQUFTLEVBQUUsQ0FBQyxDQUFDLEtBQUssR0FBRztHQUNsRCxPQUFPLFVBQVUsQ0FBQyxHQUFHLFlBQVksYUFBYSxHQUFHLFdBQVcsTUFBTSxRQUFRLENBQUMsSUFBSSxDQUFDO0dBQ2hGLGFBQWEsVUFBVSxpQkFBaUIsTUFBTSxRQUFRLElBQUksQ0FBQztFQUM3RCxDQUFDO0NBQ0g7Q0FDQSxLQUFLLE1BQU0sUUFBUSxLQUFLLEtBQUssVUFBVTtFQUNyQyxNQUFNLFFBQVEsUUFBUSxJQUFJLElBQUk7RUFDOUIsSUFBSSxPQUFPO0dBQ1QsTUFBTTtHQUNMLENBQUMsQ0FBRSxJQUFJLFFBQVEsTUFBTSxXQUFZO0dBQ2xDLFFBQVEsQ0FBQztFQUNYLE9BQU8sTUFBTSxLQUFLLEdBQUcsV0FBVyxJQUFJLENBQUM7Q0FDdkM7Q0FDQSxNQUFNO0NBQ04sT0FBTztBQUNUOztBQUdBLFNBQWdCLFNBQVMsRUFBRSxlQUE4QjtDQUN2RCxJQUFJLFlBQVksZUFBZSxXQUFXLE9BQU8sWUFBWTtDQUM3RCxPQUFPLFdBQVcsZUFBZSxZQUFZO0FBQy9DO0FBRUEsU0FBUyxhQUFhLEVBQUUsZUFBcUIsVUFBOEI7Q0FDekUsSUFBSSxZQUFZLGVBQWUsV0FBVztFQUN4QyxNQUFNLEVBQUUsTUFBTSxTQUFTLFNBQVMsT0FBTyxVQUFVO0VBQ2pELE9BQU87R0FBQztHQUFNO0dBQVM7R0FBUztHQUFPO0VBQUs7Q0FDOUM7Q0FDQSxJQUFJLFlBQVksZUFBZSxPQUFPLE9BQU87RUFBQyxZQUFZO0VBQU0sWUFBWTtFQUFTLFlBQVk7Q0FBSztDQUN0RyxJQUFJLFlBQVksZUFBZSxXQUFXO0VBQ3hDLE1BQU0sT0FBTyxTQUFTLE1BQU0sSUFBSSxZQUFZLElBQUk7RUFDaEQsT0FBTztHQUFDLFlBQVk7R0FBTSxNQUFNLFFBQVE7R0FBSSxNQUFNLFlBQVk7R0FBSSxNQUFNLFlBQVk7RUFBRTtDQUN4RjtDQUNBLE9BQU8sQ0FBQyxZQUFZLElBQUk7QUFDMUI7QUFFQSxTQUFTLFdBQVcsTUFBWSxVQUF1QztDQUNyRSxPQUFPLEtBQUssZUFBZSxhQUFjLFNBQVMsTUFBTSxJQUFJLEtBQUssSUFBSSxDQUFDLEVBQUUsU0FBUyxDQUFDLElBQUssQ0FBQztBQUMxRjtBQUVBLFNBQVMsaUJBQWlCLE1BQVksVUFBdUM7Q0FDM0UsT0FBTyxLQUFLLGVBQWUsYUFBYyxTQUFTLE1BQU0sSUFBSSxLQUFLLElBQUksQ0FBQyxFQUFFLGVBQWUsQ0FBQyxJQUFLLENBQUM7QUFDaEc7O0FBR0EsU0FBUyxXQUFXLE1BQW9DO0NBQ3RELElBQUksS0FBSyxTQUFTLFFBQVEsT0FBTyxDQUFDO0NBQ2xDLElBQUksRUFBRSxjQUFjLFNBQVMsVUFBVSxJQUFJLEtBQUssSUFBSSxHQUFHLE9BQU8sQ0FBQyxVQUFVLElBQUksQ0FBQztDQUM5RSxPQUFRLEtBQWdCLFNBQVMsTUFBTSxVQUFVLENBQUMsWUFBWSxJQUFJLE1BQU0sSUFBSSxDQUFDLElBQ3hFLEtBQWdCLFNBQVMsU0FBUyxVQUFVLFdBQVcsS0FBSyxDQUFDLElBQzlELENBQUMsVUFBVSxJQUFJLENBQUM7QUFDdEI7O0FBR0EsU0FBUyxVQUFVLE1BQW9CO0NBQ3JDLE1BQU0sVUFBVSxRQUFzQjtFQUNwQyxJQUFJLElBQUksU0FBUyxTQUFTLE9BQU87RUFDakMsT0FBTyxjQUFjLE1BQU8sSUFBZSxTQUFTLElBQUksTUFBTSxDQUFDLENBQUMsS0FBSyxFQUFFLElBQUksU0FBUyxHQUFHO0NBQ3pGO0NBQ0EsT0FBTyxPQUFPLElBQUksQ0FBQyxDQUFDLFdBQVcsUUFBUSxHQUFHLENBQUMsQ0FBQyxLQUFLO0FBQ25EO0FBRUEsTUFBTSw0QkFBaUMsSUFBSSxJQUFJO0NBQUM7Q0FBYTtDQUFXO0FBQVcsQ0FBQzs7QUNwRnBGLE1BQU1DLG1CQUFpQjs7QUFHdkIsU0FBZ0IsY0FBYyxNQUFZLFVBQWlDO0NBQ3pFLE1BQU0sRUFBRSxnQkFBZ0I7Q0FDeEIsTUFBTSxRQUFRLGNBQWMsTUFBTSxRQUFRO0NBQzFDLE9BQU87RUFDTCxJQUFJLEtBQUs7RUFDVCxZQUFZLEtBQUs7RUFDakIsT0FBTyxZQUFZO0VBQ25CLEdBQUksWUFBWSxRQUFRLEVBQUUsVUFBVSxZQUFZLEtBQUs7RUFDckQsT0FBTyxZQUFZO0VBQ25CLFNBQVMsWUFBWTtFQUNyQixRQUFRLFNBQVMsSUFBSTtFQUNyQixPQUFPLGNBQWMsY0FBYyxZQUFZLFdBQVc7RUFDMUQsT0FBTyxVQUFVLFdBQVc7RUFDNUIsU0FBUyxZQUFZO0VBQ3JCLFVBQVUsYUFBYSxLQUFLLElBQUksQ0FBQyxDQUFDLFNBQVMsRUFBRSxJQUFJLE1BQU0sV0FDckQsS0FBSyxVQUFVLEtBQUssS0FBSyxVQUFVLElBQUksQ0FBQztHQUFFO0dBQUk7R0FBTSxPQUFPLEtBQUs7RUFBTSxDQUFDLElBQUksQ0FBQyxDQUM5RTtFQUNBLFdBQVcsZUFBZSxLQUFLO0VBQy9CLFdBQVcsTUFBTSxNQUFNLFNBQVMsVUFBVSxNQUFNLFFBQVEsTUFBTSxJQUFJO0VBQ2xFLGdCQUFnQixnQkFBZ0IsTUFBTSxRQUFRO0VBQzlDLEdBQUcsYUFBYSxNQUFNLFFBQVE7Q0FDaEM7QUFDRjtBQUVBLFNBQVMsVUFBVSxhQUEwQztDQUMzRCxJQUFJLFdBQVcsYUFBYSxPQUFPLFlBQVk7Q0FDL0MsT0FBTyxXQUFXLGNBQWMsWUFBWSxRQUFRO0FBQ3REO0FBRUEsU0FBUyxnQkFBZ0IsTUFBWSxVQUE0QjtDQUMvRCxNQUFNLE9BQU8sYUFBYSxNQUFNLFFBQVEsQ0FBQyxDQUFDLFNBQVMsWUFBWSxDQUFDLFFBQVEsU0FBUyxRQUFRLElBQUksQ0FBQztDQUM5RixPQUFPLEtBQUssSUFBSSxHQUFHLEtBQUssTUFBTSxLQUFLLEtBQUssR0FBRyxDQUFDLENBQUMsTUFBTSxLQUFLLENBQUMsQ0FBQyxTQUFTQSxnQkFBYyxDQUFDO0FBQ3BGO0FBRUEsU0FBUyxhQUFhLE1BQVksVUFBMEM7Q0FDMUUsTUFBTSxFQUFFLGdCQUFnQjtDQUN4QixRQUFRLFlBQVksWUFBcEI7RUFDRSxLQUFLLFdBQ0gsT0FBTztHQUNMLFFBQVEsZUFBZSxhQUFhLFFBQVE7R0FDNUMsUUFBUSxZQUFZO0dBQ3BCLEdBQUksWUFBWSxRQUFRLFNBQVMsS0FBSyxFQUFFLFNBQVMsWUFBWSxRQUFRO0VBQ3ZFO0VBQ0YsS0FBSyxXQUNILE9BQU8sRUFBRSxTQUFTLGdCQUFnQixhQUFhLFFBQVEsRUFBRTtFQUMzRCxLQUFLLFlBQ0gsT0FBTztHQUFFLFNBQVMsWUFBWTtHQUFVLFFBQVEsWUFBWTtHQUFRLE1BQU0sWUFBWTtFQUFTO0VBQ2pHLEtBQUssT0FDSCxPQUFPO0dBQ0wsTUFBTTtJQUNKLE1BQU0sWUFBWTtJQUNsQixPQUFPLFlBQVk7SUFDbkIsV0FBVyxZQUFZLGNBQWMsU0FBUztJQUM5QyxZQUFZLFlBQVksWUFBWSxTQUFTO0dBQy9DO0dBQ0EsUUFBUSxZQUFZO0dBQ3BCLFVBQVUsWUFBWTtFQUN4QjtFQUNGLEtBQUssU0FDSCxPQUFPO0dBQUUsVUFBVSxZQUFZO0dBQVcsV0FBVyxZQUFZO0VBQVU7RUFDN0UsU0FDRSxPQUFPLENBQUM7Q0FDWjtBQUNGO0FBT0EsU0FBUyxlQUFlLGFBQXVDLFVBQWdDO0NBQzdGLE1BQU0sT0FBTyxTQUFTLE1BQU0sSUFBSSxZQUFZLElBQUk7Q0FDaEQsT0FBTztFQUNMLFFBQVEsU0FBUyxhQUFhLFFBQVE7RUFDdEMsTUFBTSxZQUFZO0VBQ2xCLFlBQVksWUFBWTtFQUN4QixnQkFBZ0IsTUFBTSxrQkFBa0IsQ0FBQztFQUN6QyxRQUFRLFlBQVk7RUFDcEIsVUFBVSxZQUFZO0VBQ3RCLFVBQVUsWUFBWTtFQUN0QixhQUFhLFlBQVk7RUFDekIsT0FBTyxZQUFZO0VBQ25CLFFBQVEsWUFBWTtFQUNwQixlQUFlLFlBQVk7Q0FDN0I7QUFDRjs7QUFHQSxTQUFnQixTQUNkLEVBQUUsUUFBUSxRQUNWLFVBQ1U7Q0FDVixPQUFPLFVBQVUsU0FBUyxRQUFRLElBQUksSUFBSSxLQUFNO0FBQ2xEOztBQUdBLFNBQVMsZ0JBQWdCLGFBQXVDLFVBQWlDO0NBQy9GLE1BQU0sT0FBTyxTQUFTLE1BQU0sSUFBSSxZQUFZLElBQUk7Q0FDaEQsTUFBTSxRQUFRLE1BQU07Q0FDcEIsT0FBTztFQUNMLE9BQU8sT0FBTyxZQUFZLE1BQU0sWUFBWTtFQUM1QyxLQUFLLE9BQU8sT0FBTyxNQUFNLE9BQU87RUFDaEMsT0FBTyxPQUFPLGtCQUFrQixNQUFNLGtCQUFrQjtFQUN4RCxTQUFTLE1BQU0sWUFBWTtFQUMzQixNQUFNLFlBQVk7RUFDbEIsT0FBTyxPQUFPLFVBQVUsTUFBTSxRQUFRLElBQUk7RUFDMUMsTUFBTSxPQUFPLGtCQUFrQixNQUFNLFFBQVEsSUFBSTtDQUNuRDtBQUNGOztBQUdBLFNBQVMsa0JBQWtCLE1BQW9CLEVBQUUsV0FBMEM7Q0FDekYsTUFBTSxTQUFTLGFBQWEsTUFBTSxPQUFPLENBQUMsQ0FDdkMsTUFBTSxLQUFLLFVBQVUsSUFBSSxLQUFLLGNBQWMsTUFBTSxJQUFJLENBQUMsQ0FBQyxDQUN4RCxHQUFHLEVBQUU7Q0FDUixNQUFNLFNBQVMsVUFBVSxRQUFRLElBQUksT0FBTyxNQUFNO0NBQ2xELE9BQU8sU0FBUztFQUFFLE1BQU0sT0FBTztFQUFNLFFBQVEsT0FBTyxZQUFZLE9BQU87Q0FBTSxJQUFJO0FBQ25GO0FBRUEsU0FBUyxlQUFlLE9BQTJEO0NBQ2pGLE1BQU0sU0FBUyxPQUFPLFlBQVksWUFBWSxLQUFLLFNBQVMsQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDO0NBQ3RFLEtBQUssTUFBTSxRQUFRLE9BQU8sT0FBTyxLQUFLLGNBQWM7Q0FDcEQsT0FBTztBQUNUOzs7QUNqSUEsU0FBZ0IsaUJBQ2QsV0FDQSxPQUNBLFVBQ21CO0NBQ25CLE1BQU0sQ0FBQyxPQUFPLElBQUksT0FBTyxNQUFNLFVBQVUsTUFBTSxHQUFHO0NBQ2xELE9BQU8sTUFDSixRQUFRLEVBQUUsSUFBSSxrQkFBa0I7RUFDL0IsSUFBSSxZQUFZLGVBQWUsV0FBVyxPQUFPO0VBQ2pELFFBQVEsTUFBUjtHQUNFLEtBQUssV0FDSCxPQUFPLE9BQU8sYUFBYSxZQUFZLFFBQVEsU0FBUyxTQUFTO0dBQ25FLEtBQUssVUFDSCxPQUFPLFNBQVMsYUFBYSxRQUFRLE1BQU07R0FDN0MsS0FBSyxTQUNILE9BQU8sWUFBWSxVQUFVO0dBQy9CLFNBQ0UsT0FBTyxZQUFZLFdBQVcsU0FBUyxJQUFJO0VBQy9DO0NBQ0YsQ0FBQyxDQUFDLENBQ0QsS0FBSyxFQUFFLFNBQVMsRUFBRTtBQUN2Qjs7QUFHQSxTQUFnQixhQUFhLFdBQW1CLE9BQXdCLFVBQTZCO0NBQ25HLElBQUksVUFBVSxXQUFXLFNBQVMsS0FBSyxDQUFDLFFBQVEsTUFBTSxFQUFFLFNBQVMsVUFBVSxTQUFTLFNBQVMsR0FBRyxPQUFPO0NBQ3ZHLElBQUksVUFBVSxXQUFXLFFBQVEsS0FBSyxDQUFDLGNBQWMsTUFBTSxPQUFPLFNBQVMsU0FBUyxTQUFTLEdBQUcsT0FBTztDQUN2RyxPQUFPLGlCQUFpQixXQUFXLE9BQU8sUUFBUSxDQUFDLENBQUMsU0FBUztBQUMvRDs7Ozs7O0FDWEEsU0FBZ0Isb0JBQ2QsT0FDQSxZQUNBLE9BQ0EsVUFDVztDQUNYLE1BQU0sV0FBc0IsQ0FBQztDQUM3QixNQUFNLFFBQVEsTUFBYyxZQUFvQixTQUFTLEtBQUs7RUFBRTtFQUFNLE1BQU07RUFBRztDQUFRLENBQUM7Q0FDeEYsS0FBSyxNQUFNLENBQUMsTUFBTSxTQUFTLE9BQU8sUUFBUSxTQUFTLEdBQUc7RUFDcEQsTUFBTSxNQUFNLE1BQU0sT0FBTyxJQUFnQztFQUN6RCxLQUFLLE1BQU0sTUFBTSxJQUFJLElBQUksSUFBSSxRQUFRLEtBQUssT0FBTyxJQUFJLFFBQVEsR0FBRyxNQUFNLEVBQUUsQ0FBQyxHQUN2RSxLQUFLLE1BQU0sVUFBVSxHQUFHLHdEQUF3RDtDQUNwRjtDQUNBLEtBQUssTUFBTSxFQUFFLE1BQU0sTUFBTSxNQUFNLFdBQVdDLGNBQVksS0FBSyxHQUFHO0VBQzVELEtBQUssTUFBTSxFQUFFLFVBQVUsU0FBUyxNQUFNO0dBQ3BDLEtBQUssTUFBTSxhQUFhLEtBQ3RCLElBQUksQ0FBQyxhQUFhLFdBQVcsT0FBTyxRQUFRLEdBQzFDLEtBQ0UsTUFDQSxVQUFVLEtBQUssTUFBTSxVQUFVLG1FQUNqQztHQUNKLE1BQU0sUUFBUSxJQUFJLElBQUksSUFBSSxTQUFTLGNBQWMsaUJBQWlCLFdBQVcsT0FBTyxRQUFRLENBQUMsQ0FBQztHQUM5RixJQUFJLE1BQU0sT0FBTyxLQUFLLE1BQU0sT0FBTyxVQUNqQyxLQUFLLE1BQU0sVUFBVSxLQUFLLCtCQUErQixTQUFTLE9BQU8sTUFBTSxLQUFLLFVBQVU7RUFDbEc7RUFDQSxLQUFLLE1BQU0sV0FBVyxNQUFNLFFBQVEsaUJBQWlCLEdBQUcsS0FBSyxNQUFNLFVBQVUsS0FBSyxLQUFLLFNBQVM7Q0FDbEc7Q0FDQSxLQUFLLE1BQU0sUUFBUSxNQUFNLGNBQWM7RUFDckMsSUFBSSxDQUFDLFdBQVcsU0FBUyxLQUFLLFFBQVEsR0FDcEMsS0FDRSxVQUFVLGNBQ1YsVUFBVSxLQUFLLEdBQUcsZUFBZSxLQUFLLFNBQVMsd0NBQ2pEO09BRUEsS0FBSyxNQUFNLFNBQVMsV0FBVyxLQUFLLFVBQVUsS0FBSyxLQUFLLE9BQU8sUUFBUSxHQUNyRSxLQUNFLFVBQVUsY0FDVixVQUFVLEtBQUssR0FBRyxNQUFNLE1BQU0sbUJBQW1CLEtBQUssU0FBUywwREFDakU7RUFDSixJQUFJLENBQUMsS0FBSyxJQUFJLE1BQU0sRUFBRSxVQUFVLElBQUksT0FBTyxRQUFRLENBQUMsZUFBZSxLQUFLLE9BQU8sUUFBUSxDQUFDLENBQUMsR0FDdkYsS0FDRSxVQUFVLGNBQ1YsVUFBVSxLQUFLLEdBQUcseUdBQ3BCO0NBQ0o7Q0FDQSxLQUFLLE1BQU0sYUFBYSxNQUFNLE9BQU8saUJBQWlCLFlBQ3BELElBQUksQ0FBQyxXQUFXLFNBQVMsU0FBUyxHQUNoQyxLQUNFLFVBQVUsUUFDViwrQkFBK0IsVUFBVSx3Q0FDM0M7Q0FDSixLQUFLLE1BQU0sUUFBUSxNQUFNLFFBQVE7RUFDL0IsS0FBSyxNQUFNLGFBQWEsS0FBSyxZQUMzQixJQUFJLENBQUMsV0FBVyxTQUFTLFNBQVMsR0FDaEMsS0FDRSxVQUFVLFFBQ1YsVUFBVSxLQUFLLEdBQUcsZUFBZSxVQUFVLHdDQUM3QztFQUNKLEtBQUssTUFBTSxPQUFPLFlBQ2hCLElBQUksS0FBSyxJQUFJLFFBQVEsRUFBRSxlQUFlLFNBQVMsU0FBUyxHQUFHLENBQUMsQ0FBQyxDQUFDLFNBQVMsR0FDckUsS0FBSyxVQUFVLFFBQVEsVUFBVSxLQUFLLEdBQUcsY0FBYyxJQUFJLG1DQUFtQztDQUNwRztDQUNBLEtBQUssTUFBTSxFQUFFLE1BQU0saUJBQWlCLE9BQU87RUFDekMsSUFBSSxZQUFZLGVBQWUsV0FBVztFQUMxQyxLQUFLLE1BQU0sYUFBYSxZQUFZLFlBQ2xDLElBQUksQ0FBQyxXQUFXLFNBQVMsU0FBUyxHQUNoQyxLQUFLLE1BQU0sYUFBYSxVQUFVLHdDQUF3QztFQUM5RSxJQUFJLFlBQVksVUFBVSxtQkFBbUIsWUFBWSxXQUFXLFNBQVMsR0FDM0UsS0FBSyxNQUFNLDBEQUEwRDtFQUN2RSxJQUFJLENBQUMsY0FBYyxTQUFTLFlBQVksS0FBSyxLQUFLLFlBQVksV0FBVyxXQUFXLEdBQ2xGLEtBQUssTUFBTSx3REFBd0Q7Q0FDdkU7Q0FDQSxNQUFNLFFBQVEsSUFBSSxJQUNoQixNQUFNLE9BQU8sU0FBUyxFQUFFLFVBQVcsSUFBSSxXQUFXLEtBQUssSUFBSSxFQUFFLEVBQUUsYUFBYSxJQUFJLElBQUksRUFBRSxDQUFDLE1BQU0sQ0FBQyxDQUFFLENBQ2xHO0NBQ0EsS0FBSyxNQUFNLEVBQUUsSUFBSSxpQkFBaUIsT0FDaEMsSUFBSSxZQUFZLGVBQWUsYUFBYSxZQUFZLGlCQUFpQixDQUFDLE1BQU0sSUFBSSxFQUFFLEdBQ3BGLEtBQUssVUFBVSxRQUFRLElBQUksR0FBRyxxRUFBcUU7Q0FDdkcsT0FBTztBQUNUOztBQUdBLFNBQWdCLGNBQ2QsT0FDbUc7Q0FDbkcsTUFBTSxXQUFXLFFBQ2YsSUFBSSxTQUFTLEVBQUUsYUFBYSxNQUFNO0NBQ3BDLE9BQU87RUFDTDtHQUNFLE1BQU0sVUFBVTtHQUNoQixPQUFPLE1BQU0sT0FBTyxTQUFTLEVBQUUsVUFBVSxRQUFRLEdBQUcsQ0FBQztHQUNyRCxPQUFPLE1BQU0sT0FBTyxTQUFTLEVBQUUsUUFBUSxnQkFBZ0IsQ0FBQyxHQUFHLFFBQVEsR0FBRyxTQUFTLENBQUM7RUFDbEY7RUFDQTtHQUFFLE1BQU0sVUFBVTtHQUFjLE9BQU8sUUFBUSxNQUFNLFlBQVk7R0FBRyxPQUFPLENBQUM7RUFBRTtFQUM5RTtHQUFFLE1BQU0sVUFBVTtHQUFPLE9BQU8sUUFBUSxNQUFNLEtBQUs7R0FBRyxPQUFPLENBQUM7RUFBRTtFQUNoRTtHQUFFLE1BQU0sVUFBVTtHQUFPLE9BQU8sTUFBTSxNQUFNLFNBQVMsVUFBVSxRQUFRLGFBQWEsS0FBSyxDQUFDLENBQUM7R0FBRyxPQUFPLENBQUM7RUFBRTtFQUN4RztHQUNFLE1BQU0sVUFBVTtHQUNoQixPQUFPLE1BQU0sS0FBSyxTQUFTLEVBQUUsVUFBVSxvQkFBb0IsUUFBUSxDQUFDLEdBQUcsVUFBVSxHQUFHLGFBQWEsQ0FBQyxDQUFDO0dBQ25HLE9BQU8sTUFBTSxLQUFLLFNBQVMsRUFBRSxjQUMzQixPQUFPLFFBQVEsT0FBTyxDQUFDLENBQUMsU0FBUyxDQUFDLE1BQU0sUUFBUSxDQUFDLE1BQU0sR0FBRyxFQUFFLENBQUMsQ0FDL0Q7RUFDRjtFQUNBO0dBQUUsTUFBTSxVQUFVO0dBQU0sT0FBTyxRQUFRLENBQUMsR0FBRyxNQUFNLEtBQUssU0FBUyxHQUFHLGFBQWEsTUFBTSxJQUFJLENBQUMsQ0FBQztHQUFHLE9BQU8sQ0FBQztFQUFFO0VBQ3hHO0dBQUUsTUFBTSxVQUFVO0dBQVMsT0FBTyxRQUFRLENBQUMsR0FBRyxNQUFNLFFBQVEsS0FBSyxHQUFHLE1BQU0sUUFBUSxJQUFJLENBQUM7R0FBRyxPQUFPLENBQUM7RUFBRTtFQUNwRztHQUNFLE1BQU0sVUFBVTtHQUNoQixPQUFPLFFBQVEsQ0FBQyxHQUFHLE1BQU0sT0FBTyxXQUFXLEdBQUcsTUFBTSxPQUFPLGNBQWMsQ0FBQztHQUMxRSxPQUFPO0lBQ0wsR0FBRyxNQUFNLE9BQU87SUFDaEIsR0FBRyxNQUFNLE9BQU87SUFDaEIsR0FBRyxNQUFNLE9BQU8saUJBQWlCO0lBQ2pDLEdBQUcsTUFBTSxPQUFPLGlCQUFpQjtJQUNqQyxHQUFHLE1BQU0sT0FBTyxrQkFBa0IsS0FBSyxFQUFFLFlBQVksS0FBSztJQUMxRCxHQUFHLE1BQU0sT0FBTztHQUNsQjtFQUNGO0VBQ0E7R0FBRSxNQUFNLFVBQVU7R0FBWSxPQUFPLFFBQVEsTUFBTSxVQUFVO0dBQUcsT0FBTyxDQUFDO0VBQUU7RUFDMUU7R0FBRSxNQUFNLFVBQVU7R0FBZ0IsT0FBTyxRQUFRLE1BQU0sY0FBYztHQUFHLE9BQU8sQ0FBQztFQUFFO0VBQ2xGO0dBQUUsTUFBTSxVQUFVO0dBQVEsT0FBTyxRQUFRLE1BQU0sTUFBTTtHQUFHLE9BQU8sQ0FBQztFQUFFO0NBQ3BFO0FBQ0Y7QUFFQSxTQUFTLE1BQU0sT0FBMkIsTUFBMEM7Q0FDbEYsUUFBUSxNQUFSO0VBQ0UsS0FBSztFQUNMLEtBQUs7RUFDTCxLQUFLO0VBQ0wsS0FBSztFQUNMLEtBQUssa0JBQ0gsT0FBTyxNQUFNLEtBQUssQ0FBQyxLQUFLLEVBQUUsU0FBUyxFQUFFO0VBQ3ZDLEtBQUssUUFDSCxPQUFPLE1BQU0sS0FBSyxRQUFRLEtBQUssRUFBRSxTQUFTLEVBQUU7RUFDOUMsS0FBSztFQUNMLEtBQUs7RUFDTCxLQUFLO0VBQ0wsS0FBSztFQUNMLEtBQUssVUFDSCxPQUFPLENBQUM7Q0FDWjtBQUNGO0FBRUEsU0FBU0EsY0FBWSxPQUFvQztDQUN2RCxNQUFNLFdBQVcsUUFBMkIsSUFBSSxLQUFLLEVBQUUsVUFBVSxHQUFHO0NBQ3BFLE9BQU87RUFDTCxHQUFHLE1BQU0sT0FBTyxLQUFLLEVBQUUsSUFBSSxLQUFLLE9BQU8sUUFBUSxXQUFXO0dBQ3hELE1BQU0sVUFBVTtHQUNoQixNQUFNO0dBQ04sTUFBTTtHQUNOLE9BQU87SUFBQztJQUFPO0lBQVEsR0FBRyxRQUFRLEdBQUc7R0FBQztFQUN4QyxFQUFFO0VBQ0YsR0FBRyxNQUFNLGFBQWEsS0FBSyxFQUFFLElBQUksS0FBSyxLQUFLLGNBQWM7R0FDdkQsTUFBTSxVQUFVO0dBQ2hCLE1BQU07R0FDTixNQUFNO0dBQ04sT0FBTyxDQUFDLEtBQUssTUFBTTtFQUNyQixFQUFFO0VBQ0YsR0FBRyxNQUFNLE1BQU0sS0FBSyxFQUFFLElBQUksS0FBSyxPQUFPLFdBQVc7R0FDL0MsTUFBTSxVQUFVO0dBQ2hCLE1BQU07R0FDTixNQUFNO0dBQ04sT0FBTyxDQUFDLE9BQU8sR0FBRztFQUNwQixFQUFFO0VBQ0YsR0FBRyxNQUFNLEtBQUssUUFBUSxLQUFLLEVBQUUsSUFBSSxLQUFLLFdBQVc7R0FDL0MsTUFBTSxVQUFVO0dBQ2hCLE1BQU07R0FDTixNQUFNO0dBQ04sT0FBTyxDQUFDLEdBQUc7RUFDYixFQUFFO0VBQ0YsR0FBRyxNQUFNLE1BQU0sS0FBSyxXQUFXO0dBQzdCLE1BQU0sVUFBVTtHQUNoQixNQUFNLE1BQU07R0FDWixNQUFNLENBQUM7R0FDUCxPQUFPLFFBQVEsYUFBYSxLQUFLLENBQUM7RUFDcEMsRUFBRTtFQUNGLEdBQUcsTUFBTSxLQUFLLEtBQUssRUFBRSxVQUFVLFVBQVUscUJBQXFCO0dBQzVELE1BQU0sVUFBVTtHQUNoQixNQUFNO0dBQ04sTUFBTSxDQUFDO0dBQ1AsT0FBTyxRQUFRLENBQUMsR0FBRyxVQUFVLEdBQUcsYUFBYSxDQUFDO0VBQ2hELEVBQUU7RUFDRixHQUFHLE1BQU0sV0FBVyxLQUFLLEVBQUUsSUFBSSxPQUFPLFdBQVc7R0FDL0MsTUFBTSxVQUFVO0dBQ2hCLE1BQU07R0FDTixNQUFNLENBQUM7R0FDUCxPQUFPLENBQUMsT0FBTyxHQUFHO0VBQ3BCLEVBQUU7RUFDRixHQUFHLE1BQU0sZUFBZSxLQUFLLEVBQUUsSUFBSSxLQUFLLFdBQVc7R0FDakQsTUFBTSxVQUFVO0dBQ2hCLE1BQU07R0FDTixNQUFNO0dBQ04sT0FBTyxDQUFDLEdBQUc7RUFDYixFQUFFO0VBQ0YsR0FBRyxNQUFNLE9BQU8sa0JBQWtCLEtBQUssRUFBRSxPQUFPLFdBQVc7R0FDekQsTUFBTSxVQUFVO0dBQ2hCLE1BQU07R0FDTixNQUFNLENBQUM7SUFBRSxVQUFVO0lBQUc7R0FBSSxDQUFDO0dBQzNCLE9BQU8sQ0FBQztFQUNWLEVBQUU7RUFDRjtHQUNFLE1BQU0sVUFBVTtHQUNoQixNQUFNO0dBQ04sTUFBTSxDQUFDO0dBQ1AsT0FBTyxRQUFRLENBQUMsR0FBRyxNQUFNLE9BQU8sV0FBVyxHQUFHLE1BQU0sT0FBTyxjQUFjLENBQUM7RUFDNUU7RUFDQTtHQUFFLE1BQU0sVUFBVTtHQUFRLE1BQU07R0FBVyxNQUFNLENBQUM7R0FBRyxPQUFPLFFBQVEsTUFBTSxNQUFNO0VBQUU7RUFDbEY7R0FDRSxNQUFNLFVBQVU7R0FDaEIsTUFBTTtHQUNOLE1BQU0sQ0FBQztHQUNQLE9BQU8sQ0FBQyxHQUFHLE1BQU0sS0FBSyxLQUFLLEtBQUssRUFBRSxVQUFVLEdBQUcsR0FBRyxHQUFHLFFBQVEsYUFBYSxNQUFNLElBQUksQ0FBQyxDQUFDO0VBQ3hGO0VBQ0E7R0FDRSxNQUFNLFVBQVU7R0FDaEIsTUFBTTtHQUNOLE1BQU0sQ0FBQztHQUNQLE9BQU8sUUFBUSxDQUFDLEdBQUcsTUFBTSxRQUFRLEtBQUssR0FBRyxNQUFNLFFBQVEsSUFBSSxDQUFDO0VBQzlEO0NBQ0Y7QUFDRjtBQUVBLE1BQU0sZ0JBQWdCLEVBQUUsUUFBUSxLQUFLLEtBQUssTUFBTSxVQUF5RDtDQUN2RyxHQUFHO0NBQ0gsR0FBRztDQUNILEdBQUc7Q0FDSCxHQUFHO0NBQ0g7QUFDRjs7QUFHQSxNQUFNLGdCQUFnQixFQUNwQixhQUNBLE1BQ0EsWUFDQSxlQUNBLHNCQUMwQztDQUMxQyxHQUFHO0NBQ0gsR0FBRyxLQUFLLFNBQVMsRUFBRSxhQUFhLE1BQU07Q0FDdEM7Q0FDQTtDQUNBO0FBQ0Y7O0FBR0EsU0FBUyxlQUFlLFdBQW1CLE9BQXdCLFVBQTZCO0NBQzlGLE1BQU0sTUFBTSxJQUFJLElBQUksaUJBQWlCLFdBQVcsT0FBTyxRQUFRLENBQUM7Q0FDaEUsT0FBTyxNQUFNLE1BQ1YsRUFBRSxJQUFJLGtCQUNMLElBQUksSUFBSSxFQUFFLEtBQUssWUFBWSxlQUFlLGFBQWEsY0FBYyxTQUFTLFlBQVksS0FBSyxDQUNuRztBQUNGOztBQUdBLFNBQVMsV0FBVyxXQUFtQixNQUFnQixPQUF3QixVQUE4QjtDQUUzRyxNQUFNLFFBRFEsS0FBSyxTQUFTLEVBQUUsVUFBVSxHQUFHLENBQUMsQ0FBQyxRQUFRLGNBQWMsVUFBVSxXQUFXLFVBQVUsQ0FDaEYsQ0FBQyxDQUFDLFNBQVMsY0FBYztFQUN6QyxNQUFNLENBQUMsTUFBTSxpQkFBaUIsV0FBVyxPQUFPLFFBQVE7RUFDeEQsTUFBTSxPQUFPLE1BQU0sTUFBTSxRQUFRLElBQUksT0FBTyxFQUFFO0VBQzlDLE9BQU8sTUFBTSxZQUFZLGVBQWUsWUFBWSxDQUFDO0dBQUU7R0FBVyxPQUFPLEtBQUs7RUFBWSxDQUFDLElBQUksQ0FBQztDQUNsRyxDQUFDO0NBQ0QsTUFBTSxXQUFXLE1BQU0sUUFBUSxFQUFFLFlBQVksTUFBTSxXQUFXLFNBQVMsU0FBUyxDQUFDO0NBQ2pGLE1BQU0sZ0JBQWdCLElBQUksSUFDeEIsU0FDRyxTQUFTLEVBQUUsWUFBWSxTQUFTLE1BQU0sSUFBSSxNQUFNLElBQUksQ0FBQyxFQUFFLGtCQUFrQixDQUFDLENBQUMsQ0FBQyxDQUM1RSxTQUFTLFNBQVMsaUJBQWlCLFdBQVcsUUFBUSxPQUFPLFFBQVEsQ0FBQyxDQUMzRTtDQUNBLE9BQU8sTUFDSixRQUNFLFNBQ0MsQ0FBQyxTQUFTLFNBQVMsSUFBSSxLQUN2QixDQUFDLGlCQUFpQixLQUFLLFdBQVcsT0FBTyxRQUFRLENBQUMsQ0FBQyxNQUFNLE9BQU8sY0FBYyxJQUFJLEVBQUUsQ0FBQyxDQUN6RixDQUFDLENBQ0EsS0FBSyxFQUFFLGdCQUFnQixTQUFTO0FBQ3JDOzs7QUNwU0EsTUFBYSxrQkFBa0I7O0FBRy9CLFNBQWdCLGlCQUNkLEVBQUUsUUFBUSxrQkFDVixPQUNBLFFBQ1c7Q0FDWCxNQUFNLFVBQVUsT0FBTyxLQUFLLEVBQUUsS0FBSyxXQUFXO0VBQUU7RUFBSyxNQUFNLHVCQUF1QixDQUFDLEdBQUcsQ0FBQztDQUFFLEVBQUU7Q0FDM0YsTUFBTSx1QkFBTyxJQUFJLElBQTJDO0NBb0I1RCxPQUFPLENBQ0wsR0FwQmUsTUFBTSxTQUFTLEVBQUUsTUFBTSxNQUFNLGFBQzVDLFFBQVEsU0FBUyxFQUFFLEtBQUssV0FDdEIsS0FBSyxJQUFJLENBQUMsQ0FBQyxTQUFTLFVBQXFCO0VBQ3ZDLE1BQU0sU0FBUyxlQUFlLE1BQzNCLFFBQVEsSUFBSSxZQUFZLFFBQVEsSUFBSSxJQUFJLFNBQVMsTUFBTSxJQUFJLEtBQUssT0FBTyxJQUFJLEtBQUssTUFBTSxNQUFNLEtBQUssQ0FDcEc7RUFDQSxJQUFJLFFBQVEsS0FBSyxJQUFJLE1BQU07RUFDM0IsT0FBTyxTQUNILENBQUMsSUFDRCxDQUNFO0dBQ0U7R0FDQSxNQUFNLE9BQU8sTUFBTSxLQUFLO0dBQ3hCLFNBQVMsSUFBSSxNQUFNLEtBQUssd0NBQXdDO0VBQ2xFLENBQ0Y7Q0FDTixDQUFDLENBQ0gsQ0FHVSxHQUNWLEdBQUcsZUFDQSxRQUFRLFdBQVcsQ0FBQyxLQUFLLElBQUksTUFBTSxDQUFDLENBQUMsQ0FDckMsS0FBSyxFQUFFLFNBQVMsV0FBVztFQUMxQixNQUFNO0VBQ04sTUFBTSxPQUFPLE9BQU87RUFDcEIsU0FBUyxNQUFNLFFBQVEsZ0NBQWdDLElBQUk7Q0FDN0QsRUFBRSxDQUNOO0FBQ0Y7O0FBR0EsU0FBUyxPQUFPLE1BQWMsTUFBYyxPQUF3QjtDQUNsRSxLQUFLLElBQUksS0FBSyxLQUFLLFFBQVEsSUFBSSxHQUFHLE9BQU8sTUFBTSxNQUFNLE9BQU8sS0FBSyxLQUFLLFFBQVEsTUFBTSxLQUFLLENBQUMsR0FDeEYsSUFBSSxRQUFRLEtBQUssS0FBSyxRQUFRLE9BQU87Q0FDdkMsT0FBTztBQUNUOzs7QUMzQ0EsTUFBYSxnQkFBZ0I7O0FBRzdCLFNBQWdCLGVBQ2QsRUFBRSxPQUFPLFNBQ1QsU0FDQSxPQUNBLFFBQ1c7Q0FDWCxNQUFNLFdBQXNCLENBQUM7Q0FDN0IsTUFBTSxTQUFTLE1BQWMsS0FBd0IsVUFBNkI7RUFDaEYsTUFBTSxRQUFRLFlBQ1osU0FBUyxLQUFLO0dBQUUsTUFBTTtHQUFlLE1BQU0sT0FBTyxJQUFJO0dBQUcsU0FBUyxHQUFHLEtBQUssSUFBSTtFQUFVLENBQUM7RUFDM0YsS0FBSyxNQUFNLE1BQU0sS0FDZixJQUFJLENBQUMsTUFBTSxJQUFJLEVBQUUsR0FBRyxLQUFLLFNBQVMsR0FBRyx3REFBd0Q7RUFDL0YsTUFBTSxRQUFRLElBQUksU0FBUyxPQUFPLE1BQU0sSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDO0VBQ3JELEtBQUssTUFBTSxRQUFRLE9BQU8sYUFBYSxNQUFNLE9BQU8sSUFBSTtDQUMxRDtDQUNBLEtBQUssTUFBTSxDQUFDLE1BQU0sRUFBRSxLQUFLLGFBQWEsT0FBTyxRQUFRLEtBQUssR0FBRyxNQUFNLE1BQU0sUUFBUSxDQUFDLEdBQUcsQ0FBQztDQUN0RixLQUFLLE1BQU0sRUFBRSxJQUFJLE1BQU0sYUFBYSxXQUFXLFNBQVMsYUFBYSxPQUFPO0VBQzFFLE1BQU0sSUFBSSxVQUFVLElBQUksR0FBRztHQUFDO0dBQWEsYUFBYTtHQUFJO0dBQVM7RUFBTyxDQUFDO0VBQzNFLElBQUksTUFBTSxRQUFRLFFBQVEsSUFBSSxPQUFPLEVBQUUsQ0FBQyxDQUFDLFNBQVMsR0FDaEQsU0FBUyxLQUFLO0dBQ1osTUFBTTtHQUNOLE1BQU0sT0FBTyxFQUFFO0dBQ2YsU0FBUyxHQUFHLEdBQUc7RUFDakIsQ0FBQztDQUNMO0NBQ0EsTUFBTSxRQUFRLElBQUksSUFBSSxNQUFNLEtBQUssRUFBRSxTQUFTLEVBQUUsQ0FBQztDQUMvQyxLQUFLLE1BQU0sRUFBRSxNQUFNLFVBQVUsU0FDM0IsS0FBSyxNQUFNLEVBQUUsTUFBTSxLQUFLLFVBQVUsYUFBYSxJQUFJLEdBQ2pELEtBQUssTUFBTSxNQUFNLFNBQVMsYUFBYSxNQUFNLENBQUMsR0FDNUMsSUFBSSxDQUFDLE1BQU0sSUFBSSxFQUFFLEdBQ2YsU0FBUyxLQUFLO0VBQ1o7RUFDQSxNQUFNLEtBQUssVUFBVSxNQUFNLFFBQVE7RUFDbkMsU0FBUyxVQUFVLEdBQUcsMEJBQTBCLGNBQWM7Q0FDaEUsQ0FBQztDQUNULE9BQU87QUFDVDtBQVlBLE1BQU0sU0FBUzs7QUFFZixNQUFNLFVBQVUsSUFBSSxPQUNsQjtDQUNFO0NBQ0EsNkJBQTZCLE9BQU87Q0FDcEMsK0dBQStHLE9BQU87Q0FDdEgsZ0NBQWdDLE9BQU87QUFDekMsQ0FBQyxDQUFDLEtBQUssR0FBRyxHQUNWLEtBQ0Y7O0FBTUEsU0FBZ0Isa0JBQ2QsRUFBRSxrQkFDRixTQUNBLFFBQ0EsT0FBeUIsQ0FBQyxHQUNmO0NBQ1gsTUFBTSxRQUFRLENBQ1osR0FBRyxRQUFRLFNBQVMsU0FBUyxjQUFjLElBQUksQ0FBQyxDQUFDLEtBQUssV0FBVztFQUFFLElBQUksS0FBSztFQUFJO0NBQU0sRUFBRSxDQUFDLEdBQ3pGLEdBQUcsS0FBSyxLQUFLLFdBQVc7RUFBRSxJQUFJLE1BQU07RUFBTTtDQUFNLEVBQUUsQ0FDcEQsQ0FBQyxDQUFDLFNBQVMsRUFBRSxJQUFJLFlBQ2YsQ0FBQyxHQUFHLE1BQU0sS0FBSyxTQUFTLE9BQU8sQ0FBQyxDQUFDLENBQUMsS0FBSyxXQUFXO0VBQUU7RUFBSTtFQUFPLElBQUksTUFBTTtFQUFPLE9BQU8sTUFBTTtDQUFHLEVBQUUsQ0FDcEc7Q0FDQSxNQUFNLFdBQVcsRUFBRSxRQUFRLE9BQThDLFFBQ3ZFLFdBQVcsSUFBSSxNQUFNLElBQUksU0FBUyxJQUFJLEtBQUssS0FBSyxJQUFJLE1BQU0sS0FBSyxTQUFTLEdBQUc7Q0FDN0UsT0FBTyxDQUNMLEdBQUcsTUFDQSxRQUFRLFFBQVEsQ0FBQyxlQUFlLE1BQU0sY0FBYyxRQUFRLFdBQVcsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUM3RSxLQUFLLEVBQUUsT0FBTyxJQUFJLGFBQWE7RUFDOUIsTUFBTSxNQUFNO0VBQ1osTUFBTSxNQUFNLE9BQU8sRUFBRTtFQUNyQixTQUFTLGdDQUFnQyxNQUFNLDZGQUE2RjtDQUM5SSxFQUFFLEdBQ0osR0FBRyxlQUNBLFFBQVEsY0FBYyxDQUFDLE1BQU0sTUFBTSxRQUFRLFFBQVEsV0FBVyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQ3BFLEtBQUssRUFBRSxRQUFRLFdBQVc7RUFDekIsTUFBTTtFQUNOLE1BQU0sT0FBTyxNQUFNO0VBQ25CLFNBQVMsaUJBQWlCLE9BQU8sT0FBTyxJQUFJO0NBQzlDLEVBQUUsQ0FDTjtBQUNGOzs7QUNwR0EsTUFBYSxhQUFhOztBQVcxQixTQUFnQixZQUNkLFFBQ0EsT0FDQSxPQUNBLFFBQ1c7Q0FDWCxPQUFPLE9BQU8sU0FBUyxVQUFVO0VBQy9CLE1BQU0sT0FBTyxhQUE4QjtHQUN6QyxNQUFNO0dBQ04sTUFBTSxPQUFPLE1BQU0sRUFBRTtHQUNyQixTQUFTLEdBQUcsTUFBTSxHQUFHLElBQUk7RUFDM0I7RUFDQSxNQUFNLFFBQVEsTUFBTSxRQUFRLFNBQVMsU0FBUyxPQUFPLElBQUksQ0FBQztFQUMxRCxPQUFPO0dBQ0wsR0FBSSxPQUFPLFFBQVEsRUFBRSxTQUFTLE9BQU8sTUFBTSxFQUFFLENBQUMsQ0FBQyxTQUFTLElBQ3BELENBQUMsSUFBSSw4REFBOEQsQ0FBQyxJQUNwRSxDQUFDO0dBQ0wsR0FBSSxNQUFNLElBQUksTUFBTSxJQUFJLElBQ3BCLENBQUMsSUFDRCxDQUFDLElBQUksU0FBUyxNQUFNLEtBQUssd0RBQXdELENBQUM7R0FDdEYsR0FBSSxlQUFlLEtBQUssSUFDcEIsQ0FBQyxJQUNELENBQUMsSUFBSSwrRUFBK0UsQ0FBQztHQUN6RixHQUFJLE1BQU0sV0FBVyxJQUNqQixDQUFDLElBQUksR0FBRyxVQUFVLEtBQUssRUFBRSwwREFBMEQsQ0FBQyxJQUNwRixXQUFXLE9BQU8sT0FBTyxHQUFHO0VBQ2xDO0NBQ0YsQ0FBQztBQUNIOztBQUdBLFNBQWdCLGVBQWUsRUFBRSxNQUFNLFVBQVUsU0FBeUI7Q0FDeEUsTUFBTSxRQUFRLFlBQW9CLGFBQWEsT0FBTyxDQUFDLENBQUMsVUFBVSxLQUFLLENBQUMsTUFBTSxLQUFBO0NBQzlFLFFBQ0csS0FBSyxXQUFXLEtBQUssS0FBSyxNQUFNLFlBQVksQ0FBQyxLQUFLLE9BQU8sQ0FBQyxPQUMxRCxTQUFTLFdBQVcsS0FBSyxTQUFTLEtBQUssSUFBSTtBQUVoRDtBQUVBLFNBQVMsV0FDUCxPQUNBLE9BQ0EsS0FDVztDQUNYLE9BQU8sQ0FDTCxHQUFHLE1BQU0sU0FBUyxTQUFTLFlBQVk7RUFDckMsTUFBTSxPQUFPLGFBQWEsT0FBTztFQUNqQyxPQUFPLE1BQU0sU0FBUyxFQUFFLFlBQ3RCLE1BQU0sU0FBUyxFQUFFLE1BQU0sTUFBTSxhQUF3QjtHQUNuRCxNQUFNLE1BQU0sS0FBSyxJQUFJO0dBQ3JCLE9BQU8sTUFDSCxDQUNFO0lBQ0U7SUFDQSxNQUFNLE9BQU8sSUFBSSxLQUFLO0lBQ3RCLFNBQVMsSUFBSSxJQUFJLEtBQUsseUJBQXlCLE1BQU0sR0FBRyxLQUFLLE1BQU07R0FDckUsQ0FDRixJQUNBLENBQUM7RUFDUCxDQUFDLENBQ0g7Q0FDRixDQUFDLEdBQ0QsR0FBRyxNQUFNLEtBQ04sUUFDRSxZQUNDLENBQUMsTUFBTSxNQUFNLEVBQUUsWUFBWSxhQUFhLE9BQU8sQ0FBQyxDQUFDLE1BQU0sS0FBSyxFQUFFLFdBQVcsSUFBSSxDQUFDLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQyxDQUM3RixDQUFDLENBQ0EsS0FBSyxZQUFZO0VBQ2hCLE1BQU0sQ0FBQyxNQUFNLEdBQUcsVUFBVTtFQUMxQixNQUFNLFVBQVUsb0JBQW9CLFFBQVEsSUFBSSxNQUFNLEdBQUcsS0FBSyxNQUFNO0VBQ3BFLE9BQU8sUUFBUSxPQUFPLFdBQVcsSUFDN0I7R0FBRSxNQUFNLEtBQUs7R0FBTSxNQUFNO0dBQUc7RUFBUSxJQUNwQyxJQUFJLGNBQWMsVUFBVSxLQUFLLEVBQUUsU0FBUyxTQUFTO0NBQzNELENBQUMsQ0FDTDtBQUNGO0FBRUEsU0FBUyxTQUFTLEVBQUUsUUFBUSxXQUFXLFdBQWtCLEVBQUUsSUFBSSxRQUE4QjtDQUMzRixJQUFJLFdBQVcsS0FBQSxHQUFXLE9BQU8sT0FBTztDQUN4QyxJQUFJLGNBQWMsS0FBQSxHQUFXLE9BQU8sR0FBRyxXQUFXLEdBQUcsVUFBVSxFQUFFO0NBQ2pFLE9BQU8sWUFBWSxLQUFBLEtBQWEsU0FBUztBQUMzQztBQUVBLFNBQVMsVUFBVSxFQUFFLFFBQVEsV0FBVyxXQUEwQjtDQUNoRSxJQUFJLFdBQVcsS0FBQSxHQUFXLE9BQU8sV0FBVyxPQUFPO0NBQ25ELElBQUksY0FBYyxLQUFBLEdBQVcsT0FBTyxjQUFjLFVBQVU7Q0FDNUQsT0FBTyxZQUFZLEtBQUEsSUFBWSxjQUFjLFlBQVksUUFBUTtBQUNuRTtBQUVBLFNBQVMsYUFBYSxTQUE0RDtDQUNoRixNQUFNLFNBQVMsV0FBVyxPQUFPO0NBQ2pDLElBQUksV0FBVyxLQUFBLEdBQVcsT0FBTyxtQkFBbUIsQ0FBQyxPQUFPLENBQUM7Q0FDN0QsTUFBTSxVQUFVLElBQUksT0FBTyxRQUFRLElBQUk7Q0FDdkMsUUFBUSxTQUFTO0VBQ2YsTUFBTSxRQUFRLFFBQVEsS0FBSyxJQUFJO0VBQy9CLE9BQU8sUUFBUTtHQUFFLE9BQU8sTUFBTTtHQUFPLE1BQU0sTUFBTTtFQUFHLElBQUksS0FBQTtDQUMxRDtBQUNGO0FBRUEsTUFBTSxhQUFhLFNBQWlCLEtBQUssV0FBVyxRQUFRLEdBQUc7O0FBRy9ELFNBQWdCLGNBQWMsTUFBYyxRQUE2QjtDQUN2RSxPQUFPO0VBQ0wsSUFBSTtFQUNKO0VBQ0EsT0FBTyxDQUFDO0dBQUU7R0FBTSxPQUFPO0dBQU0sTUFBTSxVQUFVLE1BQU07R0FBRyxTQUFTO0dBQU8sUUFBUSxVQUFVLENBQUM7RUFBRSxDQUFDO0NBQzlGO0FBQ0Y7Ozs7OztBQ3pGQSxTQUFnQixjQUFjLFFBQWdCLEVBQUUsU0FBNkM7Q0FDM0YsT0FBTyxjQUFjLE1BQU0sQ0FBQyxDQUFDLFNBQVMsY0FBYztFQUNsRCxNQUFNLFFBQVEsSUFBSSxJQUFJLFVBQVUsS0FBSyxFQUFFLFNBQVMsRUFBRSxDQUFDO0VBQ25ELE9BQU8sVUFBVSxTQUFTLEVBQUUsTUFBTSxNQUFNLFNBQW9CO0dBQzFELE1BQU0sRUFBRSxnQkFBZ0IsTUFBTSxzQkFBc0IsU0FBUyxNQUFNLElBQUksRUFBRSxLQUFLLENBQUM7R0FDL0UsSUFBSSxNQUNGLE9BQU8sQ0FDTDtJQUNFO0lBQ0E7SUFDQSxTQUFTLFNBQVMsR0FBRywwQkFBMEIsS0FBSyxLQUFLLE1BQU0sRUFBRTtHQUNuRSxDQUNGO0dBQ0YsSUFBSSxRQUFRLENBQUMsS0FBSyxNQUFNLFVBQVUsTUFBTSxJQUFJLEtBQUssQ0FBQyxHQUNoRCxPQUFPLENBQ0w7SUFDRTtJQUNBO0lBQ0EsU0FBUyxTQUFTLEdBQUcsd0RBQXdELEtBQUssS0FBSyxNQUFNLEVBQUU7R0FDakcsQ0FDRjtHQUNGLE9BQU8sQ0FBQztFQUNWLENBQUM7Q0FDSCxDQUFDO0FBQ0g7O0FBR0EsU0FBUyxjQUFjLEVBQUUsU0FBUyxTQUFTLE1BQU0sV0FBVyxVQUFnQztDQUMxRixPQUFPO0VBQ0wsR0FBRyxRQUFRLEtBQUssU0FBUyxDQUFDLEdBQUcsWUFBWSxNQUFNLFdBQVcsSUFBSSxDQUFDLEdBQUcsR0FBRyxXQUFXLElBQUksQ0FBQyxDQUFDO0VBQ3RGLEdBQUcsUUFBUSxLQUFLLFdBQVcsQ0FBQyxHQUFHLFlBQVksUUFBUSxPQUFPLFlBQVksTUFBTSxHQUFHLEdBQUcsV0FBVyxNQUFNLENBQUMsQ0FBQztFQUNyRyxHQUFHLEtBQUssTUFBTSxLQUFLLEVBQUUsTUFBTSxPQUFPLGFBQWEsTUFBTSxLQUFLLFFBQVE7R0FBRTtHQUFNLE1BQU0sT0FBTyxFQUFFO0dBQUc7RUFBRyxFQUFFLENBQUM7RUFDbEcsSUFBSSxZQUFZLFlBQVksVUFBVSxJQUFJLElBQUksQ0FBQyxFQUFBLENBQUcsS0FBSyxRQUNyRCxJQUFJLEtBQUssUUFBUTtHQUFFLE1BQU07R0FBZSxNQUFNLFdBQVcsT0FBTyxFQUFFLEtBQUs7R0FBRztFQUFHLEVBQUUsQ0FDakY7RUFDQSxJQUFJLFFBQVEsUUFBUSxDQUFDLEVBQUEsQ0FBRyxLQUFLLEVBQUUsV0FBVyxDQUN4QztHQUFFLE1BQU07R0FBWSxNQUFNLFFBQVEsT0FBTyxJQUFJLEtBQUs7R0FBRyxJQUFJO0VBQUssQ0FDaEUsQ0FBQztDQUNIO0FBQ0Y7O0FBR0EsU0FBUyxZQUFZLEVBQUUsT0FBTyxTQUE2QztDQUN6RSxPQUFPLENBQUMsR0FBRyxPQUFPLE9BQU8sS0FBSyxDQUFDLENBQUMsS0FBSyxFQUFFLGFBQWEsTUFBTSxHQUFHLEdBQUcsTUFBTSxLQUFLLEVBQUUsV0FBVyxVQUFVLElBQUksQ0FBQyxDQUFDO0FBQzFHO0FBRUEsU0FBUyxZQUFZLEVBQUUsTUFBTSxRQUFxQyxLQUFvQztDQUNwRyxPQUFPLENBQUMsR0FBRyxJQUFJLElBQUksR0FBRyxDQUFDLENBQUMsQ0FBQyxLQUFLLFFBQVE7RUFBRTtFQUFNLE1BQU0sSUFBSSxTQUFTLGdCQUFnQixJQUFJLEdBQUcsRUFBRTtFQUFHO0NBQUcsRUFBRTtBQUNwRztBQUVBLFNBQVMsV0FBVyxFQUFFLE1BQU0sUUFBaUQ7Q0FDM0UsTUFBTSxRQUFvQixDQUFDO0NBQzNCLE1BQU0sTUFBTSxDQUFDLHFCQUFxQixtQkFBbUIsSUFBSSxTQUFTO0VBQ2hFLE1BQU0sVUFBVTtFQUNoQixJQUFJLFFBQVEsU0FBUyxRQUFRO0VBQzdCLEtBQUssTUFBTSxNQUFNLFFBQVEsT0FBTyxHQUFHLE1BQU0sS0FBSztHQUFFO0dBQU0sTUFBTSxRQUFRLFVBQVUsTUFBTSxRQUFRO0dBQUc7RUFBRyxDQUFDO0NBQ3JHLENBQUM7Q0FDRCxPQUFPO0FBQ1Q7OztBQ3ZGQSxNQUFNLGdCQUNKO0FBRUYsTUFBTSxZQUFZLElBQUksS0FBSyxVQUFVLE1BQU0sRUFBRSxhQUFhLFdBQVcsQ0FBQzs7QUFHdEUsU0FBZ0IsZUFBZSxNQUEwQjtDQUN2RCxNQUFNLFlBQStDLENBQUM7Q0FDdEQsS0FBSyxNQUFNLEVBQUUsU0FBUyxXQUFXLFVBQVUsUUFBUSxJQUFJLEdBQUc7RUFDeEQsTUFBTSxXQUFXLFVBQVUsR0FBRyxFQUFFO0VBQ2hDLElBQUksWUFBWSxjQUFjLEtBQUssU0FBUyxJQUFJLEdBQUcsU0FBUyxRQUFRO09BQy9ELFVBQVUsS0FBSztHQUFFLE1BQU07R0FBUyxPQUFPO0VBQU0sQ0FBQztDQUNyRDtDQUNBLE9BQU8sVUFDSixLQUFLLGNBQWM7RUFDbEIsTUFBTSxTQUFTLEtBQUssS0FBSztFQUN6QixPQUFPLFNBQVMsU0FBUyxTQUFTLEtBQUssU0FBUyxTQUFTLEtBQUssVUFBVSxDQUFDLENBQUM7Q0FDNUUsRUFBRSxDQUFDLENBQ0YsUUFBUSxhQUFhLFdBQVcsU0FBUyxJQUFJLElBQUksQ0FBQztBQUN2RDs7QUFHQSxTQUFnQixVQUFVLE1BQXdCO0NBQ2hELE9BQU8sS0FBSyxNQUFNLEtBQUssQ0FBQyxDQUFDLFFBQVEsU0FBUyxnQkFBZ0IsS0FBSyxJQUFJLENBQUM7QUFDdEU7O0FBR0EsU0FBZ0IsV0FBVyxNQUFzQjtDQUMvQyxPQUFPLFVBQVUsSUFBSSxDQUFDLENBQUM7QUFDekI7OztBQ2hDQSxNQUFhLGtCQUFrQjs7QUFHL0IsTUFBYSxnQkFBZ0IsQ0FBQywyQkFBMkIsMEJBQTBCOztBQWlCbkYsU0FBZ0IsYUFBYSxNQUFrQztDQUM3RCxNQUFNLFNBQVMsS0FBSyxTQUFTLFFBQVEsRUFBRSxXQUFXLFNBQVMsTUFBTTtDQUNqRSxNQUFNLENBQUMsV0FBVztDQUNsQixJQUFJLFNBQVMsU0FBUyxhQUFhLFFBQVEsVUFBVSxLQUFLLFNBQVMsT0FBTyxNQUFBLHFCQUN4RSxPQUFPLEtBQUE7Q0FDVCxNQUFNLFVBQXlCLENBQUM7Q0FDaEMsTUFBTSxRQUFxRCxDQUFDO0NBQzVELEtBQUssTUFBTSxTQUFTLE9BQU8sTUFBTSxDQUFDLEdBQUc7RUFDbkMsSUFBSSxNQUFNLFNBQVMsYUFBYSxNQUFNLFVBQVUsR0FBRztFQUNuRCxJQUFJLE1BQU0sU0FBUyxXQUFXLE1BQU0sS0FBSztHQUFFLFNBQVM7R0FBTyxNQUFNLENBQUM7RUFBRSxDQUFDO09BQ2hFLENBQUMsTUFBTSxHQUFHLEVBQUUsQ0FBQyxFQUFFLFFBQVEsUUFBQSxDQUFTLEtBQUssS0FBSztDQUNqRDtDQUNBLE9BQU87RUFBRTtFQUFTO0VBQVM7Q0FBTTtBQUNuQzs7Ozs7QUFNQSxTQUFnQixnQkFBZ0I7Q0FDOUIsUUFBUSxTQUFlO0VBQ3JCLE1BQU0sT0FBTyxhQUFhLElBQUk7RUFDOUIsSUFBSSxDQUFDLE1BQU07RUFDWCxNQUFNLEVBQUUsU0FBUyxTQUFTLFVBQVU7RUFDcEMsTUFBTSx5QkFBUyxJQUFJLElBQWlCO0dBQ2xDO0dBQ0EsR0FBRztHQUNILEdBQUcsTUFBTSxTQUFTLFNBQVMsQ0FBQyxLQUFLLFNBQVMsR0FBRyxLQUFLLElBQUksQ0FBQztFQUN6RCxDQUFDO0VBQ0QsTUFBTSxRQUFRLFlBQVksV0FBVyxhQUFhO0dBQ2hEO0dBQ0EsR0FBRztHQUNILFlBQ0UsT0FDQSxtQkFDQSxNQUFNLEtBQUssU0FBUyxZQUFZLE9BQU8sa0JBQWtCLENBQUMsS0FBSyxTQUFTLEdBQUcsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUN4RjtFQUNGLENBQUM7RUFDRCxLQUFLLFdBQVcsS0FBSyxTQUFTLFNBQVMsVUFDckMsVUFBVSxVQUFVLENBQUMsS0FBSyxJQUFJLE9BQU8sSUFBSSxLQUFLLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUMvRDtDQUNGO0FBQ0Y7QUFFQSxTQUFTLFlBQVksTUFBYyxXQUFtQixVQUErQztDQUVuRyxPQUFPO0VBQ0wsTUFBTTtFQUNOLE1BQU07R0FBRSxPQUFPO0dBQU0sYUFBYSxFQUFFLFdBQVcsQ0FBQyxTQUFTLEVBQUU7RUFBRTtFQUM3RDtDQUNGO0FBQ0Y7OztBQ2hFQSxNQUFNLGdCQUFtQztDQUN2QztDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7QUFDRjs7QUFHQSxNQUFNLGFBQWE7QUFDbkIsTUFBTSxnQkFBZ0I7O0FBR3RCLFNBQWdCLGNBQWMsRUFBRSxlQUFtRDtDQUNqRixPQUFPLFlBQVksZUFBZSxjQUFjLFlBQVksVUFBVTtBQUN4RTs7Ozs7QUFNQSxTQUFnQixjQUFjLE1BQVksU0FBMEI7Q0FDbEUsSUFBSSxDQUFDLGNBQWMsSUFBSSxHQUFHLE9BQU8sQ0FBQztDQUNsQyxNQUFNLFdBQXNCLENBQUM7Q0FDN0IsTUFBTSxNQUFNLFNBQTJCLE1BQU0sVUFBVSxNQUFNLFFBQVE7Q0FDckUsTUFBTSxRQUFRLE1BQWMsWUFBb0IsU0FBUyxLQUFLO0VBQUUsTUFBTSxLQUFLO0VBQU07RUFBTTtDQUFRLENBQUM7Q0FDaEcsTUFBTSxPQUFPLGFBQWEsS0FBSyxJQUFJO0NBQ25DLElBQUksQ0FBQyxNQUFNO0VBQ1QsS0FDRSxHQUFHLEtBQUssS0FBSyxTQUFTLE1BQU0sRUFBRSxXQUFXLFNBQVMsTUFBTSxDQUFDLEdBQ3pELCtCQUErQixnQkFBZ0IsNkNBQ2pEO0VBQ0EsT0FBTztDQUNUO0NBQ0EsV0FBVyxLQUFLLE9BQU8sTUFBTSxZQUFZLEtBQUssR0FBRyxJQUFJLEdBQUcsT0FBTyxDQUFDO0NBQ2hFLE1BQU0sT0FBTyxHQUFHLEtBQUssT0FBTztDQUM1QixNQUFNLFFBQVEsS0FBSyxNQUFNLEtBQUssRUFBRSxjQUFjLFNBQVMsT0FBTyxDQUFDO0NBQy9ELElBQUksTUFBTSxXQUFXLGNBQWMsVUFBVSxjQUFjLE1BQU0sTUFBTSxVQUFVLE1BQU0sV0FBVyxJQUFJLEdBQ3BHLEtBQ0UsTUFDQSxVQUFVLGdCQUFnQixrQkFBa0IsY0FBYyxLQUFLLFNBQVMsUUFBUSxLQUFLLEVBQUUsQ0FBQyxDQUFDLEtBQUssTUFBTSxHQUN0RztDQUNGLEtBQUssTUFBTSxTQUFTLENBQ2xCLEdBQUcsS0FBSyxTQUNSLEdBQUcsS0FBSyxNQUFNLFNBQVMsRUFBRSxXQUFXLEtBQUssUUFBUSxFQUFFLFdBQVcsU0FBUyxNQUFNLENBQUMsQ0FDaEYsR0FDRSxLQUNFLEdBQUcsS0FBSyxNQUFNLElBQUksT0FBTyxHQUFHLEtBQUssR0FDakMsT0FBTyxnQkFBZ0IsbUVBQ3pCO0NBQ0YsS0FBSyxNQUFNLEVBQUUsU0FBUyxVQUFVLEtBQUssT0FDbkMsSUFBSUMsWUFBVSxJQUFJLENBQUMsQ0FBQyxXQUFXLEdBQzdCLEtBQUssR0FBRyxPQUFPLEdBQUcsVUFBVSxTQUFTLE9BQU8sRUFBRSxtREFBbUQ7Q0FDckcsTUFBTSxTQUFTLEtBQUssTUFBTSxTQUFTLEVBQUUsV0FBV0EsWUFBVSxJQUFJLENBQUM7Q0FDL0QsSUFBSSxPQUFPLFNBQVMsWUFDbEIsS0FDRSxNQUNBLEdBQUcsT0FBTyxPQUFPLGNBQWMsZ0JBQWdCLHFCQUFxQixXQUFXLDBCQUNqRjtDQUNGLEtBQUssTUFBTSxjQUFjLENBQUMsU0FBUyxTQUFTLEdBQzFDLElBQUksQ0FBQyxPQUFPLE1BQU0sVUFBVSxRQUFRLE9BQU8sVUFBVSxDQUFDLEdBQ3BELEtBQUssTUFBTSxzQkFBc0IsV0FBVyxPQUFPLGdCQUFnQix1QkFBdUI7Q0FDOUYsS0FBSyxNQUFNLFVBQVUsYUFBYSxRQUFRLElBQUksQ0FBQyxFQUFFLFNBQVMsQ0FBQyxFQUFBLENBQUcsU0FBUyxFQUFFLFdBQVdBLFlBQVUsSUFBSSxDQUFDLEdBQ2pHLElBQUksQ0FBQyxNQUFNLFNBQVMsS0FBSyxhQUFhLEtBQUssZUFBZSxTQUFTLEtBQUssQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsU0FBUyxlQUN6RixLQUNFLEdBQUcsS0FBSyxHQUNSLHlCQUF5QixjQUFjLGNBQWMsZ0JBQWdCLG1CQUN2RTtDQUNKLE9BQU87QUFDVDs7QUFHQSxTQUFTLFdBQVcsTUFBWSxNQUE2QztDQUMzRSxJQUFJLE9BQU87Q0FDWCxLQUFLLE1BQU0sRUFBRSxNQUFNLFVBQVUsYUFBYSxJQUFJLEdBQUc7RUFDL0MsTUFBTSxRQUFRLGNBQWMsUUFBUSxJQUFJO0VBQ3hDLElBQUksVUFBVSxNQUFNLEtBQUssVUFBVSxHQUFHO0VBQ3RDLElBQUksUUFBUSxNQUFNLEtBQUssTUFBTSxJQUFJLEtBQUssa0NBQWtDLGNBQWMsU0FBUyxHQUFHLEVBQUU7RUFDcEcsT0FBTyxLQUFLLElBQUksTUFBTSxLQUFLO0NBQzdCO0FBQ0Y7QUFFQSxTQUFTQSxZQUFVLE1BQTBDO0NBQzNELE9BQU8sS0FBSyxRQUFRLFVBQXlCLE1BQU0sU0FBUyxNQUFNLENBQUMsQ0FBQyxTQUFTLEVBQUUsZUFBZSxRQUFRO0FBQ3hHO0FBRUEsU0FBUyxRQUFRLE9BQWlCLFlBQTZCO0NBQzdELElBQUksUUFBUTtDQUNaLE1BQU0sT0FBTyxTQUFTLEVBQUUsVUFBVTtFQUNoQyxVQUFVLElBQUksV0FBVyxJQUFJLFdBQVcsRUFBRTtDQUM1QyxDQUFDO0NBQ0QsT0FBTztBQUNUO0FBRUEsU0FBUyxjQUFjLE1BQXFCO0NBQzFDLE9BQU8sVUFBVSxJQUFJLEtBQU0sY0FBYyxRQUFTLEtBQWMsU0FBUyxLQUFLLFNBQVM7QUFDekY7OztBQ3pFQSxlQUFzQixXQUFXLFNBQTJEO0NBQzFGLE1BQU0sRUFBRSxNQUFNLFVBQVUsT0FBTyxTQUFTLFNBQVMsTUFBTSxXQUFXLFdBQVcsT0FBTyxXQUFXO0NBQy9GLE1BQU0sUUFBUSxDQUFDLEdBQUcsU0FBUyxHQUFHLFFBQVEsS0FBSyxZQUFZO0VBQUUsR0FBRztFQUFRLFlBQVk7Q0FBUyxFQUFFLENBQUM7Q0FDNUYsT0FBTztFQUNMLFFBQVEsZUFBZSxTQUFTLE9BQU87RUFDdkMsT0FBTyxZQUFZLGtCQUFrQixVQUFVLE1BQU0sT0FBTyxVQUFVLFFBQVEsU0FBUyxJQUFJLENBQUM7RUFDNUYsV0FBVyxRQUNQLGlCQUFpQixNQUFNLE1BQU0sQ0FBQyxHQUFHLE1BQU0sUUFBUSxhQUFhLEdBQUcsR0FBRyxTQUFTLEdBQUcsTUFBTSxNQUFNLElBQzFGLENBQUM7RUFDTCxVQUFVLFNBQ04sWUFDRSxPQUFPLE1BQ1AsQ0FBQyxHQUFHLFVBQVUsT0FBTyxHQUFHLEdBQUksTUFBTSxlQUFlLE1BQU0sT0FBTyxNQUFNLFNBQVMsQ0FBRSxHQUMvRSxJQUFJLElBQUksU0FBUyxNQUFNLEtBQUssQ0FBQyxHQUM3QixPQUFPLE1BQ1QsSUFDQSxDQUFDO0VBQ0wsV0FBVyxjQUFjO0dBQUU7R0FBUztHQUFTO0dBQU07R0FBVztFQUFPLEdBQUcsUUFBUTtFQUNoRixXQUFXLE1BQU0sU0FBUyxNQUFNLFVBQVUsY0FBYyxNQUFNLFFBQVEsVUFBVSxJQUFJLENBQUM7Q0FDdkY7QUFDRjs7QUFHQSxTQUFTLFVBQVUsRUFBRSxPQUFPLFNBQVMsYUFBNEM7Q0FDL0UsTUFBTSxRQUFRLElBQUksSUFBSSxVQUFVLEtBQUssRUFBRSxXQUFXLElBQUksQ0FBQztDQUN2RCxPQUFPO0VBQ0wsR0FBRyxNQUFNLEtBQUssVUFBVTtHQUFFLElBQUksS0FBSztHQUFJLE1BQU0sS0FBSztHQUFNLE9BQU8sY0FBYyxJQUFJO0VBQUUsRUFBRTtFQUNyRixHQUFHLFFBQVEsS0FBSyxZQUFZO0dBQzFCLElBQUksVUFBVSxPQUFPO0dBQ3JCLE1BQU0sT0FBTztHQUNiLE9BQU8sY0FBYztJQUFFLEdBQUc7SUFBUSxZQUFZO0dBQVMsQ0FBQztFQUMxRCxFQUFFO0VBQ0YsR0FBRyxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUMsS0FBSyxVQUFVO0dBQzNCLElBQUk7R0FDSjtHQUNBLE9BQU8sVUFBVSxRQUFRLFVBQVUsTUFBTSxTQUFTLElBQUk7RUFDeEQsRUFBRTtDQUNKO0FBQ0Y7O0FBR0EsZUFBZSxlQUNiLE1BQ0EsUUFDQSxXQUN3QjtDQUN4QixNQUFNLFFBQVEsSUFBSSxJQUFJLFVBQVUsS0FBSyxFQUFFLFdBQVcsSUFBSSxDQUFDO0NBQ3ZELE1BQU0sUUFBUSxJQUFJLElBQUksT0FBTyxTQUFTLEVBQUUsY0FBYyxXQUFXLENBQUMsQ0FBQyxDQUFDO0NBV3BFLFFBQU8sTUFWWSxRQUFRLElBQ3pCLENBQUMsR0FBRyxLQUFLLENBQUMsQ0FDUCxRQUFRLFNBQVMsQ0FBQyxNQUFNLElBQUksSUFBSSxDQUFDLENBQUMsQ0FDbEMsS0FBSyxTQUNKLFNBQVMsS0FBSyxNQUFNLElBQUksR0FBRyxNQUFNLENBQUMsQ0FBQyxNQUNoQyxXQUFXLENBQUMsY0FBYyxNQUFNLE1BQU0sQ0FBQyxTQUNsQyxDQUFDLENBQ1QsQ0FDRixDQUNKLEVBQUEsQ0FDWSxLQUFLO0FBQ25COztBQzNGQSxNQUFNLE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQyxNQUFNLGlDQUFRLEVBQ3BDLFFBQVEsRUFBRSxZQUNSLElBQUksT0FBTyxLQUFLLEVBQUUsOEZBQ3RCLENBQUM7QUFDRCxNQUFNLFVBQVUsS0FBSyxRQUFRLFNBQVMsQ0FBQyxPQUFPLEtBQUssSUFBSSxHQUFHLEVBQ3hELFFBQVEsRUFBRSxZQUFZLElBQUksT0FBTyxLQUFLLEVBQUUsa0RBQzFDLENBQUM7QUFDRCxNQUFNLFVBQVUsU0FBNEIsRUFBRSxNQUFNLElBQUksQ0FBQyxDQUFDLElBQUksR0FBRyx1Q0FBdUM7O0FBU3hHLFNBQVMsY0FBb0IsTUFBd0M7Q0FDbkUsUUFBUSxNQUFZLFlBQW1DO0VBQ3JELE1BQU0sdUJBQU8sSUFBSSxJQUFZO0VBQzdCLEtBQUssTUFBTSxFQUFFLE1BQU0sVUFBVSxLQUFLLElBQUksR0FBRztHQUN2QyxJQUFJLEtBQUssSUFBSSxJQUFJLEdBQ2YsUUFBUSxTQUFTO0lBQ2YsTUFBTTtJQUNOLE1BQU0sQ0FBQyxHQUFHLElBQUk7SUFDZCxTQUFTLElBQUksS0FBSztHQUNwQixDQUFDO0dBQ0gsS0FBSyxJQUFJLElBQUk7RUFDZjtDQUNGO0FBQ0Y7QUFFQSxNQUFNQyxXQUFTLE9BQTBCLEdBQUcsU0FDMUMsTUFBTSxLQUFLLE1BQU0sUUFBUTtDQUFFO0NBQU0sTUFBTSxDQUFDLEdBQUcsTUFBTSxFQUFFO0FBQUUsRUFBRTs7QUFHekQsTUFBYSxvQkFBb0IsRUFBRSxNQUNqQyxFQUNHLE1BQU0sSUFBSSxDQUFDLENBQ1gsSUFBSSxHQUFHLDZFQUE2RSxDQUFDLENBQ3JGLFlBQVksZUFBZSxVQUFVQSxRQUFNLEtBQUssQ0FBQyxDQUFDLENBQ3ZEOztBQUdBLE1BQWEseUJBQXlCLEVBQ25DLE1BQ0MsRUFBRSxhQUFhO0NBQ2IsV0FBVztDQUNYLFFBQVEsT0FBTyxJQUFJLENBQUMsQ0FBQyxZQUFZLGVBQWUsU0FBU0EsUUFBTSxJQUFJLENBQUMsQ0FBQztBQUN2RSxDQUFDLENBQ0gsQ0FBQyxDQUNBLFlBQ0MsZUFBZSxTQUFTLEtBQUssS0FBSyxFQUFFLGFBQWEsUUFBUTtDQUFFLE1BQU07Q0FBVyxNQUFNLENBQUMsSUFBSSxXQUFXO0FBQUUsRUFBRSxDQUFDLENBQ3pHOztBQUdGLE1BQWEsa0JBQWtCLEVBQzVCLE1BQ0MsRUFBRSxhQUFhO0NBQ2IsT0FBTyxFQUNKLE9BQU8sQ0FBQyxDQUNSLFdBQVcsU0FBUyxLQUFLLFdBQVcsS0FBVSxFQUFFLENBQUMsQ0FBQyxDQUNsRCxRQUFRLFNBQVMsK0JBQStCLEtBQUssSUFBSSxHQUFHLEVBQzNELFNBQVMsOERBQ1gsQ0FBQztDQUNILE9BQU87QUFDVCxDQUFDLENBQ0gsQ0FBQyxDQUNBLFlBQVksZUFBZSxTQUFTLEtBQUssS0FBSyxFQUFFLFNBQVMsUUFBUTtDQUFFLE1BQU07Q0FBTyxNQUFNLENBQUMsSUFBSSxPQUFPO0FBQUUsRUFBRSxDQUFDLENBQUM7O0FBRzNHLE1BQWEscUJBQXFCLEVBQy9CLGFBQWE7Q0FBRSxhQUFhLE9BQU8sT0FBTztDQUFHLGVBQWUsT0FBTyxPQUFPO0FBQUUsQ0FBQyxDQUFDLENBQzlFLFlBQ0MsZUFBZSxFQUFFLGFBQWEsb0JBQW9CLENBQ2hELEdBQUdBLFFBQU0sYUFBYSxhQUFhLEdBQ25DLEdBQUdBLFFBQU0sZUFBZSxlQUFlLENBQ3pDLENBQUMsQ0FDSDs7QUFHRixNQUFhLHFCQUFxQixFQUMvQixNQUFNLEVBQUUsYUFBYTtDQUFFLE9BQU87Q0FBUyxLQUFLLE9BQU8sT0FBTztBQUFFLENBQUMsQ0FBQyxDQUFDLENBQy9ELFlBQ0MsZUFBZSxTQUNiLEtBQUssU0FBUyxFQUFFLE9BQU8sT0FBTyxPQUFPLENBQUM7Q0FBRSxNQUFNO0NBQU8sTUFBTSxDQUFDLElBQUksT0FBTztBQUFFLEdBQUcsR0FBR0EsUUFBTSxLQUFLLElBQUksS0FBSyxDQUFDLENBQUMsQ0FDdkcsQ0FDRjs7QUFHRixNQUFhLGlCQUFpQixFQUMzQixhQUFhO0NBQ1osY0FBYyxFQUFFLE1BQU0sRUFBRSxhQUFhO0VBQUUsT0FBTztFQUFTLFFBQVEsT0FBTyxPQUFPO0NBQUUsQ0FBQyxDQUFDO0NBQ2pGLFdBQVcsT0FBTyxPQUFPO0NBQ3pCLGdCQUFnQixPQUFPLE9BQU87QUFDaEMsQ0FBQyxDQUFDLENBQ0QsWUFDQyxlQUFlLEVBQUUsY0FBYyxXQUFXLHFCQUFxQjtDQUM3RCxHQUFHLGFBQWEsU0FBUyxFQUFFLFVBQVUsT0FBT0EsUUFBTSxRQUFRLGdCQUFnQixJQUFJLFFBQVEsQ0FBQztDQUN2RixHQUFHQSxRQUFNLFdBQVcsV0FBVztDQUMvQixHQUFHQSxRQUFNLGdCQUFnQixnQkFBZ0I7QUFDM0MsQ0FBQyxDQUNILENBQUMsQ0FDQSxZQUNDLGVBQWUsRUFBRSxtQkFDZixhQUFhLEtBQUssRUFBRSxTQUFTLFFBQVE7Q0FBRSxNQUFNO0NBQU8sTUFBTTtFQUFDO0VBQWdCO0VBQUk7Q0FBTztBQUFFLEVBQUUsQ0FDNUYsQ0FDRjs7QUFHRixNQUFhLG1CQUFtQixFQUM3QixNQUNDLEVBQUUsYUFBYTtDQUNiLFNBQVMsT0FBTyxPQUFPLENBQUMsQ0FBQyxZQUFZLGVBQWUsU0FBU0EsUUFBTSxJQUFJLENBQUMsQ0FBQztDQUN6RSxXQUFXLEVBQUUsS0FBSyxXQUFXO0NBQzdCLFNBQVMsRUFDTixPQUFPLENBQUMsQ0FDUixJQUFJLEdBQUcsd0NBQXdDLENBQUMsQ0FDaEQsSUFBSSxHQUFHLG9EQUFvRDtBQUNoRSxDQUFDLENBQ0gsQ0FBQyxDQUNBLFlBQ0MsZUFBZSxTQUFTLEtBQUssS0FBSyxFQUFFLGFBQWEsUUFBUTtDQUFFLE1BQU07Q0FBVyxNQUFNLENBQUMsSUFBSSxXQUFXO0FBQUUsRUFBRSxDQUFDLENBQ3pHOzs7QUNqSEYsTUFBYSxZQUFZO0NBQ3ZCLFVBQVU7Q0FDVixlQUFlO0NBQ2YsT0FBTztDQUNQLFdBQVc7Q0FDWCxXQUFXO0NBQ1gsT0FBTztDQUNQLFNBQVM7QUFDWDs7QUFNQSxlQUFzQixnQkFBZ0IsTUFJbkM7Q0FDRCxNQUFNLFdBQXNCLENBQUM7Q0FDN0IsTUFBTSx3QkFBUSxJQUFJLElBQXNEO0NBQ3hFLE1BQU0sT0FBTyxPQUFpQyxNQUFjLFFBQWdCLFVBQTRCO0VBQ3RHLE1BQU0sUUFBUSxNQUFNLFNBQVMsTUFBTSxNQUFNLE1BQU07RUFDL0MsSUFBSSxjQUFjLE9BQU87R0FDdkIsU0FBUyxLQUFLLEdBQUcsTUFBTSxRQUFRO0dBQy9CLE9BQU87RUFDVDtFQUNBLE1BQU0sSUFBSSxNQUFNLE1BQU0sTUFBTTtFQUM1QixPQUFPLE1BQU07Q0FDZjtDQUNBLE1BQU0sZ0JBQWdCLE1BQU0sS0FBSyxVQUFVLGVBQWUsd0JBQXdCLENBQUMsQ0FBQztDQUNwRixNQUFNLFFBQVEsTUFBTSxLQUFLLFVBQVUsT0FBTyxpQkFBaUIsQ0FBQyxDQUFDO0NBQzdELE1BQU0sWUFBWSxNQUFNLEtBQUssVUFBVSxXQUFXLG9CQUFvQixDQUFDLENBQUM7Q0FDeEUsTUFBTSxVQUFVLE1BQU0sS0FBSyxVQUFVLFNBQVMsa0JBQWtCLENBQUMsQ0FBQztDQUNsRSxNQUFNLE9BQU8sTUFBTSxLQUFLLFVBQVUsV0FBVyxvQkFBb0I7RUFBRSxhQUFhLENBQUM7RUFBRyxlQUFlLENBQUM7Q0FBRSxDQUFDO0NBQ3ZHLE1BQU0sUUFBUSxNQUFNLEtBQUssVUFBVSxPQUFPLGdCQUFnQjtFQUN4RCxjQUFjLENBQUM7RUFDZixXQUFXLENBQUM7RUFDWixnQkFBZ0IsQ0FBQztDQUNuQixDQUFDO0NBbUJELE9BQU87RUFBRSxPQUFBO0dBakJQLFVBQVUsTUFBTSxLQUFLLFVBQVUsVUFBVSxtQkFBbUIsQ0FBQyxDQUFDO0dBQzlELGVBQWUsY0FBYyxLQUFLLEVBQUUsV0FBVyxjQUFjO0lBQUUsT0FBTztJQUFXLE1BQU07R0FBTyxFQUFFO0dBQ2hHLE9BQU8sTUFBTSxLQUFLLEVBQUUsT0FBTyxhQUFhO0lBQUU7SUFBTyxNQUFNO0dBQU0sRUFBRTtHQUMvRCxXQUFXLEtBQUs7R0FDaEIsV0FBVyxLQUFLO0dBQ2hCLFdBQVcsVUFBVSxLQUFLLEVBQUUsT0FBTyxXQUFXO0lBQUUsTUFBTTtJQUFPLFFBQVE7R0FBSSxFQUFFO0dBQzNFLE9BQU87SUFDTCxXQUFXLE1BQU0sYUFBYSxLQUFLLEVBQUUsT0FBTyxjQUFjO0tBQUUsTUFBTTtLQUFPLE9BQU87SUFBTyxFQUFFO0lBQ3pGLE9BQU8sTUFBTTtJQUNiLGNBQWMsTUFBTTtHQUN0QjtHQUNBLFNBQVMsUUFBUSxLQUFLLEVBQUUsU0FBUyxXQUFXLGVBQWU7SUFDekQsT0FBTztJQUNQLFlBQVk7SUFDWixRQUFRO0dBQ1YsRUFBRTtFQUVTO0VBQUc7RUFBVSxTQUFTLE1BQU0sU0FBUyxNQUFNLElBQUksSUFBSSxDQUFDLEdBQUcsSUFBSSxLQUFLO0NBQUU7QUFDakY7Ozs7OztBQzlEQSxTQUFnQixpQkFDZCxPQUNBLFVBQ0EsUUFDVztDQUNYLE1BQU0sVUFBVSxjQUFjLFFBQVE7Q0FDdEMsTUFBTSxPQUFPLElBQUksSUFBSSxNQUFNLFNBQVM7Q0FDcEMsTUFBTSxXQUFXLE1BQWMsTUFBOEIsYUFBOEI7RUFDekY7RUFDQSxNQUFNLE9BQU8sTUFBTSxJQUFJO0VBQ3ZCO0NBQ0Y7Q0FDQSxNQUFNLE1BQU0sTUFBTSxTQUFTLFFBQVEsVUFBVSxNQUFNLEtBQUssT0FBTyxDQUFDLENBQUMsQ0FBQyxLQUFLO0NBQ3ZFLE1BQU0sd0JBQVEsSUFBSSxJQUFJLENBQUMsR0FBRyxLQUFLLEdBQUcsTUFBTSxjQUFjLFNBQVMsRUFBRSxPQUFPLFdBQVcsQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDLENBQUMsQ0FBQztDQUNyRyxPQUFPO0VBQ0wsR0FBRyxNQUFNLFNBQVMsU0FBUyxPQUFPLE9BQU8sQ0FDdkMsR0FBSSxNQUFNLEtBQUssT0FBTyxJQUNsQixDQUFDLElBQ0QsQ0FDRSxRQUNFLFVBQVUsVUFDVixDQUFDLEVBQUUsR0FDSCxHQUFHLE1BQU0sS0FBSyxFQUFFLG1JQUNsQixDQUNGLEdBQ0osR0FBRyxNQUFNLFNBQVMsTUFBTSxVQUN0QixLQUFLLElBQUksSUFBSSxJQUNULENBQ0UsUUFDRSxVQUFVLFVBQ1YsQ0FBQyxJQUFJLEtBQUssR0FDVixJQUFJLEtBQUssc0ZBQ1gsQ0FDRixJQUNBLENBQUMsQ0FDUCxDQUNGLENBQUM7RUFDRCxHQUFHLE1BQU0sTUFBTSxTQUFTLEVBQUUsT0FBTyxRQUFRLE9BQ3ZDLFFBQVEsSUFBSSxLQUFLLE1BQU0sSUFBSSxJQUFJLElBQzNCLENBQUMsSUFDRCxDQUNFLFFBQ0UsVUFBVSxPQUNWLENBQUMsSUFBSSxPQUFPLEdBQ1osR0FBRyxNQUFNLEtBQUssS0FBSyxrRkFDckIsQ0FDRixDQUNOO0VBQ0EsR0FBRyxNQUFNLFVBQVUsU0FBUyxFQUFFLFFBQVEsT0FDcEMsUUFBUSxJQUFJLEtBQUssTUFBTSxJQUFJLElBQUksSUFDM0IsQ0FBQyxJQUNELENBQ0UsUUFDRSxVQUFVLFdBQ1YsQ0FBQyxJQUFJLE9BQU8sR0FDWixJQUFJLEtBQUssdUZBQ1gsQ0FDRixDQUNOO0NBQ0Y7QUFDRjtBQUVBLE1BQU0sU0FBUyxVQUE2QixNQUFNLEtBQUssU0FBUyxJQUFJLEtBQUssRUFBRSxDQUFDLENBQUMsS0FBSyxJQUFJOztBQUd0RixTQUFTLGNBQWMsVUFBNkM7Q0FDbEUsTUFBTSxTQUFTLFNBQ1osU0FBUyxFQUFFLE9BQU8sU0FBUyxNQUFNLE9BQU8sa0JBQWtCO0VBQ3pEO0VBQ0E7RUFDQTtFQUNBLEdBQUc7RUFDSCxHQUFHO0NBQ0wsQ0FBQyxDQUFDLENBQ0QsS0FBSyxJQUFJLENBQUMsQ0FDVixVQUFVLE1BQU0sQ0FBQyxDQUNqQixXQUFXLFdBQVcsRUFBRSxDQUFDLENBQ3pCLFlBQVk7Q0FFZixNQUFNLE1BQU0sQ0FBQyxRQURFLE9BQU8sV0FBVywrQ0FBK0MsRUFDdEQsQ0FBQyxDQUFDLENBQUMsS0FBSyxTQUFTLElBQUksS0FBSyxXQUFXLG9CQUFvQixHQUFHLEVBQUUsRUFBRSxDQUFDLENBQUMsS0FBSyxFQUFFO0NBQ25HLFFBQVEsU0FBUyxJQUFJLFNBQVMsSUFBSSxLQUFLLFdBQVcsS0FBSyxHQUFHLEdBQUc7QUFDL0Q7OztBQ3ZGQSxNQUFNLFVBQVU7Q0FBQztDQUFpQjtDQUFrQjtBQUFpQjtBQUNyRSxNQUFNQyxVQUFRO0NBQ1o7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0FBQ0Y7O0FBNEJBLGVBQXNCLGNBQWMsTUFBZ0M7Q0FTbEUsTUFBTSxNQUFNLENBQ1YsSUFBRyxNQVRtQixRQUFRLElBQzlCLFFBQVEsSUFBSSxPQUFPLFlBQ2hCLE1BQU0sUUFBUSxLQUFLLE1BQU0sTUFBTSxDQUFDLEVBQUEsQ0FDOUIsUUFBUSxTQUFTLEtBQUssU0FBUyxPQUFPLENBQUMsQ0FBQyxDQUN4QyxLQUFLLENBQUMsQ0FDTixLQUFLLFVBQVU7RUFBRSxNQUFNLEdBQUcsT0FBTyxHQUFHO0VBQVEsT0FBTyxPQUFPLE1BQU0sQ0FBaUI7Q0FBRSxFQUFFLENBQzFGLENBQ0YsRUFBQSxDQUVlLEtBQUssR0FDbEIsR0FBR0EsUUFBTSxLQUFLLFVBQVU7RUFBRTtFQUFNLE9BQU8sS0FBSyxNQUFNLEdBQW1CLEVBQWU7Q0FBRSxFQUFFLENBQzFGO0NBSUEsUUFBTyxNQUhZLFFBQVEsSUFDekIsSUFBSSxJQUFJLE9BQU8sRUFBRSxNQUFNLFlBQVksY0FBYyxNQUFNLFNBQVMsS0FBSyxNQUFNLElBQUksR0FBRyxNQUFNLEdBQUcsTUFBTSxLQUFLLENBQUMsQ0FDekcsRUFBQSxDQUNZLEtBQUs7QUFDbkI7O0FBR0EsU0FBZ0IsY0FDZCxRQUNBLE1BQ0EsT0FDQSxRQUNTO0NBQ1QsTUFBTSxRQUFRLElBQUksWUFBWTtDQUM5QixNQUFNLFFBQWlCLENBQUM7Q0FDeEIsUUFBTSxjQUFjLFFBQVEsRUFBRSxhQUFhLE1BQU0sQ0FBQyxHQUFHLEVBQ25ELE9BQU8sS0FBSyxNQUFNLE1BQU07RUFDdEIsSUFBSSxRQUFRLFNBQVMsT0FBTyxLQUFLLFVBQVUsWUFBWSxDQUFDLFVBQVUsS0FBSyxLQUFLLEdBQUc7RUFDL0UsTUFBTSxTQUFTLEtBQUssR0FBRyxFQUFFO0VBQ3pCLE1BQU0sUUFBUSxPQUFPLE1BQU0sS0FBSyxTQUFTLE9BQU8sR0FBRyxJQUFJLE9BQU8sT0FBTyxJQUFJLEtBQUssSUFBSTtFQUNsRixJQUFJLFVBQVUsQ0FBQyxPQUFPLElBQUksS0FBSyxHQUFHO0VBQ2xDLE1BQU0sS0FBSztHQUNUO0dBQ0E7R0FDQSxNQUFNLEtBQUssTUFBTSxLQUFLO0dBQ3RCLFNBQVMsVUFBVSxXQUFXLFVBQVU7R0FDeEMsUUFBUSxVQUFVLE1BQU0sUUFBUSxLQUFLLFFBQVEsTUFBTSxDQUFDLENBQUMsQ0FBQyxJQUFJO0VBQzVELENBQUM7Q0FDSCxFQUNGLENBQUM7Q0FDRCxPQUFPO0FBQ1Q7O0FBR0EsU0FBUyxVQUFVLE1BQXVCO0NBQ3hDLE9BQU8sS0FBSyxLQUFLLEtBQUssS0FBSyxDQUFDLEtBQU0sV0FBVyxLQUFLLElBQUksS0FBSyxDQUFDLGVBQWUsS0FBSyxJQUFJO0FBQ3RGOzs7QUN4RUEsTUFBYSxtQkFBbUI7Ozs7O0FBTWhDLFNBQWdCLFVBQVUsT0FBd0IsU0FBK0I7Q0FDL0UsTUFBTSxPQUFPLElBQUksSUFBSSxRQUFRLFNBQVMsRUFBRSxjQUFjLE9BQU8sQ0FBQztDQUM5RCxNQUFNLFVBQVUsWUFBWSxLQUFLO0NBQ2pDLE1BQU0sU0FBUyxJQUFJLElBQUksUUFBUSxTQUFTLFVBQVUsTUFBTSxNQUFNLENBQUM7Q0FDL0QsTUFBTSxPQUFPLFVBQVUsUUFBUSxTQUFTLFVBQVUsTUFBTSxXQUFXLENBQUM7Q0FDcEUsT0FBTyxRQUFRLFNBQVMsRUFBRSxNQUFNLE9BQU8sT0FBTyxVQUFVLFNBQVMsUUFBUSxLQUFLLGtCQUFrQjtFQUM5RixNQUFNLFFBQVEsWUFBWSxRQUFRLFNBQVMsQ0FBQyxPQUFPLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxJQUFJLE1BQU0sQ0FBQztFQUNwRixNQUFNLFFBQVEsQ0FBQyxHQUFHLEtBQUssR0FBRyxLQUFLLENBQUMsQ0FBQyxRQUFRLFNBQVMsQ0FBQyxLQUFLLElBQUksSUFBSSxDQUFDO0VBQ2pFLE9BQU8sTUFBTSxXQUFXLElBQUksQ0FBQyxJQUFJLENBQUM7R0FBRTtHQUFNO0dBQU87R0FBTyxHQUFJLFlBQVksRUFBRSxTQUFTO0dBQUk7R0FBUztFQUFNLENBQUM7Q0FDekcsQ0FBQztBQUNIOztBQUdBLFNBQWdCLGtCQUFrQixPQUF3QixTQUFrQztDQUMxRixNQUFNLFFBQVEsSUFBSSxJQUFJLFlBQVksS0FBSyxDQUFDLENBQUMsU0FBUyxFQUFFLFFBQVEsa0JBQWtCLENBQUMsR0FBRyxRQUFRLEdBQUcsV0FBVyxDQUFDLENBQUM7Q0FDMUcsT0FBTyxRQUNKLFNBQVMsRUFBRSxjQUFjLE9BQU8sQ0FBQyxDQUNqQyxRQUFRLFNBQVMsQ0FBQyxNQUFNLElBQUksSUFBSSxDQUFDLENBQUMsQ0FDbEMsS0FBSyxVQUFVO0VBQ2QsTUFBTTtFQUNOLE1BQU07RUFDTixTQUFTLElBQUksS0FBSztDQUNwQixFQUFFO0FBQ047QUFFQSxTQUFTLFlBQVksT0FBd0I7Q0FDM0MsT0FBTyxNQUFNLFNBQVMsRUFBRSxJQUFJLGtCQUFrQjtFQUM1QyxJQUFJLFlBQVksZUFBZSxVQUFVLE9BQU8sQ0FBQztFQUNqRCxNQUFNLEVBQUUsT0FBTyxNQUFNLGFBQWEsTUFBTSxXQUFXO0VBQ25ELE1BQU0sU0FBUyxXQUFXLEtBQUs7RUFDL0IsTUFBTSxjQUFjLENBQUMsR0FBRyxJQUFJLElBQUksV0FBVyxDQUFDLENBQUMsQ0FBQyxRQUFRLFNBQVMsQ0FBQyxPQUFPLFNBQVMsSUFBSSxDQUFDO0VBRXJGLE9BQU8sQ0FBQztHQUFFLE1BQU07R0FBSSxPQUFPO0dBQU8sT0FBTztHQUFNLFVBQVU7R0FBTSxTQUQvQyxTQUFTLE9BQU8sQ0FBQyxHQUFHLFFBQVEsR0FBRyxNQUFNLElBQUk7R0FDZTtHQUFRO0VBQVksQ0FBQztDQUMvRixDQUFDO0FBQ0g7O0FBR0EsU0FBUyxXQUFXLE9BQXlCO0NBQzNDLE1BQU0sUUFBUSxtQkFBbUIsS0FBSyxLQUFLO0NBQzNDLE9BQU8sUUFBUSxNQUFNLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSztBQUN4QztBQUVBLFNBQVMsVUFBVSxPQUErQztDQUNoRSxNQUFNLHVCQUFPLElBQUksSUFBb0I7Q0FDckMsS0FBSyxNQUFNLFFBQVEsT0FBTyxLQUFLLElBQUksT0FBTyxLQUFLLElBQUksSUFBSSxLQUFLLEtBQUssQ0FBQztDQUNsRSxPQUFPO0FBQ1Q7O0FDdEVBLE1BQWEsZ0JBQWdCO0NBQzNCLG1CQUFtQjtDQUNuQixLQUFLO0NBQ0wsVUFBVTtBQUNaOztBQUdBLE1BQWEsZUFBZTtDQUMxQixNQUFNO0NBQ04sTUFBTTtDQUNOLFFBQVE7QUFDVjs7QUNUQSxNQUFNLFVBQThCLFdBQTBDLE9BQU8sS0FBSyxNQUFNO0FBQ2hHLE1BQU1DLFNBQU8sRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksSUFBSTs7QUFHdkMsTUFBYSxhQUFhLEVBQUUsYUFBYTtDQUN2QyxPQUFPQTtDQUNQLFlBQVksRUFBRSxJQUFJLEtBQUssaUNBQWlDO0NBQ3hELE9BQU9BO0NBQ1AsVUFBVUE7Q0FDVixnQkFBZ0IsRUFBRSxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUM7Q0FDN0IsTUFBTSxFQUFFLE1BQU0sRUFBRSxLQUFLLE9BQU8sYUFBYSxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQztDQUNsRCxVQUFVLEVBQUUsS0FBSyxPQUFPLFlBQVksQ0FBQztDQUNyQyxVQUFVQTtDQUNWLFlBQVlBO0NBQ1osY0FBYyxFQUFFLE1BQ2QsRUFBRSxhQUFhO0VBQUUsTUFBTSxFQUFFLElBQUk7RUFBRyxtQkFBbUJBO0VBQU0sT0FBT0E7RUFBTSxRQUFRQSxPQUFLLFNBQVM7Q0FBRSxDQUFDLENBQ2pHO0NBQ0EsaUJBQWlCLEVBQUUsTUFBTUEsTUFBSTtDQUM3QixVQUFVLEVBQUUsTUFBTSxFQUFFLGFBQWE7RUFBRSxPQUFPQTtFQUFNLE9BQU9BO0NBQUssQ0FBQyxDQUFDO0NBQzlELG1CQUFtQixFQUFFLE1BQU1BLE1BQUk7O0NBRS9CLGFBQWEsRUFBRSxNQUFNQSxNQUFJLENBQUMsQ0FBQyxJQUFJLENBQUM7Q0FDaEMsdUJBQXVCLEVBQUUsTUFBTUEsTUFBSTtDQUNuQyxzQkFBc0IsRUFBRSxNQUFNLEVBQUUsYUFBYTtFQUFFLEtBQUtBO0VBQU0sTUFBTUE7Q0FBSyxDQUFDLENBQUM7Q0FDdkUscUJBQXFCLEVBQUUsTUFBTUEsTUFBSTtDQUNqQyxXQUFXLEVBQUUsTUFBTUEsTUFBSTtDQUN2QixlQUFlQTtDQUNmLFVBQVUsRUFBRSxRQUFRLENBQUMsQ0FBQyxTQUFTO0NBQy9CLGlCQUFpQkEsT0FBSyxTQUFTO0FBQ2pDLENBQUM7O0FDNUJELE1BQWEsaUJBQWlCO0NBQUM7Q0FBUTtDQUFZO0NBQVM7Q0FBUTtBQUFNOztBQ0QxRSxNQUFNQyxhQUFXLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUc7O0FBRzFDLE1BQWEsc0JBQXNCLEVBQUUsTUFDbkMsRUFBRSxhQUFhO0NBQ2IsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDLE1BQU0sV0FBVztDQUNoQyxNQUFNQTs7Q0FFTixNQUFNLEVBQUUsS0FBSyxjQUFjO0NBQzNCLE1BQU1BOztDQUVOLFFBQVFBO0NBQ1IsVUFBVUE7Q0FDVixVQUFVQTtDQUNWLGlCQUFpQixFQUFFLE1BQU1BLFVBQVEsQ0FBQyxDQUFDLElBQUksQ0FBQztDQUN4QyxXQUFXLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQztDQUM3QixRQUFRLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDO0NBQ2pDLFFBQVEsRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUM7QUFDbkMsQ0FBQyxDQUNIOzs7QUNuQkEsTUFBYSxtQkFBbUI7Q0FBQztDQUFZO0NBQVM7Q0FBVTtDQUFRO0NBQVM7Q0FBUTtBQUFLO0FBRTlGLE1BQU0sU0FBUyxFQUNaLE9BQU8sQ0FBQyxDQUNSLElBQUksQ0FBQyxDQUFDLENBQ04sSUFBSSxHQUFHLENBQUMsQ0FDUixRQUNFLFNBQ0MsQ0FBQyxHQUFHLEtBQUssU0FBUyxZQUFZLENBQUMsQ0FBQyxDQUFDLE9BQU8sR0FBRyxRQUFRLFFBQ2hELGlCQUF1QyxTQUFTLEtBQUssQ0FDeEQsR0FDRixFQUFFLFNBQVMsa0NBQWtDLGlCQUFpQixLQUFLLElBQUksSUFBSSxDQUM3RTs7QUFHRixNQUFhLG1CQUFtQixFQUFFLGFBQWE7Q0FBRSxXQUFXO0NBQVEsU0FBUyxFQUFFLE1BQU0sTUFBTSxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQUUsQ0FBQzs7QUNoQnJHLE1BQU1DLFNBQU8sRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBRztBQUN0QyxNQUFNLE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksSUFBSTs7QUFHdkMsTUFBYSxpQkFBaUIsRUFBRSxhQUFhOztDQUUzQyxXQUFXQTs7Q0FFWCxPQUFPQTtDQUNQLFVBQVVBO0NBQ1YsUUFBUUE7Q0FDUixZQUFZO0NBQ1osUUFBUSxFQUFFLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFHO0NBQzlCLFVBQVU7Q0FDVixVQUFVLEVBQUUsTUFBTSxFQUFFLGFBQWE7RUFBRSxhQUFhQTtFQUFNLFNBQVNBO0VBQU0sUUFBUSxFQUFFLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFHO0NBQUUsQ0FBQyxDQUFDOztDQUV2RyxRQUFRLEVBQUUsTUFBTSxFQUFFLGFBQWE7RUFBRSxLQUFLQTtFQUFNLE1BQU1BO0NBQUssQ0FBQyxDQUFDO0NBQ3pELFlBQVksRUFBRSxNQUFNLElBQUk7QUFDMUIsQ0FBQzs7O0FDZkQsTUFBYSx3QkFBd0IsRUFDbEMsTUFDQyxFQUFFLGFBQWE7Q0FDYixLQUFLLEVBQUUsS0FBSyxPQUFPO0NBQ25CLFVBQVUsRUFBRSxNQUFNLEVBQUUsS0FBSyxRQUFRLEtBQUssRUFBRSxTQUFTLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUM7Q0FDNUQsUUFBUSxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsSUFBSSxHQUFHO0FBQ3BDLENBQUMsQ0FDSCxDQUFDLENBQ0EsUUFBUSxZQUFZLFFBQVEsT0FBTyxPQUFPLFFBQVEsTUFBTSxFQUFFLFVBQVUsUUFBUSxFQUFFLENBQUMsR0FBRyxFQUNqRixTQUFTLDZCQUE2QixRQUFRLEtBQUssSUFBSSxJQUN6RCxDQUFDOztBQ1hILE1BQU0sS0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFDLE1BQU0sZ0JBQWdCLDhDQUE4QztBQUMxRixNQUFNLFdBQVcsRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLEdBQUcsZ0JBQWdCLENBQUMsQ0FBQyxJQUFJLEtBQUsscUNBQXFDO0FBQ25HLE1BQU0sVUFBVSxTQUFTLE1BQU0saUJBQWlCLHlCQUF5Qjs7Ozs7QUFNekUsTUFBYSxvQkFBb0IsRUFBRSxhQUFhO0NBQzlDLFlBQVksRUFBRSxJQUFJLEtBQUssaUNBQWlDOztDQUV4RCxhQUFhLEVBQUUsYUFBYTtFQUFFLEtBQUs7RUFBVSxRQUFRLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDO0NBQUUsQ0FBQztDQUNqRixPQUFPO0NBQ1AsUUFBUSxFQUFFLE1BQ1IsRUFBRSxhQUFhO0VBQ2IsSUFBSSxFQUFFLEtBQUssT0FBTzs7RUFFbEIsT0FBTztFQUNQLFNBQVMsRUFBRSxNQUFNLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQztFQUMvQixRQUFRLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDO0NBQ25DLENBQUMsQ0FDSDtDQUNBLFFBQVEsRUFBRSxNQUNSLEVBQUUsYUFBYTtFQUNiO0VBQ0EsT0FBTztFQUNQLFFBQVEsU0FBUyxTQUFTO0VBQzFCLFlBQVksRUFDVCxNQUFNLEVBQUUsYUFBYTtHQUFFO0dBQUksS0FBSztHQUFVLE1BQU07RUFBRyxDQUFDLENBQUMsQ0FBQyxDQUN0RCxJQUFJLEdBQUcseUJBQXlCLENBQUMsQ0FDakMsSUFBSSxHQUFHLHlCQUF5QjtDQUNyQyxDQUFDLENBQ0g7Q0FDQSxVQUFVLEVBQUUsTUFDVixFQUFFLGFBQWE7RUFDYjtFQUNBLE9BQU87O0VBRVAsUUFBUSxFQUFFLE1BQU0sUUFBUSxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUM7RUFDdEMsUUFBUSxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBRywrQ0FBK0M7RUFDbEYsUUFBUSxFQUFFLE1BQU0sUUFBUSxDQUFDLENBQUMsSUFBSSxDQUFDO0VBQy9CLFNBQVMsRUFBRSxNQUFNLE9BQU8sQ0FBQyxDQUFDLElBQUksR0FBRyxtQ0FBbUM7RUFDcEUsU0FBUyxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUM7O0VBRTNCLGFBQWEsRUFBRSxRQUFRLENBQUMsQ0FBQyxRQUFRLEtBQUs7Q0FDeEMsQ0FBQyxDQUNIO0FBQ0YsQ0FBQzs7QUNqREQsTUFBTSxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUc7O0FBR3RDLE1BQWEsaUJBQWlCLEVBQzNCLGFBQWE7Q0FDWixPQUFPO0NBQ1AsWUFBWSxFQUFFLElBQUksS0FBSyxpQ0FBaUM7Q0FDeEQsY0FBYyxFQUFFLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQztDQUMzQixPQUFPLEVBQUUsYUFBYTtFQUFFLFNBQVMsRUFBRSxJQUFJO0VBQUcsU0FBUyxFQUFFLElBQUk7RUFBRyxRQUFRO0NBQUssQ0FBQztDQUMxRSxNQUFNO0NBQ04sV0FBVyxFQUFFLE1BQU0sSUFBSTtDQUN2QixjQUFjLEVBQUUsTUFBTSxJQUFJO0NBQzFCLGVBQWUsRUFBRSxNQUFNLEVBQUUsYUFBYTtFQUFFLFNBQVM7RUFBTSxNQUFNO0NBQUssQ0FBQyxDQUFDO0NBQ3BFLFNBQVMsRUFDTixNQUNDLEVBQUUsYUFBYTtFQUViLElBQUksRUFDRCxPQUFPLENBQUMsQ0FDUixNQUFNLDZCQUE2Qix1REFBdUQ7RUFDN0YsT0FBTztFQUNQLE1BQU07RUFDTixTQUFTLEVBQUUsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUc7RUFDL0Isa0JBQWtCLEVBQUUsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDO0VBQy9CLFVBQVU7RUFDVixZQUFZLEVBQUUsTUFBTSxJQUFJO0VBQ3hCLFdBQVcsRUFBRSxNQUFNLElBQUk7RUFDdkIsUUFBUSxFQUFFLE1BQU0sSUFBSTtFQUNwQixTQUFTLEVBQUUsTUFBTSxJQUFJO0NBQ3ZCLENBQUMsQ0FDSCxDQUFDLENBQ0EsSUFBSSxDQUFDO0FBQ1YsQ0FBQyxDQUFDLENBQ0QsUUFDRSxhQUFhLFNBQVMsUUFBUSxRQUFRLEtBQUssU0FBUyxNQUFNLEtBQUssU0FBUyxDQUFDLE1BQU0sU0FBUyxjQUN6RjtDQUNFLFNBQVM7Q0FDVCxNQUFNLENBQUMsU0FBUztBQUNsQixDQUNGLENBQUMsQ0FDQSxRQUFRLGFBQWEsSUFBSSxJQUFJLFNBQVMsUUFBUSxLQUFLLEVBQUUsU0FBUyxFQUFFLENBQUMsQ0FBQyxDQUFDLFNBQVMsU0FBUyxRQUFRLFFBQVE7Q0FDcEcsU0FBUztDQUNULE1BQU0sQ0FBQyxTQUFTO0FBQ2xCLENBQUMsQ0FBQyxDQUNELFFBQVEsYUFBYSxTQUFTLFFBQVEsT0FBTyxTQUFTLEtBQUssb0JBQW9CLEtBQUssT0FBTyxHQUFHO0NBQzdGLFNBQVM7Q0FDVCxNQUFNLENBQUMsU0FBUztBQUNsQixDQUFDOztBQUdILE1BQWEsc0JBQXNCLEVBQUUsYUFBYTtDQUNoRCxnQkFBZ0IsRUFBRSxNQUFNLElBQUk7Q0FDNUIsUUFBUSxFQUFFLE1BQU0sRUFBRSxhQUFhO0VBQUUsSUFBSSxFQUFFLE9BQU87RUFBRyxNQUFNO0VBQU0sT0FBTyxFQUFFLE1BQU0sSUFBSTtDQUFFLENBQUMsQ0FBQztDQUNwRixpQkFBaUIsRUFBRSxNQUFNLEVBQUUsYUFBYTtFQUFFLElBQUksRUFBRSxPQUFPO0VBQUcsTUFBTTtDQUFLLENBQUMsQ0FBQzs7Q0FFdkUsWUFBWSxFQUFFLE1BQU0sSUFBSSxDQUFDLENBQUMsT0FBTyxHQUFHLDhCQUE4Qjs7Q0FFbEUsVUFBVSxFQUFFLE1BQU0sSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQy9CLENBQUM7O0FDMURELE1BQU0sUUFBUSxFQUFFLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFOztBQUduQyxNQUFhLGdCQUFnQixFQUMxQixNQUFNLEVBQUUsYUFBYTtDQUFFLFVBQVUsRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUM7Q0FBRyxLQUFLO0NBQU8sT0FBTztBQUFNLENBQUMsQ0FBQyxDQUFDLENBQ2hGLFFBQVEsVUFBVSxJQUFJLElBQUksTUFBTSxLQUFLLEVBQUUsS0FBSyxZQUFZLEdBQUcsSUFBSSxHQUFHLE9BQU8sQ0FBQyxDQUFDLENBQUMsU0FBUyxNQUFNLFFBQVEsRUFDbEcsU0FBUyxtRkFDWCxDQUFDLENBQUMsQ0FDRCxRQUFRLFVBQVUsSUFBSSxJQUFJLE1BQU0sS0FBSyxFQUFFLGVBQWUsUUFBUSxDQUFDLENBQUMsQ0FBQyxTQUFTLE1BQU0sUUFBUSxFQUN2RixTQUFTLHFDQUNYLENBQUM7OztBQ05ILFNBQWdCLGNBQ2QsRUFBRSxXQUFXLE9BQU8sVUFDcEIsRUFBRSxXQUFXLFNBQ2IsTUFDVztDQUNYLE1BQU0sV0FBVyxVQUFVLE1BQU0sRUFBRSxTQUFTLE9BQU8sU0FBUztDQVU1RCxPQUFPO0VBUkwsR0FBSSxXQUFXLENBQUMsSUFBSSxDQUFDLGNBQWMsVUFBVSxtREFBbUQ7RUFDaEcsR0FBSSxNQUFNLE1BQU0sRUFBRSxTQUFTLE9BQU8sS0FBSyxJQUNuQyxDQUFDLElBQ0QsQ0FBQyxVQUFVLE1BQU0sa0RBQWtEO0VBQ3ZFLEdBQUcsT0FDQSxRQUFRLEVBQUUsVUFBVSxZQUFZLENBQUMsU0FBUyxhQUFhLFNBQVMsR0FBRyxDQUFDLENBQUMsQ0FDckUsS0FBSyxFQUFFLFVBQVUsUUFBUSxJQUFJLGdEQUFnRDtDQUVwRSxDQUFDLENBQUMsS0FBSyxhQUFhO0VBQUU7RUFBTSxNQUFNO0VBQUc7Q0FBUSxFQUFFO0FBQy9EOzs7QUNoQkEsU0FBZ0IsYUFBYSxNQUFtQixNQUF5QjtDQUN2RSxNQUFNLFdBQXNCLENBQUM7Q0FDN0IsTUFBTSxRQUFRLFlBQW9CLFNBQVMsS0FBSztFQUFFO0VBQU0sTUFBTTtFQUFHO0NBQVEsQ0FBQztDQUMxRSxNQUFNLFVBQVUsSUFBSSxJQUFJLEtBQUssU0FBUyxLQUFLLEVBQUUsU0FBUyxFQUFFLENBQUM7Q0FDekQsTUFBTSxZQUFZLElBQUksSUFBSSxLQUFLLE9BQU8sS0FBSyxhQUFhLENBQUMsU0FBUyxJQUFJLFFBQVEsQ0FBQyxDQUFDO0NBQ2hGLE1BQU0sU0FBUyxLQUFLLE9BQU8sS0FBSyxFQUFFLFlBQVksS0FBSztDQUNuRCxNQUFNLGFBQWEsUUFDaEIsVUFBVSxJQUFJLEVBQUUsQ0FBQyxFQUFFLGNBQWMsQ0FBQyxFQUFBLENBQUcsU0FBUyxFQUFFLFdBQVksU0FBQSxRQUFrQixTQUFTLENBQUMsSUFBSSxDQUFFO0NBRWpHLEtBQUssTUFBTSxNQUFNLFVBQVUsQ0FBQyxHQUFHLEtBQUssUUFBUSxHQUFHLEtBQUssUUFBUSxDQUFDLENBQUMsS0FBSyxTQUFTLEtBQUssRUFBRSxDQUFDLEdBQ2xGLEtBQUssSUFBSSxHQUFHLDREQUE0RDtDQUMxRSxLQUFLLE1BQU0sUUFBUSxTQUNqQixJQUFJLEtBQUssT0FBTyxRQUFRLEVBQUUsU0FBUyxPQUFPLElBQUksQ0FBQyxDQUFDLFdBQVcsR0FDekQsS0FBSyxRQUFRLEtBQUssaUNBQWlDO0NBQ3ZELEtBQUssTUFBTSxNQUFNLENBQUMsS0FBSyxPQUFPLEdBQUcsTUFBTSxHQUNyQyxJQUFJLENBQUMsVUFBVSxJQUFJLEVBQUUsR0FBRyxLQUFLLFVBQVUsR0FBRyw4Q0FBOEM7Q0FDMUYsS0FBSyxNQUFNLFlBQVksS0FBSyxRQUFRO0VBQ2xDLEtBQUssTUFBTSxNQUFNLFVBQVUsU0FBUyxXQUFXLEtBQUssV0FBVyxPQUFPLEVBQUUsQ0FBQyxHQUN2RSxLQUFLLFVBQVUsU0FBUyxHQUFHLGtDQUFrQyxHQUFHLEVBQUU7RUFDcEUsS0FBSyxNQUFNLEVBQUUsSUFBSSxVQUFVLFNBQVMsWUFDbEMsSUFBSSxTQUFBLFNBQW1CLENBQUMsVUFBVSxJQUFJLElBQUksS0FBSyxDQUFDLFFBQVEsSUFBSSxJQUFJLEdBQzlELEtBQUssYUFBYSxHQUFHLGVBQWUsU0FBUyxHQUFHLGlCQUFpQixLQUFLLCtCQUErQjtDQUMzRztDQUVBLE1BQU0sMEJBQVUsSUFBSSxJQUFZO0NBQ2hDLE1BQU0sUUFBUSxJQUFZLFVBQTZCO0VBQ3JELElBQUksTUFBTSxTQUFTLEVBQUUsR0FBRztHQUN0QixLQUFLLGlDQUFpQyxDQUFDLEdBQUcsTUFBTSxNQUFNLE1BQU0sUUFBUSxFQUFFLENBQUMsR0FBRyxFQUFFLENBQUMsQ0FBQyxLQUFLLEtBQUssR0FBRztHQUMzRjtFQUNGO0VBQ0EsSUFBSSxRQUFRLElBQUksRUFBRSxHQUFHO0VBQ3JCLEtBQUssTUFBTSxVQUFVLFVBQVUsRUFBRSxHQUFHLEtBQUssUUFBUSxDQUFDLEdBQUcsT0FBTyxFQUFFLENBQUM7RUFDL0QsUUFBUSxJQUFJLEVBQUU7Q0FDaEI7Q0FDQSxLQUFLLEtBQUssT0FBTyxDQUFDLENBQUM7Q0FDbkIsS0FBSyxNQUFNLE1BQU0sQ0FBQyxHQUFHLFVBQVUsS0FBSyxHQUFHLEdBQUcsT0FBTyxHQUMvQyxJQUFJLENBQUMsUUFBUSxJQUFJLEVBQUUsR0FBRyxLQUFLLElBQUksR0FBRyw2REFBNkQ7Q0FDakcsT0FBTztBQUNUO0FBRUEsU0FBUyxVQUFVLEtBQWtDO0NBQ25ELE9BQU8sQ0FBQyxHQUFHLElBQUksSUFBSSxJQUFJLFFBQVEsSUFBSSxPQUFPLElBQUksUUFBUSxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUM7QUFDcEU7OztBQ0FBLGVBQXNCLFNBQVMsTUFBbUU7Q0FDaEcsTUFBTSxXQUFzQixDQUFDO0NBQzdCLE1BQU0sd0JBQVEsSUFBSSxJQUFzQztDQUN4RCxNQUFNLFVBQVUsVUFBa0IsT0FBZSxNQUFNLElBQUksSUFBSSxDQUFDLEdBQUcsRUFBRSxLQUFLO0NBQzFFLE1BQU0sT0FBTyxPQUNYLE1BQ0EsV0FDZ0M7RUFDaEMsTUFBTSxRQUFRLE1BQU0sU0FBUyxNQUFNLE1BQU0sTUFBTTtFQUMvQyxJQUFJLFVBQVUsT0FBTztHQUNuQixNQUFNLElBQUksTUFBTSxNQUFNLE1BQU07R0FDNUIsT0FBTyxDQUFDLE1BQU0sSUFBSTtFQUNwQjtFQUNBLFNBQVMsS0FBSyxHQUFHLE1BQU0sUUFBUTtFQUMvQixPQUFPLENBQUM7Q0FDVjtDQUNBLE1BQU0sVUFBVSxPQUFpQyxRQUFnQixXQUFtQjtFQUNsRixNQUFNLFFBQStDLENBQUM7RUFDdEQsS0FBSyxNQUFNLFNBQVMsTUFBTSxRQUFRLEtBQUssTUFBTSxNQUFNLENBQUMsRUFBQSxDQUFHLEtBQUssR0FDMUQsSUFBSSxLQUFLLFNBQVMsT0FBTyxHQUN2QixLQUFLLE1BQU0sUUFBUSxNQUFNLEtBQUssR0FBRyxPQUFPLEdBQUcsUUFBUSxNQUFNLEdBQ3ZELE1BQU0sS0FBSztHQUFFLEdBQUk7R0FBaUIsSUFBSSxLQUFLLE1BQU0sR0FBRyxFQUFlO0VBQUUsQ0FFcEU7RUFDUCxPQUFPO0NBQ1Q7Q0FDQSxNQUFNLENBQUMsVUFBVSxNQUFNLEtBQUssNkJBQTZCLG1CQUFtQjtDQUM1RSxNQUFNLGdCQUFnQjtDQUN0QixNQUFNLENBQUMsYUFBYSxDQUFDLEtBQUssTUFBTSxLQUFLLGVBQWUsbUJBQW1CO0NBQ3ZFLE1BQU0sY0FBYztDQUNwQixNQUFNLENBQUMsV0FBVyxNQUFNLEtBQUssYUFBYSxpQkFBaUI7Q0FDM0QsSUFBSSxTQUFTLFNBQVMsS0FBSyxHQUFHLGFBQWEsU0FBUyxXQUFXLENBQUM7Q0FDaEUsTUFBTSxFQUFFLE9BQU8sVUFBVSxjQUFjLE9BQU8sY0FBYyxNQUFNLG1CQUFtQixJQUFJO0NBQ3pGLFVBQVUsU0FBUyxNQUFNLFNBQVMsTUFBTSxJQUFJLE1BQU0sSUFBSSxDQUFDO0NBQ3ZELFNBQVMsS0FBSyxHQUFHLFlBQVk7Q0FDN0IsTUFBTSxDQUFDLGNBQWMsQ0FBQyxLQUFLLE1BQU0sS0FBSyx1QkFBdUIscUJBQXFCO0NBQ2xGLE1BQU0sWUFBWSxNQUFNLFFBQVEsa0JBQWtCLGNBQWM7Q0FDaEUsTUFBTSxRQUFRLE1BQU0sUUFBUSxpQkFBaUIsVUFBVTtDQUN2RCxNQUFNLGVBQWU7Q0FDckIsTUFBTSxDQUFDLFlBQVksTUFBTSxLQUFLLGNBQWMsY0FBYztDQUMxRCxJQUFJLFVBQVUsU0FBUyxLQUFLLEdBQUcsY0FBYyxVQUFVO0VBQUU7RUFBVztDQUFNLEdBQUcsWUFBWSxDQUFDO0NBQzFGLE1BQU0sQ0FBQyxjQUFjLE1BQU0sS0FBSyw0QkFBNEIsZ0JBQWdCO0NBQzVFLE1BQU0sQ0FBQyxRQUFRLENBQUMsS0FBSyxNQUFNLEtBQUssMkJBQTJCLGFBQWE7Q0FDeEUsT0FBTztFQUNMLE1BQU07R0FDSjtHQUNBO0dBQ0E7R0FDQTtHQUNBLE9BQU8sTUFBTSxLQUFLLEVBQUUsVUFBVSxLQUFLLGFBQWE7SUFBRSxNQUFNO0lBQVUsS0FBSztJQUFLLFFBQVE7R0FBTSxFQUFFO0dBQzVGLFFBQVEsVUFBVTtJQUNoQixnQkFBZ0IsQ0FBQztJQUNqQixRQUFRLENBQUM7SUFDVCxpQkFBaUIsQ0FBQztJQUNsQixZQUFZLENBQUM7SUFDYixVQUFVLENBQUM7R0FDYjtHQUNBLFlBQVksV0FBVyxLQUFLLGVBQWU7SUFDekMsSUFBSSxVQUFVO0lBQ2QsTUFBTSxVQUFVO0lBQ2hCLE1BQU0sVUFBVTtJQUNoQixPQUFPLFVBQVU7SUFDakIsVUFBVSxVQUFVO0lBQ3BCLFVBQVUsVUFBVTtJQUNwQixXQUFXLFVBQVU7SUFDckIsYUFBYSxVQUFVO0lBQ3ZCLFdBQVcsVUFBVTtJQUNyQixRQUFRLFVBQVU7SUFDbEIsU0FBUyxVQUFVO0dBQ3JCLEVBQUU7R0FDRjtHQUNBO0dBQ0EsYUFBYSxZQUFZLEtBQUssRUFBRSxLQUFLLFVBQVUsY0FBYztJQUMzRCxNQUFNO0lBQ04sU0FBUztJQUNULFFBQVE7R0FDVixFQUFFO0dBQ0YsT0FBTztJQUNMLEdBQUcsV0FBVyxLQUFLLEVBQUUsUUFBUSxXQUFXLGNBQWM7S0FDcEQsTUFBTTtLQUNOLE9BQU87S0FDUCxPQUFPLENBQUMsR0FBRyxXQUFXLEdBQUcsTUFBTTtLQUMvQixRQUFRLE9BQU8sYUFBYTtJQUM5QixFQUFFO0lBQ0YsR0FBSSxVQUFVLENBQUM7S0FBRSxNQUFNO0tBQWEsR0FBRyxVQUFVLE9BQU87S0FBRyxRQUFRLE9BQU8sV0FBVztJQUFFLENBQUMsSUFBSSxDQUFDO0lBQzdGLEdBQUcsY0FBYyxLQUFLLENBQUMsQ0FBQyxLQUFLLFdBQVc7S0FBRSxHQUFHO0tBQU8sUUFBUSxPQUFPLE1BQU0sSUFBSTtJQUFFLEVBQUU7R0FDbkY7RUFDRjtFQUNBO0NBQ0Y7QUFDRjtBQUVBLFNBQVMsVUFBVSxFQUFFLGFBQWEsUUFBUSxZQUErRDtDQUN2RyxPQUFPO0VBQ0wsT0FBTztHQUFDO0dBQWEsR0FBRztHQUFRLEdBQUc7RUFBUSxDQUFDLENBQUMsU0FBUyxFQUFFLGFBQWEsTUFBTTtFQUMzRSxPQUFPLFNBQVMsU0FBUyxFQUFFLGNBQWMsT0FBTztDQUNsRDtBQUNGOzs7QUN6SEEsZUFBc0IsVUFBVSxNQUErRDtDQUM3RixNQUFNLFFBQWdCLENBQUM7Q0FDdkIsTUFBTSxXQUFzQixDQUFDO0NBQzdCLEtBQUssTUFBTSxjQUFjLGdCQUN2QixLQUFLLE1BQU0sUUFBUSxNQUFNLFFBQVEsS0FBSyxNQUFNLFdBQVcsVUFBVSxDQUFDLEdBQUc7RUFDbkUsTUFBTSxPQUFPLFdBQVcsV0FBVyxHQUFHO0VBQ3RDLE1BQU0sT0FBTyxTQUFTLFlBQVksTUFBTSxNQUFNLFNBQVMsS0FBSyxNQUFNLElBQUksR0FBRyxNQUFNLENBQUM7RUFDaEYsSUFBSSxjQUFjLE1BQU0sU0FBUyxLQUFLLEdBQUcsS0FBSyxRQUFRO09BQ2pELE1BQU0sS0FBSyxJQUFJO0NBQ3RCO0NBRUYsT0FBTztFQUFFO0VBQU87Q0FBUztBQUMzQjs7QUFHQSxTQUFnQixTQUNkLFlBQ0EsTUFDQSxRQUNnQztDQUNoQyxNQUFNLE9BQU8sWUFBWSxNQUFNLFFBQVEsbUJBQW1CLFdBQVc7Q0FDckUsSUFBSSxjQUFjLE1BQU0sT0FBTztDQUMvQixNQUFNLEVBQUUsTUFBTSxTQUFTO0NBQ3ZCLE1BQU0sY0FBYztFQUFFO0VBQVksR0FBRyxLQUFLO0NBQVk7Q0FDdEQsT0FBTztFQUFFLElBQUksR0FBRyxXQUFXLEdBQUc7RUFBUTtFQUFZO0VBQU07RUFBTTtFQUFhO0NBQUs7QUFDbEY7QUFFQSxlQUFlLFFBQVEsUUFBbUM7Q0FDeEQsSUFBSTtFQUNGLFFBQVEsTUFBTSxRQUFRLE1BQU0sRUFBQSxDQUFHLFFBQVEsU0FBUyxLQUFLLFNBQVMsTUFBTSxDQUFDLENBQUMsQ0FBQyxLQUFLO0NBQzlFLFFBQVE7RUFDTixPQUFPLENBQUM7Q0FDVjtBQUNGOzs7QUNyREEsTUFBYSxlQUFlLEVBQUUsS0FBSztDQUFDO0NBQW1CO0NBQVk7Q0FBaUI7QUFBTSxDQUFDOztBQUczRixNQUFNLFlBQVk7Q0FDaEI7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0FBQ0Y7O0FBR0EsTUFBTSxxQkFBcUIsRUFBRSxPQUFPO0NBQ2xDLFVBQVUsRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTO0NBQzlCLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTO0NBQ3pCLGdCQUFnQixFQUFFLE9BQU8sQ0FBQyxDQUFDLFNBQVM7Q0FDcEMsY0FBYyxFQUFFLE9BQU8sQ0FBQyxDQUFDLFNBQVM7Q0FDbEMsWUFBWSxFQUFFLE9BQU8sQ0FBQyxDQUFDLFNBQVM7Q0FDaEMsU0FBUyxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUM7QUFDN0IsQ0FBQzs7QUFHRCxNQUFNLHNCQUFzQixFQUFFLGFBQWE7Q0FDekMsVUFBVSxFQUFFLE9BQU87Q0FDbkIsTUFBTSxFQUFFLE9BQU87Q0FDZixRQUFRLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztBQUM5QixDQUFDOztBQUdELE1BQWEsYUFBYSxFQUFFLGFBQWE7Q0FDdkMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDLE1BQU0sNEJBQTRCO0NBQ2pELE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUM7Q0FDdkIsU0FBUyxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUM7Q0FDM0IsV0FBVyxFQUFFLEtBQUssV0FBVztDQUM3QixPQUFPLGFBQWEsU0FBUztDQUM3QixhQUFhLEVBQUUsUUFBUSxDQUFDLENBQUMsU0FBUzs7Q0FFbEMsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLFNBQVM7Q0FDMUIsVUFBVSxFQUFFLE1BQU0sQ0FBQyxFQUFFLE9BQU8sR0FBRyxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTOztDQUVyRCxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUMxQixRQUFRLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUM1QixjQUFjLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUNsQyxZQUFZLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUzs7Q0FFaEMsZ0JBQWdCLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxTQUFTOztDQUVwRCxzQkFBc0IsRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLFNBQVM7O0NBRTFELE1BQU0sRUFBRSxLQUFLLFNBQVMsQ0FBQyxDQUFDLFNBQVM7O0NBRWpDLFlBQVksRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTOztDQUVoQyxXQUFXLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsU0FBUztDQUN4QyxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUMzQixPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUMzQixPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUUzQixlQUFlLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsU0FBUztDQUM1Qyx3QkFBd0IsRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTO0NBQzVDLGdCQUFnQixFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDLFNBQVM7Q0FDN0MsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDLFNBQVM7Q0FFM0IsVUFBVSxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDLFNBQVM7Q0FDdkMsS0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFDLFNBQVM7Q0FDekIsU0FBUyxFQUFFLE9BQU8sRUFBRSxPQUFPLEdBQUcsRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDLFNBQVM7Q0FFbkQsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLFNBQVM7Q0FDMUIsVUFBVSxFQUFFLE9BQU8sQ0FBQyxDQUFDLFNBQVM7Q0FDOUIsVUFBVSxFQUFFLE9BQU8sQ0FBQyxDQUFDLFNBQVM7Q0FDOUIsS0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFDLFNBQVM7Q0FDekIsZ0JBQWdCLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUNwQyxjQUFjLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUNsQyxlQUFlLG1CQUFtQixTQUFTO0NBQzNDLFVBQVUsRUFBRSxNQUFNLG1CQUFtQixDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxTQUFTOztDQUV2RCxTQUFTLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUU3QixXQUFXLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUMvQixTQUFTLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUM3QixPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUMzQixLQUFLLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUN6QixjQUFjLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUNsQyxXQUFXLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUUvQixTQUFTLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUM3QixNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUMxQixLQUFLLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUN6QixRQUFRLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUU1QixVQUFVLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUM5QixLQUFLLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUN6QixZQUFZLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUNoQyxRQUFRLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUM1QixRQUFRLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUM1QixhQUFhLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUNqQyxVQUFVLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUM5QixnQkFBZ0IsRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTO0NBRXBDLE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTO0NBQzNCLFdBQVcsRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTO0NBQy9CLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTO0NBQzFCLFFBQVEsRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTO0NBQzVCLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTO0NBRTFCLFVBQVUsRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTO0NBQzlCLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTO0NBQzFCLGFBQWEsRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTO0NBQ2pDLGVBQWUsRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTO0NBRW5DLFFBQVEsRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTO0NBQzVCLFFBQVEsRUFBRSxNQUFNLENBQUMsRUFBRSxPQUFPLEdBQUcsRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUMsU0FBUztDQUNuRCxRQUFRLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxFQUFFLE9BQU8sR0FBRyxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLFNBQVM7Q0FDNUQsT0FBTyxFQUFFLE1BQU0sQ0FBQyxFQUFFLE9BQU8sR0FBRyxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTO0NBQ2xELE9BQU8sRUFBRSxNQUFNLENBQUMsRUFBRSxPQUFPLEdBQUcsRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUMsU0FBUztDQUNsRCxTQUFTLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUM3QixXQUFXLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztBQUNqQyxDQUFDOztBQUdELE1BQWEsaUJBQWlCLEVBQUUsYUFBYTtDQUMzQyxXQUFXLEVBQUUsT0FBTztDQUNwQixPQUFPLEVBQUUsT0FBTztDQUNoQixhQUFhLEVBQUUsUUFBUSxDQUFDLENBQUMsU0FBUztDQUNsQyxVQUFVLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUztDQUM5QixRQUFRLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsU0FBUztDQUNyQyxhQUFhLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsU0FBUztDQUMxQyx5QkFBeUIsRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQyxTQUFTO0NBQ3RELFFBQVEsRUFBRSxLQUFLLFFBQVEsS0FBSyxXQUFXLE9BQU8sRUFBRSxDQUFDLENBQUMsQ0FBQyxTQUFTO0NBQzVELE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTO0NBQzNCLFFBQVEsRUFBRSxNQUFNLFVBQVU7QUFDNUIsQ0FBQzs7QUFHRCxNQUFhLGVBQWUsRUFBRSxhQUFhO0NBQ3pDLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQyxNQUFNLDJEQUEyRDtDQUNoRixPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDO0NBQ3ZCLFVBQVUsRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTO0NBQzlCLE9BQU8sRUFBRSxPQUFPO0NBQ2hCLE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTO0NBQzNCLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTO0NBQzFCLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTO0NBQ3pCLFNBQVMsRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTO0NBQzdCLFdBQVcsRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTO0NBQy9CLEtBQUssRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQyxTQUFTO0FBQ3BDLENBQUM7QUFFRCxNQUFhLG1CQUFtQixFQUFFLGFBQWE7Q0FBRSxXQUFXLEVBQUUsT0FBTztDQUFHLFNBQVMsRUFBRSxNQUFNLFlBQVk7QUFBRSxDQUFDOztBQUd4RyxNQUFhLHlCQUF5QixFQUFFLGFBQWE7Q0FDbkQsV0FBVyxFQUFFLE9BQU87Q0FDcEIsYUFBYSxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUM7Q0FDL0IsV0FBVyxFQUFFLE1BQ1gsRUFDRyxhQUFhO0VBQ1osTUFBTSxFQUFFLE9BQU87RUFDZixVQUFVLEVBQUUsT0FBTztFQUNuQixXQUFXLEVBQUUsT0FBTztFQUNwQixTQUFTLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQztFQUMzQixXQUFXLEVBQUUsT0FBTyxDQUFDLENBQUMsU0FBUzs7RUFFL0IsT0FBTyxFQUFFLElBQUksS0FBSyxtQ0FBbUMsQ0FBQyxDQUFDLFNBQVM7RUFDaEUsS0FBSyxFQUFFLElBQUksS0FBSyxtQ0FBbUMsQ0FBQyxDQUFDLFNBQVM7O0VBRTlELE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTOztFQUUxQixXQUFXLEVBQUUsUUFBUSxDQUFDLENBQUMsU0FBUztDQUNsQyxDQUFDLENBQUMsQ0FDRCxRQUFRLEVBQUUsS0FBSyxXQUFZLFFBQVEsS0FBQSxPQUFnQixTQUFTLEtBQUEsSUFBWSxFQUN2RSxTQUFTLHFGQUNYLENBQUMsQ0FBQyxDQUNELFFBQ0UsRUFBRSxPQUFPLEtBQUssZ0JBQ1osY0FBYyxLQUFBLE9BQWdCLFVBQVUsS0FBQSxLQUFhLFFBQVEsS0FBQSxJQUNoRSxFQUNFLFNBQVMscUZBQ1gsQ0FDRixDQUNKO0FBQ0YsQ0FBQzs7O0FDL0xELE1BQWEsZ0JBQWdCLEVBQUUsYUFBYSxFQUFFLE9BQU8sRUFBRSxJQUFJLEtBQUssbUNBQW1DLEVBQUUsQ0FBQzs7O0FDQXRHLFNBQWdCLFdBQVcsTUFBMkQ7Q0FDcEYsTUFBTSxFQUFFLFdBQVcsVUFBVSxlQUFlLE9BQU8sU0FBUyxpQkFBaUI7Q0FDN0UsT0FDRSxDQUFDLGFBQWE7RUFBQztFQUFVLE9BQU87RUFBVTtFQUFTO0NBQVksQ0FBQyxDQUFDLE1BQU0sV0FBVyxTQUFTLFFBQVEsRUFBRTtBQUV6Rzs7QUMyQkEsTUFBTSxxQkFBcUI7O0FBRTNCLE1BQU0sY0FBYzs7QUFHcEIsZUFBc0IsYUFBYSxNQUFvRTtDQUNyRyxNQUFNLFdBQXNCLENBQUM7Q0FDN0IsTUFBTSx3QkFBUSxJQUFJLElBQTBCO0NBQzVDLE1BQU0sMEJBQVUsSUFBSSxJQUFvQjtDQUN4QyxNQUFNLHdCQUFRLElBQUksSUFBNkI7Q0FDL0MsTUFBTSwwQkFBVSxJQUFJLElBQXNCO0NBQzFDLE1BQU0sd0JBQVEsSUFBSSxJQUFvQjtDQUN0QyxNQUFNLFFBQVEsTUFBYyxNQUFjLFlBQW9CLFNBQVMsS0FBSztFQUFFO0VBQU07RUFBTTtDQUFRLENBQUM7Q0FFbkcsS0FBSyxNQUFNLFFBQVEsTUFBTSxTQUFTLE1BQU0sZUFBZSxHQUFHO0VBQ3hELE1BQU0sT0FBTyxNQUFNLFNBQVMsTUFBTSxNQUFNLGdCQUFnQjtFQUN4RCxJQUFJLGNBQWMsTUFBTTtHQUN0QixTQUFTLEtBQUssR0FBRyxLQUFLLFFBQVE7R0FDOUI7RUFDRjtFQUNBLEtBQUssTUFBTSxVQUFVLEtBQUssS0FBSyxTQUFTO0dBQ3RDLElBQUksUUFBUSxJQUFJLE9BQU8sRUFBRSxHQUN2QixLQUFLLE1BQU0sS0FBSyxPQUFPLE9BQU8sRUFBRSxHQUFHLFFBQVEsT0FBTyxHQUFHLGlDQUFpQztHQUN4RixRQUFRLElBQUksT0FBTyxJQUFJLE1BQU07RUFDL0I7Q0FDRjtDQUNBLEtBQUssTUFBTSxRQUFRLE1BQU0sU0FBUyxNQUFNLGNBQWMsR0FBRztFQUN2RCxNQUFNLE9BQU8sTUFBTSxTQUFTLE1BQU0sTUFBTSxjQUFjO0VBQ3RELElBQUksY0FBYyxNQUFNO0dBQ3RCLFNBQVMsS0FBSyxHQUFHLEtBQUssUUFBUTtHQUM5QjtFQUNGO0VBQ0EsTUFBTSxFQUFFLFFBQVEsR0FBRyxVQUFVLEtBQUs7RUFDbEMsSUFBSSxNQUFNLGFBQWEsS0FBQSxHQUNyQixNQUFNLElBQUksTUFBTSxVQUFVO0dBQ3hCLE9BQU8sTUFBTSxlQUFlLENBQUM7R0FDN0IsYUFBYSxNQUFNLDJCQUEyQixDQUFDO0dBQy9DLE9BQU8sTUFBTSxVQUFVLENBQUM7RUFDMUIsQ0FBQztFQUNILEtBQUssTUFBTSxRQUFRLFFBQVE7R0FDekIsTUFBTSxPQUFPLEtBQUssT0FBTyxLQUFLLEVBQUU7R0FDaEMsTUFBTSxJQUFJLEtBQUssSUFBSSxJQUFJO0dBQ3ZCLE1BQU0sWUFBWSxLQUFLLGVBQWUsTUFBTSxlQUFlO0dBQzNELElBQUksTUFBTSxJQUFJLEtBQUssRUFBRSxHQUNuQixLQUFLLE1BQU0sTUFBTSxRQUFRLEtBQUssR0FBRyx1REFBdUQ7R0FDMUYsS0FBSyxNQUFNLFVBQVUsaUJBQWlCLElBQUksR0FDeEMsSUFBSSxDQUFDLFFBQVEsSUFBSSxNQUFNLEdBQ3JCLEtBQUssTUFBTSxNQUFNLFFBQVEsS0FBSyxHQUFHLGNBQWMsT0FBTyx1Q0FBdUM7R0FDakcsSUFBSSxXQUFXO0lBQUUsR0FBRztJQUFNO0dBQVUsQ0FBQyxHQUNuQyxLQUNFLE1BQ0EsTUFDQSxRQUFRLEtBQUssR0FBRyxtRkFDbEI7R0FDRixJQUFJLE1BQU0sV0FBVyxLQUFBLEdBQVcsUUFBUSxJQUFJLEtBQUssSUFBSSxNQUFNLE1BQU07R0FDakUsTUFBTSxJQUFJLEtBQUssSUFBSTtJQUNqQixHQUFHO0lBQ0g7SUFDQSxNQUFNLFNBQVMsU0FBUyxJQUFJO0lBQzVCLE9BQU8sTUFBTTtHQUNmLENBQUM7RUFDSDtDQUNGO0NBQ0EsS0FBSyxNQUFNLENBQUMsTUFBTSxTQUFTLG1CQUFtQixLQUFLLEdBQ2pELEtBQ0UsS0FBSyxTQUFTLEtBQUssSUFBSSxHQUN2QixNQUFNLElBQUksS0FBSyxFQUFFLEtBQUssR0FDdEIsUUFBUSxLQUFLLEdBQUcscUJBQXFCLEtBQUssNEVBQzVDO0NBQ0YsTUFBTSxVQUFVLE1BQU0sU0FBUyxNQUFNLGFBQWEsYUFBYTtDQUMvRCxJQUFJLGNBQWMsU0FBUyxTQUFTLEtBQUssR0FBRyxRQUFRLFFBQVE7Q0FDNUQsTUFBTSxRQUFRLE1BQU0sU0FBUyxNQUFNLG9CQUFvQixzQkFBc0I7Q0FDN0UsSUFBSSxjQUFjLE9BQU8sU0FBUyxLQUFLLEdBQUcsTUFBTSxRQUFRO01BRXRELEtBQUssTUFBTSxFQUFFLE1BQU0sVUFBVSxNQUFNLEtBQUssV0FDdEMsSUFDRSxTQUFTLEtBQUEsS0FDVCxDQUFDLE1BQU0sS0FBSyxVQUFVLE1BQU0sVUFBVSxNQUFNLFNBQVMsUUFBUSxNQUFNLFNBQVMsSUFBSSxHQUVoRixLQUNFLG9CQUNBLE1BQU0sT0FBTyxJQUFJLEdBQ2pCLFlBQVksS0FBSyxjQUFjLEtBQUssNkRBQ3RDO0NBQ04sT0FBTztFQUNMLFVBQVU7R0FDUjtHQUNBO0dBQ0E7R0FDQTtHQUNBLGdCQUFnQixVQUFVLFFBQVEsTUFBTSxLQUFLLFlBQVksQ0FBQztHQUMxRCxTQUFTLFVBQVUsVUFBVSxRQUFRLEtBQUssUUFBUTtFQUNwRDtFQUNBO0NBQ0Y7QUFDRjs7QUFHQSxTQUFTLGlCQUFpQixFQUN4QixTQUNBLGVBQWUsT0FDZixXQUFXLENBQUMsS0FDd0U7Q0FDcEYsdUJBQU8sSUFBSSxJQUFJO0VBQUMsR0FBRztFQUFTLEdBQUksT0FBTyxXQUFXLENBQUM7RUFBSSxHQUFHLFNBQVMsS0FBSyxFQUFFLFdBQVcsSUFBSTtDQUFDLENBQUM7QUFDN0Y7O0FBR0EsU0FBUyxtQkFBbUIsT0FBb0U7Q0FDOUYsT0FBTyxDQUFDLEdBQUcsTUFBTSxPQUFPLENBQUMsQ0FBQyxDQUFDLFNBQVMsU0FDbEMsQ0FBQyxHQUFJLEtBQUssa0JBQWtCLENBQUMsR0FBSSxHQUFJLEtBQUssd0JBQXdCLENBQUMsQ0FBRSxDQUFDLENBQ25FLFFBQVEsU0FBUyxDQUFDLE1BQU0sSUFBSSxJQUFJLEtBQUssTUFBTSxJQUFJLElBQUksQ0FBQyxFQUFFLG1CQUFtQixLQUFBLENBQVMsQ0FBQyxDQUNuRixLQUFLLFNBQWlDLENBQUMsTUFBTSxJQUFJLENBQUMsQ0FDdkQ7QUFDRjs7QUFHQSxlQUFlLFNBQVMsTUFBYyxRQUFtQztDQUV2RSxRQUFPLE1BRGUsUUFBUSxLQUFLLE1BQU0sTUFBTSxHQUFHO0VBQUUsV0FBVztFQUFNLGVBQWU7Q0FBSyxDQUFDLEVBQUEsQ0FFdkYsUUFBUSxVQUFVLE1BQU0sT0FBTyxLQUFLLE1BQU0sS0FBSyxTQUFTLE9BQU8sQ0FBQyxDQUFDLENBQ2pFLEtBQUssVUFBVSxTQUFTLE1BQU0sS0FBSyxNQUFNLFlBQVksTUFBTSxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQ2xFLEtBQUs7QUFDVjs7QUM1SkEsTUFBYSxlQUFlO0NBQzFCLFdBQVc7RUFBRSxJQUFJO0VBQVksTUFBTTtDQUFjO0NBQ2pELFNBQVM7RUFBRSxJQUFJO0VBQXFCLE1BQU07Q0FBb0M7Q0FDOUUsV0FBVztFQUFFLElBQUk7RUFBVSxNQUFNO0NBQXlCO0NBQzFELFNBQVM7RUFBRSxJQUFJO0VBQWUsTUFBTTtDQUE4QjtDQUNsRSxXQUFXO0VBQUUsSUFBSTtFQUFXLE1BQU07Q0FBNkI7Q0FDL0QsU0FBUztFQUFFLElBQUk7RUFBWSxNQUFNO0NBQTRCO0NBQzdELFlBQVk7RUFBRSxJQUFJO0VBQWUsTUFBTTtDQUE0QjtDQUNuRSxXQUFXO0VBQUUsSUFBSTtFQUFXLE1BQU07Q0FBdUI7Q0FDekQsVUFBVTtFQUFFLElBQUk7RUFBYSxNQUFNO0NBQVk7QUFDakQ7QUFFQSxNQUFhLG1CQUFtQjtDQUM5QixRQUFRO0VBQUUsSUFBSTtFQUFhLE1BQU07Q0FBbUI7Q0FDcEQsYUFBYTtFQUFFLElBQUk7RUFBaUIsTUFBTTtDQUFnQjtDQUMxRCxPQUFPO0VBQUUsSUFBSTtFQUFXLE1BQU07Q0FBVTtBQUMxQzs7QUNiQSxNQUFNLGlCQUFpQjs7QUFrQnZCLFNBQWdCLGtCQUFrQixFQUFFLElBQUksWUFBWSxPQUFPLE9BQU8sU0FBUyxTQUFnQztDQUN6RyxNQUFNLFFBQVEsTUFDWCxTQUFTLEVBQUUsWUFBWSxLQUFLLENBQUMsQ0FDN0IsS0FBSyxHQUFHLENBQUMsQ0FDVCxNQUFNLEtBQUssQ0FBQyxDQUFDO0NBQ2hCLE9BQU87RUFDTCxJQUFJLEdBQUcsV0FBVyxHQUFHO0VBQ3JCO0VBQ0E7RUFDQTtFQUNBO0VBQ0EsUUFBUTtFQUNSLE9BQU87RUFDUCxPQUFPO0VBQ1AsU0FBUyxDQUFDO0VBQ1YsVUFBVSxNQUFNLEtBQUssRUFBRSxlQUF3QjtHQUFFLEdBQUc7R0FBUyxPQUFPO0VBQUUsRUFBRTtFQUN4RSxXQUFXLE9BQU8sWUFBWSxZQUFZLEtBQUssU0FBUyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUM7RUFDbEUsV0FBVztFQUNYLGdCQUFnQixLQUFLLElBQUksR0FBRyxLQUFLLE1BQU0sUUFBUSxjQUFjLENBQUM7Q0FDaEU7QUFDRjs7QUFHQSxTQUFnQixpQkFBaUIsRUFBRSxJQUFJLFlBQVksT0FBTyxPQUFPLE9BQU8sU0FBb0M7Q0FDMUcsTUFBTSxPQUFPLEdBQUcsV0FBVyxHQUFHO0NBQzlCLE1BQU0sT0FBTztFQUFFO0VBQU07RUFBWTtFQUFPLFFBQVE7RUFBTyxhQUFhLENBQUM7Q0FBRTtDQUN2RSxPQUFPLENBQ0w7RUFBRSxHQUFHO0VBQU0sSUFBSSxHQUFHLEtBQUs7RUFBSSxRQUFRO0VBQUksU0FBUztFQUFJLE1BQU07RUFBTztDQUFNLEdBQ3ZFLEdBQUcsTUFBTSxLQUFLLEVBQUUsU0FBUyxhQUFhO0VBQ3BDLEdBQUc7RUFDSCxJQUFJLEdBQUcsS0FBSyxHQUFHLFFBQVE7RUFDdkIsUUFBUSxRQUFRO0VBQ2hCLFNBQVMsUUFBUTtFQUNqQixNQUFNLE1BQU0sS0FBSyxHQUFHO0VBQ3BCLE9BQU8sQ0FBQztDQUNWLEVBQUUsQ0FDSjtBQUNGOzs7QUNwREEsU0FBZ0IsY0FBYyxLQUF3QjtDQUNwRCxPQUFPLGtCQUFrQkMsV0FBUyxHQUFHLENBQUM7QUFDeEM7O0FBR0EsU0FBZ0IsaUJBQWlCLEtBQTRCO0NBQzNELE9BQU8saUJBQWlCQSxXQUFTLEdBQUcsQ0FBQztBQUN2QztBQUVBLFNBQVNBLFdBQVMsS0FBcUI7Q0FDckMsT0FBTztFQUNMLElBQUksSUFBSTtFQUNSLFlBQVk7RUFDWixPQUFPLElBQUk7RUFDWCxPQUFPLHlDQUF5QyxJQUFJLE1BQU0sSUFBSSxJQUFJLFNBQVMsa0JBQWtCLElBQUksZUFBZTtFQUNoSCxTQUFTLElBQUk7RUFDYixPQUFPO0dBQUM7R0FBUztHQUFjO0dBQVcsSUFBSTtFQUFLO0VBQ25ELE9BQU87R0FDTDtJQUFFLFNBQVMsYUFBYTtJQUFXLE9BQU8sQ0FBQyxJQUFJLFVBQVUsSUFBSSxVQUFVO0dBQUU7R0FFekU7SUFBRSxTQUFTLGFBQWE7SUFBUyxPQUFPLElBQUksYUFBYSxLQUFLLEVBQUUsWUFBWSxLQUFLO0dBQUU7R0FDbkY7SUFBRSxTQUFTLGFBQWE7SUFBVyxPQUFPLElBQUk7R0FBZ0I7R0FDOUQ7SUFBRSxTQUFTLGFBQWE7SUFBVyxPQUFPLElBQUk7R0FBa0I7R0FDaEU7SUFBRSxTQUFTLGFBQWE7SUFBUyxPQUFPLElBQUk7R0FBWTtHQUN4RDtJQUFFLFNBQVMsYUFBYTtJQUFTLE9BQU8sSUFBSSxTQUFTLEtBQUssRUFBRSxZQUFZLEtBQUs7R0FBRTtHQUMvRTtJQUFFLFNBQVMsYUFBYTtJQUFZLE9BQU8sSUFBSTtHQUFzQjtHQUNyRTtJQUNFLFNBQVMsYUFBYTtJQUN0QixPQUFPLElBQUkscUJBQXFCLEtBQUssRUFBRSxLQUFLLFdBQVcsR0FBRyxJQUFJLElBQUksS0FBSyxFQUFFO0dBQzNFO0dBQ0E7SUFBRSxTQUFTLGFBQWE7SUFBVSxPQUFPLENBQUMsR0FBRyxJQUFJLFdBQVcsSUFBSSxhQUFhO0dBQUU7RUFDakY7Q0FDRjtBQUNGOzs7QUNsQ0EsU0FBZ0IsZ0JBQWdCLE1BQW1CLFVBQWlDO0NBQ2xGLE1BQU0sUUFBUSxRQUEyQixVQUFVLEtBQUssUUFBUTtDQUNoRSxPQUFPO0VBQ0wsU0FBUyxLQUFLO0VBQ2QsYUFBYTtHQUFFLE1BQU0sS0FBSyxZQUFZO0dBQUssT0FBTyxLQUFLLEtBQUssWUFBWSxNQUFNO0VBQUU7RUFDaEYsT0FBTyxLQUFLO0VBQ1osT0FBTyxLQUFLLE9BQU8sS0FBSyxFQUFFLElBQUksT0FBTyxTQUFTLGNBQWM7R0FDMUQ7R0FDQSxPQUFPO0dBQ1AsU0FBUztHQUNULFNBQVMsS0FBSyxNQUFNO0VBQ3RCLEVBQUU7RUFDRixXQUFXLEtBQUssT0FBTyxLQUFLLEVBQUUsSUFBSSxPQUFPLFFBQVEsa0JBQWtCO0dBQ2pFO0dBQ0EsTUFBTTtHQUNOLE1BQU0sVUFBVTtHQUNoQixTQUFTLFdBQVcsS0FBSyxZQUFZO0lBQUUsSUFBSSxPQUFPO0lBQUksTUFBTSxPQUFPO0lBQUssSUFBSSxPQUFPO0dBQUssRUFBRTtFQUM1RixFQUFFO0VBQ0YsU0FBUyxLQUFLLFNBQVMsS0FBSyxZQUFZO0dBQ3RDLElBQUksT0FBTztHQUNYLE9BQU8sT0FBTztHQUNkLFdBQVcsT0FBTztHQUNsQixTQUFTLEtBQUssT0FBTyxNQUFNO0dBQzNCLFdBQVcsT0FBTztHQUNsQixTQUFTLE9BQU87R0FDaEIsT0FBTyxPQUFPO0dBQ2QsUUFBUSxPQUFPO0VBQ2pCLEVBQUU7Q0FDSjtBQUNGOztBQUdBLFNBQWdCLFVBQVUsS0FBd0IsVUFBaUM7Q0FDakYsT0FBTyxJQUNKLFNBQVMsT0FBTyxTQUFTLE1BQU0sSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FDN0MsS0FBSyxNQUFNLFVBQVUsU0FBUyxNQUFNLFFBQVEsR0FBRyxRQUFRLENBQUM7QUFDN0Q7OztBQ3JDQSxNQUFNLFFBQW9EO0NBQ3hELGlCQUFpQjtDQUNqQixjQUFjO0NBQ2QsY0FBYztBQUNoQjs7QUFHQSxTQUFnQixlQUFlLE1BQXdCO0NBQ3JELE1BQU0sUUFBNEM7RUFBRSxRQUFRLENBQUM7RUFBRyxNQUFNLENBQUM7RUFBRyxLQUFLLENBQUM7Q0FBRTtDQUNsRixJQUFJO0NBQ0osS0FBSyxNQUFNLFFBQVEsS0FBSyxVQUN0QixJQUFJLEtBQUssU0FBUyxXQUFXLE9BQU8sS0FBSyxVQUFVLElBQUksTUFBTSxTQUFTLElBQUksS0FBSztNQUMxRSxJQUFJLFNBQVMsS0FBQSxHQUFXLE1BQU0sS0FBSyxDQUFDLEtBQUssR0FBRyxVQUFVLElBQUksQ0FBQztDQUNsRSxPQUFPO0FBQ1Q7QUFFQSxTQUFTLFVBQVUsTUFBc0I7Q0FDdkMsSUFBSSxLQUFLLFNBQVMsWUFBWSxPQUFPLENBQUMsU0FBUyxJQUFJLENBQUMsQ0FBQyxXQUFXLFFBQVEsR0FBRyxDQUFDLENBQUMsS0FBSyxDQUFDO0NBQ25GLE9BQU8sY0FBYyxPQUFRLEtBQWdCLFNBQVMsUUFBUSxTQUFTLElBQUksQ0FBQztBQUM5RTs7O0FDWkEsU0FBZ0IsdUJBQXVCLEVBQ3JDLE1BQ0EsT0FDQSxZQUMrRDtDQUMvRCxNQUFNLEVBQUUsUUFBUSxjQUFjLE9BQU8sT0FBTyxNQUFNLE1BQU0sU0FBUyxXQUFXLEtBQUs7Q0FDakYsTUFBTSxXQUFXLFNBQW1CLFlBQVksTUFBTSxPQUFPLFFBQVE7Q0FDckUsTUFBTSxRQUFRLFFBQTJCLFVBQVUsS0FBSyxRQUFRO0NBQ2hFLE1BQU0sYUFBYSxFQUFFLEtBQUssUUFBUSxnQkFBc0U7RUFDdEcsTUFBTTtFQUNOLE9BQU8sS0FBSyxNQUFNO0VBQ2xCLEdBQUksU0FBUyxTQUFTLFdBQVcsVUFBVSxFQUFFLE1BQU0sU0FBUztDQUM5RDtDQUNBLE1BQU0sVUFBVSxRQUE4QyxJQUFJLElBQUksU0FBUztDQUMvRSxPQUFPO0VBQ0wsUUFBUSxPQUFPLEtBQUssVUFBVTtHQUM1QixJQUFJLEtBQUs7R0FDVCxNQUFNLFFBQVEsS0FBSyxHQUFHO0dBQ3RCLE1BQU0sS0FBSztHQUNYLEdBQUksS0FBSyxnQkFBZ0IsU0FBUyxLQUFLLEVBQUUsVUFBVSxLQUFLLGdCQUFnQjtHQUN4RSxZQUFZLEtBQUs7R0FDakIsT0FBTyxLQUFLO0dBQ1osUUFBUSxLQUFLO0dBQ2IsT0FBTyxPQUFPLEtBQUssR0FBRztHQUN0QixRQUFRLEtBQUs7R0FDYixVQUFVLEtBQUs7RUFDakIsRUFBRTtFQUNGLGNBQWMsYUFBYSxLQUFLLFVBQVU7R0FDeEMsSUFBSSxLQUFLO0dBQ1QsTUFBTSxRQUFRLEtBQUssR0FBRztHQUN0QixXQUFXLEtBQUs7R0FDaEIsTUFBTSxLQUFLO0dBQ1gsVUFBVSxLQUFLO0dBQ2YsT0FBTyxLQUFLLEtBQUssTUFBTTtFQUN6QixFQUFFO0VBQ0YsT0FBTyxNQUFNLEtBQUssVUFBVTtHQUMxQixJQUFJLEtBQUs7R0FDVCxNQUFNLFFBQVEsS0FBSyxHQUFHO0dBQ3RCLE9BQU8sS0FBSztHQUNaLE1BQU0sS0FBSztHQUNYLE9BQU8sS0FBSyxLQUFLLE1BQU07RUFDekIsRUFBRTtFQUNGLE9BQU8sTUFBTSxLQUFLLEVBQUUsS0FBSyxRQUFRLEtBQUssS0FBSyxNQUFNLFdBQVc7R0FDMUQsTUFBTTtHQUNOLFFBQVEsT0FBTyxNQUFNO0dBQ3JCLE1BQU0sT0FBTyxHQUFHO0dBQ2hCLEtBQUssT0FBTyxHQUFHO0dBQ2YsT0FBTyxPQUFPLElBQUk7R0FDbEIsT0FBTyxVQUFVLEdBQUc7RUFDdEIsRUFBRTtFQUNGLE1BQU0sS0FBSyxLQUFLLEVBQUUsVUFBVSxVQUFVLGVBQWUsZUFBZTtHQUNsRSxLQUFLO0dBQ0wsUUFBUSxPQUFPLFFBQVE7R0FDdkIsS0FBSyxPQUFPLGFBQWE7R0FDekIsU0FBUztFQUNYLEVBQUU7RUFDRixNQUFNO0dBQ0osU0FBUyxLQUFLLFFBQVEsS0FBSyxFQUFFLElBQUksS0FBSyxLQUFLLGNBQWM7SUFDdkQ7SUFDQSxNQUFNLFFBQVEsR0FBRztJQUNqQixNQUFNO0lBQ04sT0FBTyxLQUFLLE1BQU07R0FDcEIsRUFBRTtHQUNGLE9BQU8sT0FBTyxLQUFLLFdBQVc7R0FDOUIsTUFBTSxLQUFLLEtBQUssS0FBSyxFQUFFLEtBQUssY0FBYztJQUFFLE9BQU87SUFBSyxRQUFRLE9BQU8sTUFBTTtHQUFFLEVBQUU7R0FDakYsVUFBVSxVQUFVLEtBQUssVUFBVTtHQUNuQyxjQUFjLFVBQVUsS0FBSyxhQUFhO0dBQzFDLGdCQUFnQixVQUFVLEtBQUssZUFBZTtFQUNoRDtFQUNBLFNBQVM7R0FBRSxPQUFPLE9BQU8sUUFBUSxHQUFHO0dBQUcsVUFBVSxPQUFPLFFBQVEsSUFBSTtFQUFFO0VBQ3RFLFFBQVE7R0FDTixnQkFBZ0IsT0FBTztHQUN2QixlQUFlLE9BQU87R0FDdEIsWUFBWTtJQUNWLFlBQVksT0FBTyxpQkFBaUI7SUFDcEMsUUFBUSxPQUFPLGlCQUFpQjtJQUNoQyxVQUFVLE9BQU8saUJBQWlCO0dBQ3BDO0dBQ0EsY0FBYyxPQUFPLGtCQUFrQixLQUFLLEVBQUUsT0FBTyxXQUFXO0lBQzlEO0lBQ0EsU0FBUyxRQUFRLENBQUM7S0FBRSxVQUFVO0tBQUc7SUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsRUFBRSxNQUFNLENBQUM7R0FDdEQsRUFBRTtHQUNGLFdBQVcsT0FBTztHQUNsQixTQUFTLE9BQU8sT0FBTyxTQUFTO0dBQ2hDLGFBQWEsT0FBTyxPQUFPLGNBQWM7RUFDM0M7RUFDQSxZQUFZLEtBQUssTUFBTSxXQUFXLEtBQUssRUFBRSxJQUFJLE9BQU8sS0FBSyxjQUFjO0dBQ3JFO0dBQ0EsT0FBTztHQUNQLE1BQU07R0FDTixPQUFPLEtBQUssTUFBTTtFQUNwQixFQUFFO0VBQ0YsZ0JBQWdCLEtBQUssTUFBTSxlQUFlLEtBQUssRUFBRSxJQUFJLEtBQUssS0FBSyxjQUFjO0dBQzNFO0dBQ0EsTUFBTSxRQUFRLEdBQUc7R0FDakIsTUFBTTtHQUNOLE9BQU8sS0FBSyxNQUFNO0VBQ3BCLEVBQUU7RUFDRixRQUFRLE9BQU8sS0FBSyxNQUFNLE1BQU07Q0FDbEM7QUFDRjs7QUFHQSxTQUFnQixtQkFBbUIsRUFBRSxNQUFNLFlBQTZEO0NBQ3RHLE9BQU8sS0FBSyxXQUFXLEtBQUssRUFBRSxTQUFTLEdBQUcsaUJBQWlCO0VBQ3pELEdBQUc7RUFDSCxPQUFPLFVBQVUsU0FBUyxRQUFRO0NBQ3BDLEVBQUU7QUFDSjs7QUFHQSxTQUFnQixtQkFBbUIsRUFBRSxTQUE2RDtDQUNoRyxNQUFNLFNBQVMsTUFBTSxRQUFRLEVBQUUsaUJBQWlCLGVBQWUsT0FBTztDQUN0RSxPQUFPLE9BQU8sWUFBWSxPQUFPLEtBQUssU0FBUyxDQUFDLEtBQUssSUFBSSxlQUFlLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQztBQUN0RjtBQUVBLFNBQVMsWUFBWSxNQUFnQixPQUF3QixVQUE4QjtDQUN6RixPQUFPLEtBQUssS0FBSyxFQUFFLFVBQVUsV0FBVztFQUN0QyxTQUFTO0VBQ1QsSUFBSSxDQUFDLEdBQUcsSUFBSSxJQUFJLElBQUksU0FBUyxjQUFjLGlCQUFpQixXQUFXLE9BQU8sUUFBUSxDQUFDLENBQUMsQ0FBQztDQUMzRixFQUFFO0FBQ0o7OztBQ2pJQSxTQUFnQixlQUFlLEVBQzdCLFFBQVEsSUFDUixNQUFNLElBQ04sT0FBTyxJQUNQLFlBQVksU0FDcUU7Q0FDakYsT0FBTyxZQUFZO0VBQUUsTUFBTTtFQUFPLE9BQU87RUFBSyxNQUFNO0NBQUssSUFBSTtFQUFFLE1BQU07RUFBSSxPQUFPO0VBQUksTUFBTTtDQUFHO0FBQy9GOzs7QUNFQSxNQUFNLGNBQWM7QUFFcEIsTUFBTSxRQUFRO0NBQ1osT0FBTztDQUNQLE9BQU87Q0FDUCxnQkFBZ0I7QUFDbEI7O0FBR0EsU0FBZ0Isa0JBQWtCLFVBQStCO0NBQy9ELE1BQU0sV0FBVyxTQUFpQixDQUFDLEdBQUcsU0FBUyxNQUFNLE9BQU8sQ0FBQyxDQUFDLENBQUMsUUFBUSxTQUFTLEtBQUssU0FBUyxJQUFJO0NBQ2xHLE9BQU87RUFDTCxXQUFXLGNBQWMsUUFBUSxNQUFNLEtBQUssR0FBRyxRQUFRO0VBQ3ZELGdCQUFnQixRQUFRLE1BQU0sY0FBYyxDQUFDLENBQUMsS0FBSyxTQUFTLGFBQWEsTUFBTSxRQUFRLENBQUM7RUFDeEYsT0FBTyxRQUFRLE1BQU0sS0FBSyxDQUFDLENBQUMsS0FBSyxTQUFTLGFBQWEsTUFBTSxRQUFRLENBQUM7RUFDdEUsT0FBTyxTQUFTLGVBQWUsS0FBSyxVQUF5QjtHQUMzRCxNQUFNLEtBQUs7R0FDWCxVQUFVLEtBQUs7R0FDZixXQUFXLEtBQUs7R0FDaEIsUUFBUSxLQUFLLGFBQWE7R0FDMUIsUUFBUSxlQUFlLElBQUk7R0FDM0IsU0FBUyxLQUFLLFFBQVEsU0FBUyxPQUFPO0lBQ3BDLE1BQU0sU0FBUyxTQUFTLFFBQVEsSUFBSSxFQUFFO0lBQ3RDLE9BQU8sU0FBUyxDQUFDO0tBQUU7S0FBSSxPQUFPLE9BQU87SUFBTSxDQUFDLElBQUksQ0FBQztHQUNuRCxDQUFDO0VBQ0gsRUFBRTtDQUNKO0FBQ0Y7QUFFQSxTQUFTLGNBQWMsT0FBZ0MsVUFBeUM7Q0FDOUYsT0FBTyxDQUFDLEdBQUcsUUFBUSxRQUFRLEVBQUUsY0FBYyxRQUFRLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsSUFBSSxTQUFTO0VBQy9FLE1BQU0sU0FBUyxTQUFTLFFBQVEsSUFBSSxFQUFFO0VBQ3RDLE9BQU87R0FDTDtHQUNBLE9BQU8sUUFBUSxTQUFTO0dBQ3hCLFdBQVcsUUFBUSxZQUFZO0dBQy9CLE1BQU0sUUFBUSxTQUFTO0dBQ3ZCLGFBQWEsSUFBSSxNQUFNLEVBQUUsWUFBWSxVQUFVLFdBQVc7R0FDMUQsVUFBVSxDQUFDLEdBQUcsUUFBUSxNQUFNLEVBQUUsYUFBYSxVQUFVLEVBQUUsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLE9BQU8sV0FBVztJQUNoRjtJQUNBLE9BQU8sS0FBSyxLQUFLLE1BQU0sVUFBVSxhQUFhLE1BQU0sUUFBUSxHQUFHLFFBQVEsQ0FBQztHQUMxRSxFQUFFO0VBQ0o7Q0FDRixDQUFDO0FBQ0g7QUFFQSxTQUFTLGFBQWEsTUFBb0IsUUFBZ0IsVUFBbUM7Q0FDM0YsT0FBTztFQUNMLE1BQU0sU0FBUyxNQUFNLFFBQVEsUUFBUTtFQUNyQyxNQUFNLEtBQUssU0FBUztFQUNwQixPQUFPLE9BQU8sS0FBSyxVQUFVLEVBQUU7RUFDL0IsUUFBUSxLQUFLLGFBQWE7Q0FDNUI7QUFDRjtBQUVBLFNBQVMsYUFBYSxNQUFvQixVQUFtQztDQUMzRSxPQUFPO0VBQ0wsT0FBTyxLQUFLLFFBQVEsS0FBSyxRQUFRO0VBQ2pDLE1BQU0sS0FBSyxVQUFVLEtBQUs7RUFDMUIsTUFBTSxTQUFTLE1BQU0sR0FBRyxRQUFRO0NBQ2xDO0FBQ0Y7QUFFQSxTQUFTLFFBQWMsT0FBd0IsT0FBb0Q7Q0FDakcsTUFBTSx5QkFBUyxJQUFJLElBQW9CO0NBQ3ZDLEtBQUssTUFBTSxRQUFRLE9BQU8sT0FBTyxJQUFJLE1BQU0sSUFBSSxHQUFHLENBQUMsR0FBSSxPQUFPLElBQUksTUFBTSxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUksSUFBSSxDQUFDO0NBQzVGLE9BQU87QUFDVDs7O0FDekVBLFNBQWdCLGtCQUFrQixLQUE0QjtDQUM1RCxPQUFPLGtCQUFrQixTQUFTLEdBQUcsQ0FBQztBQUN4Qzs7QUFHQSxTQUFnQixxQkFBcUIsS0FBZ0M7Q0FDbkUsT0FBTyxpQkFBaUIsU0FBUyxHQUFHLENBQUM7QUFDdkM7QUFFQSxTQUFTLFNBQVMsS0FBeUI7Q0FDekMsT0FBTztFQUNMLElBQUksSUFBSTtFQUNSLFlBQVk7RUFDWixPQUFPLElBQUk7RUFDWCxPQUFPLEdBQUcsSUFBSSxhQUFhLFlBQVksSUFBSSxNQUFNLFFBQVEsT0FBTyxJQUFJLE1BQU0sUUFBUSxXQUFXLElBQUk7RUFDakcsU0FBUyxJQUFJO0VBQ2IsT0FBTztHQUFDO0dBQWE7R0FBVTtHQUFlO0VBQVE7RUFDdEQsT0FBTztHQUNMO0lBQUUsU0FBUyxpQkFBaUI7SUFBUSxPQUFPLElBQUk7R0FBVTtHQUN6RDtJQUNFLFNBQVMsaUJBQWlCO0lBQzFCLE9BQU8sSUFBSSxjQUFjLEtBQUssRUFBRSxTQUFTLFdBQVcsR0FBRyxRQUFRLElBQUksS0FBSyxFQUFFO0dBQzVFO0dBQ0E7SUFBRSxTQUFTLGlCQUFpQjtJQUFPLE9BQU8sSUFBSSxRQUFRLEtBQUssRUFBRSxPQUFPLFdBQVcsR0FBRyxNQUFNLElBQUksTUFBTTtHQUFFO0VBQ3RHO0NBQ0Y7QUFDRjs7O0FDM0JBLFNBQWdCLFlBQVksT0FBd0IsVUFBa0M7Q0FDcEYsTUFBTSx3QkFBUSxJQUFJLElBQTZDO0NBQy9ELEtBQUssTUFBTSxRQUFRLE9BQ2pCLEtBQUssTUFBTSxFQUFFLFFBQVEsY0FBYyxNQUFNLFFBQVEsR0FDL0MsTUFBTSxJQUFJLElBQUksQ0FBQyxHQUFJLE1BQU0sSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFJO0VBQUUsSUFBSSxLQUFLO0VBQUksT0FBTyxLQUFLLFlBQVk7Q0FBTSxDQUFDLENBQUM7Q0FDNUYsTUFBTSwwQkFBVSxJQUFJLElBQXNCO0NBQzFDLEtBQUssTUFBTSxRQUFRLFNBQVMsTUFBTSxPQUFPLEdBQ3ZDLEtBQUssTUFBTSxVQUFVLEtBQUssU0FBUyxRQUFRLElBQUksUUFBUSxDQUFDLEdBQUksUUFBUSxJQUFJLE1BQU0sS0FBSyxDQUFDLEdBQUksS0FBSyxFQUFFLENBQUM7Q0FFbEcsT0FBTyxDQUFDLEdBQUcsU0FBUyxRQUFRLE9BQU8sQ0FBQyxDQUFDLENBQUMsS0FBSyxXQUFXO0VBQ3BELE1BQU0sU0FBUyxRQUFRLElBQUksT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFBLENBQUcsU0FBUyxPQUFPLFNBQVMsTUFBTSxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUM7RUFDekYsTUFBTSxhQUFhLElBQUksSUFBSSxNQUFNLFNBQVMsRUFBRSxTQUFTLE1BQU0sSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLFNBQVMsQ0FBQyxLQUFLLElBQUksSUFBSSxDQUFDLENBQUM7RUFDeEcsT0FBTztHQUNMLElBQUksT0FBTztHQUNYLE9BQU8sT0FBTztHQUNkLFdBQVcsT0FBTyxZQUFZO0dBQzlCLE1BQU0sT0FBTztHQUNiLE1BQU0sT0FBTyxTQUFTO0dBQ3RCLFNBQVMsT0FBTyxRQUFRO0dBQ3hCLEtBQUssT0FBTyxPQUFPO0dBQ25CLE1BQU0sT0FBTyxXQUFXO0dBQ3hCLFFBQVEsT0FBTyxhQUFhO0dBQzVCLE9BQU8sTUFBTSxLQUFLLEVBQUUsSUFBSSxPQUFPLGlCQUFpQjtJQUFFO0lBQUksTUFBTTtJQUFPLFdBQVc7R0FBVSxFQUFFO0dBQzFGLE9BQU8sQ0FBQyxHQUFHLFdBQVcsT0FBTyxDQUFDO0VBQ2hDO0NBQ0YsQ0FBQztBQUNIOzs7QUN2QkEsU0FBZ0IsWUFDZCxPQUNBLFVBQ2tFO0NBQ2xFLE1BQU0sd0JBQVEsSUFBSSxJQUF5QjtDQUMzQyxNQUFNLFFBQXVCLENBQUM7Q0FDOUIsS0FBSyxNQUFNLFFBQVEsT0FBTztFQUN4QixNQUFNLE1BQU0sY0FBYyxNQUFNLFFBQVEsQ0FBQyxDQUFDLFFBQVEsU0FBUyxVQUFVLE1BQU0sUUFBUSxNQUFNLElBQUk7RUFDN0YsSUFBSSxJQUFJLFdBQVcsR0FBRztFQUN0QixNQUFNLEtBQUs7R0FBRSxNQUFNLEtBQUs7R0FBSSxPQUFPLElBQUksS0FBSyxFQUFFLFNBQVMsRUFBRTtFQUFFLENBQUM7RUFDNUQsS0FBSyxNQUFNLFFBQVEsS0FBSyxNQUFNLElBQUksS0FBSyxJQUFJO0dBQUUsTUFBTSxTQUFTLE1BQU0sR0FBRyxRQUFRO0dBQUcsUUFBUSxVQUFVLElBQUk7RUFBRSxDQUFDO0NBQzNHO0NBQ0EsT0FBTztFQUFFLE9BQU87RUFBTyxPQUFPLENBQUMsR0FBRyxNQUFNLE9BQU8sQ0FBQztDQUFFO0FBQ3BEOztBQUdBLFNBQVMsVUFBVSxFQUFFLE1BQU0sU0FBUyxXQUFXLGdCQUEyQztDQUN4RixJQUFJLEtBQUssU0FBUyxpQkFBaUIsR0FBRyxPQUFPO0NBQzdDLElBQUksS0FBSyxTQUFTLGVBQWUsR0FBRyxPQUFPO0NBQzNDLElBQUksS0FBSyxTQUFTLGNBQWMsR0FBRyxPQUFPO0NBQzFDLElBQUksS0FBSyxXQUFXLGFBQWEsS0FBSyxLQUFLLFNBQVMsbUJBQW1CLEdBQUcsT0FBTztDQUNqRixPQUFPLFlBQVksS0FBQSxLQUFhLGNBQWMsS0FBQSxLQUFhLGlCQUFpQixLQUFBLElBQVksUUFBUTtBQUNsRzs7O0FDWkEsTUFBYSxpQkFBMEY7Q0FDckcsb0JBQW9CLGFBQWE7RUFBRSxPQUFPLGNBQWMsT0FBTztFQUFHLGFBQWEsZ0JBQWdCLE9BQU87Q0FBRTtDQUN4Ryw2QkFBNkIsYUFBYSxFQUFFLFVBQVUsZ0JBQWdCLE9BQU8sRUFBRTtDQUMvRSwwQkFBMEIsRUFBRSxtQkFBbUIsRUFBRSxPQUFPLFlBQVk7Q0FDcEUsK0JBQStCLGFBQWEsRUFBRSxZQUFZLG1CQUFtQixPQUFPLEVBQUU7Q0FDdEYsbUNBQW1DLGFBQWEsRUFBRSxnQkFBZ0IsdUJBQXVCLE9BQU8sRUFBRTtDQUNsRyxnQ0FBZ0MsYUFBYSxFQUFFLFlBQVksbUJBQW1CLE9BQU8sRUFBRTtDQUN2Riw2QkFBNkIsRUFBRSxNQUFNLGdCQUFnQjtFQUNuRCxXQUFXLEtBQUs7RUFDaEIsT0FBTyxLQUFLO0VBQ1osUUFBUSxLQUFLO0VBQ2IsVUFBVSxLQUFLO0VBQ2YsWUFBWSxLQUFLO0VBQ2pCLE9BQU8sS0FBSztFQUNaLGdCQUFnQixTQUFTLGVBQWUsS0FBSyxVQUFVO0dBQ3JELE1BQU0sS0FBSztHQUNYLFVBQVUsS0FBSztHQUNmLE1BQU0sS0FBSyxjQUFjO0dBQ3pCLFFBQVEsZUFBZSxJQUFJO0VBQzdCLEVBQUU7Q0FDSjtDQUNBLDRCQUE0QixFQUFFLE1BQU0sZ0JBQWdCLEVBQ2xELFNBQVMsS0FBSyxVQUFVLGdCQUFnQixLQUFLLFNBQVMsUUFBUSxJQUFJLEtBQ3BFO0NBQ0EsaUNBQWlDLEVBQUUsWUFBWSxFQUFFLGFBQWEsS0FBSyxZQUFZO0NBQy9FLDZCQUE2QixFQUFFLE9BQU8sZ0JBQWdCLEVBQUUsU0FBUyxZQUFZLE9BQU8sUUFBUSxFQUFFO0NBQzlGLDhCQUE4QixFQUFFLGdCQUFnQixFQUFFLFdBQVcsa0JBQWtCLFFBQVEsRUFBRTtDQUN6Riw0QkFBNEIsRUFBRSxPQUFPLGdCQUFnQixFQUFFLFNBQVMsWUFBWSxPQUFPLFFBQVEsRUFBRTtBQUMvRjs7QUFHQSxTQUFnQixjQUFjLEVBQUUsT0FBTyxVQUFVLFFBQWdDO0NBQy9FLE1BQU0sWUFBWSxNQUFNLEtBQUssU0FBUyxjQUFjLE1BQU0sUUFBUSxDQUFDO0NBRW5FLE1BQU0sTUFBTSxJQUFJLElBQ2QsVUFBVSxTQUFTLEVBQUUsSUFBSSxlQUFlLFdBQVcsQ0FBQyxFQUFBLENBQUcsS0FBSyxRQUFRLENBQUMsS0FBSyxFQUFFLENBQVUsQ0FBQyxDQUN6RjtDQUNBLE1BQU0sVUFBVSxRQUEyQixDQUFDLEdBQUcsSUFBSSxJQUFJLElBQUksS0FBSyxPQUFPLElBQUksSUFBSSxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUM7Q0FDMUYsT0FBTztFQUNMLEdBQUcsVUFBVSxLQUFLLFVBQVU7R0FDMUIsR0FBRztHQUNILFNBQVMsT0FBTyxLQUFLLE9BQU8sQ0FBQyxDQUFDLFFBQVEsT0FBTyxPQUFPLEtBQUssRUFBRTtHQUMzRCxHQUFJLEtBQUssV0FBVyxFQUFFLFNBQVMsT0FBTyxLQUFLLE9BQU8sRUFBRTtFQUN0RCxFQUFFO0VBQ0YsR0FBRyxLQUFLLE1BQU0sSUFBSSxhQUFhO0VBQy9CLEdBQUcsS0FBSyxVQUFVLElBQUksaUJBQWlCO0NBQ3pDO0FBQ0Y7O0FBR0EsU0FBZ0IsZ0JBQWdCLEVBQzlCLE9BQ0EsVUFDQSxRQUNnRTtDQUNoRSxPQUFPO0VBQ0wsR0FBRyxNQUFNLFNBQVMsU0FBUyxhQUFhLE1BQU0sUUFBUSxDQUFDO0VBQ3ZELEdBQUcsS0FBSyxNQUFNLFFBQVEsZ0JBQWdCO0VBQ3RDLEdBQUcsS0FBSyxVQUFVLFFBQVEsb0JBQW9CO0NBQ2hEO0FBQ0Y7QUFFQSxTQUFTLGdCQUFnQixFQUFFLE9BQU8sWUFBa0M7Q0FNbEUsT0FBTztFQUFFLFNBSlAsTUFDRyxLQUFLLEVBQUUsa0JBQWtCLFlBQVksVUFBVSxDQUFDLENBQ2hELEtBQUssQ0FBQyxDQUNOLEdBQUcsRUFBRSxLQUFLO0VBQ0csT0FBTyxNQUFNO0VBQVEsT0FBTyxTQUFTLE1BQU07RUFBTSxTQUFTLFNBQVMsUUFBUTtDQUFLO0FBQ3BHOztBQUdBLFNBQWdCLFlBQVksUUFBeUM7Q0FDbkUsT0FBTyxPQUFPLFFBQVEsTUFBTSxDQUFDLENBQzFCLEtBQUssQ0FBQyxNQUFNLFdBQVcsZ0JBQWdCLEtBQUssZ0JBQWdCLEtBQUssVUFBVSxLQUFLLFVBQVUsS0FBSyxDQUFDLEVBQUUsRUFBRSxDQUFDLENBQ3JHLEtBQUssSUFBSTtBQUNkOzs7QUNwRUEsZUFBc0IsWUFBWSxNQUFnQztDQUNoRSxNQUFNLENBQ0osRUFBRSxVQUFVLFlBQ1osRUFBRSxPQUFPLFNBQVMsVUFBVSxnQkFDNUIsRUFBRSxTQUFTLFVBQVUsa0JBQ3JCLEVBQUUsTUFBTSxVQUFVLGdCQUNsQixFQUFFLE9BQU8sYUFBYSxVQUFVLGNBQWMsVUFDOUMsYUFDQSxhQUNBLFdBQ0EsV0FDQSxhQUNFLE1BQU0sUUFBUSxJQUFJO0VBQ3BCLGFBQWEsSUFBSTtFQUNqQixVQUFVLElBQUk7RUFDZCxZQUFZLElBQUk7RUFDaEIsU0FBUyxJQUFJO0VBQ2IsZ0JBQWdCLElBQUk7RUFDcEIsU0FBUyxNQUFNLGtCQUFrQixrQkFBa0I7RUFDbkQsU0FBUyxNQUFNLGVBQWUsaUJBQWlCO0VBQy9DLFNBQVMsTUFBTSxpQkFBaUIsaUJBQWlCO0VBQ2pELFNBQVMsTUFBTSxZQUFZLFlBQVk7RUFDdkMsY0FBYyxJQUFJO0NBQ3BCLENBQUM7Q0FNRCxNQUFNLFFBQVEsVUFBVSxTQUFTLFVBQVU7RUFKekMsR0FBRyxDQUFDLEdBQUcsU0FBUyxRQUFRLEtBQUssQ0FBQyxDQUFDLENBQUMsS0FBSyxPQUFPLFFBQVEsSUFBSTtFQUN4RCxHQUFHLEtBQUssVUFBVSxLQUFLLEVBQUUsU0FBUyxVQUFVLElBQUk7RUFDaEQsR0FBRyxLQUFLLE1BQU0sS0FBSyxFQUFFLFNBQVMsU0FBUyxJQUFJO0NBRUYsQ0FBTTtDQUNqRCxNQUFNLFlBQVksVUFBVSxjQUFjLGNBQWMsS0FBQTtDQUN4RCxNQUFNLFFBQVEsVUFBVSxZQUFZLFlBQVksS0FBQTtDQUNoRCxNQUFNLFNBQVMsVUFBVSxZQUFZLFlBQVksS0FBQTtDQUNqRCxNQUFNLFFBQVEsZUFBZSxTQUFTO0VBQUU7RUFBUyxXQUFXLFdBQVc7Q0FBSyxDQUFDO0NBQzdFLE1BQU0sUUFBUSxNQUFNLFdBQVc7RUFDN0I7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7Q0FDRixDQUFDO0NBQ0QsTUFBTSxVQUFVLFVBQVUsY0FBYyxZQUFZLE9BQU8sQ0FBQztDQUM1RCxPQUFPO0VBQ0w7RUFDQTtFQUNBO0VBQ0E7RUFDQSxXQUFXLFdBQVc7RUFDdEIsUUFBUSxRQUFRLFFBQVEsQ0FBQztFQUN6QjtFQUNBLE9BQU8sVUFBVSxPQUFPLE9BQU87RUFDL0I7RUFDQSxlQUFlLE1BQU0sVUFBVSxRQUFRLEVBQUUsV0FBVyxTQUFTLGVBQWUsQ0FBQyxDQUFDO0VBQzlFLFVBQVU7R0FDUixHQUFHO0dBQ0gsR0FBRztHQUNILEdBQUc7R0FDSCxHQUFHO0dBQ0gsR0FBRztHQUNILEdBQUcsaUJBQWlCLGFBQWEsZ0JBQWdCO0lBQUU7SUFBTztJQUFVO0dBQUssQ0FBQyxHQUFHLE1BQU07R0FDbkYsR0FBSSxjQUFjLGNBQWMsWUFBWSxXQUFXLGtCQUFrQixPQUFPLE9BQU87R0FDdkYsR0FBRyxXQUFXLE1BQU0sVUFBVSxLQUFLO0dBQ25DLEdBQUcsb0JBQ0QsS0FBSyxPQUNMLEtBQUssV0FBVyxLQUFLLEVBQUUsU0FBUyxFQUFFLEdBQ2xDLE9BQ0EsUUFDRjtHQUNBLEdBQUcsUUFBUSxTQUFTLFNBQVMsVUFBVSxNQUFNLEtBQUssQ0FBQztHQUNuRCxHQUFHLGFBQWEsU0FBUyxTQUFTLEtBQUs7R0FDdkMsR0FBSSxZQUFZLGVBQWUsVUFBVSxNQUFNLFNBQVMsTUFBTSxPQUFPLFVBQVUsTUFBTSxJQUFJLENBQUM7R0FDMUYsR0FBRztJQUFDO0lBQWE7SUFBVztHQUFTLENBQUMsQ0FBQyxTQUFTLFNBQVUsY0FBYyxPQUFPLEtBQUssV0FBVyxDQUFDLENBQUU7R0FDbEcsR0FBRyxPQUFPLE9BQU8sS0FBSyxDQUFDLENBQUMsS0FBSztFQUMvQjtDQUNGO0FBQ0Y7O0FBR0EsU0FBUyxXQUFXLE1BQW1CLFVBQW9CLE9BQW1DO0NBQzVGLE1BQU0sTUFBTSxJQUFJLElBQUksTUFBTSxLQUFLLEVBQUUsU0FBUyxFQUFFLENBQUM7Q0FDN0MsT0FBTyxLQUFLLE1BQU0sU0FBUyxFQUFFLE1BQU0sT0FBTyxPQUFPLE9BQU8sYUFBYSxDQUNuRSxHQUFHLE1BQ0EsUUFBUSxPQUFPLENBQUMsU0FBUyxNQUFNLElBQUksRUFBRSxDQUFDLENBQUMsQ0FDdkMsS0FBSyxRQUFRO0VBQ1o7RUFDQSxNQUFNLE9BQU8sRUFBRTtFQUNmLFNBQVMsU0FBUyxHQUFHO0NBQ3ZCLEVBQUUsR0FDSixHQUFHLE1BQ0EsUUFBUSxPQUFPLENBQUMsSUFBSSxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQzVCLEtBQUssUUFBUTtFQUNaO0VBQ0EsTUFBTSxPQUFPLEVBQUU7RUFDZixTQUFTLFdBQVcsR0FBRztDQUN6QixFQUFFLENBQ04sQ0FBQztBQUNIOzs7QUNqSEEsTUFBTSxZQUFZOzs7OztBQU1sQixTQUFnQixpQkFBaUIsT0FBb0M7Q0FDbkUsTUFBTSxVQUFVLE1BQ2IsU0FBUyxTQUFTLEtBQUssTUFBTSxLQUFLLFVBQVU7RUFBRTtFQUFNO0NBQUssRUFBRSxDQUFDLENBQUMsQ0FDN0QsTUFBTSxLQUFLLFVBQVUsTUFBTSxLQUFLLFNBQVMsSUFBSSxLQUFLLE1BQU07Q0FDM0QsSUFBSSxRQUFRLFdBQVcsR0FBRyxhQUFhLENBQUM7Q0FDeEMsTUFBTSxVQUFVLElBQUksT0FDbEIsMEJBQTBCLFFBQVEsS0FBSyxFQUFFLFdBQVcsSUFBSSxhQUFhLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQyxLQUFLLEdBQUcsRUFBRSx1QkFDekYsSUFDRjtDQUNBLFFBQVEsU0FDTixDQUFDLEdBQUcsS0FBSyxTQUFTLE9BQU8sQ0FBQyxDQUFDLENBQUMsU0FBUyxVQUFVO0VBQzdDLE1BQU0sU0FBMEMsTUFBTSxNQUFNLENBQUM7RUFDN0QsTUFBTSxRQUFRLFFBQVEsT0FBTyxXQUFXLFVBQVUsVUFBVSxLQUFBLENBQVM7RUFDckUsT0FBTyxRQUFRLENBQUM7R0FBRSxHQUFHO0dBQU8sT0FBTyxNQUFNO0dBQU8sS0FBSyxNQUFNLFFBQVEsTUFBTSxFQUFFLENBQUM7RUFBTyxDQUFDLElBQUksQ0FBQztDQUMzRixDQUFDO0FBQ0w7QUFFQSxTQUFTLGFBQWEsTUFBc0I7Q0FDMUMsTUFBTSxVQUFVLEtBQUssV0FBVyx1QkFBdUIsT0FBTyxHQUFHLEtBQUssQ0FBQyxDQUFDLFdBQVcsU0FBUyxNQUFNO0NBQ2xHLE1BQU0sUUFBUSxVQUFVLEtBQUssSUFBSTtDQUtqQyxRQUpnQixRQUNaLFVBQ0EsUUFBUSxXQUFXLGFBQWEsV0FBVyxJQUFJLFNBQVMsT0FBTyxZQUFZLEVBQUUsRUFBRSxNQUNwRSxTQUFTLEtBQUssVUFBVSxZQUFZLGVBQWU7QUFFcEU7OztBQ3JDQSxNQUFNLFlBQVk7O0FBR2xCLE1BQU0sNEJBQWlDLElBQUksSUFBSTtDQUFDO0NBQVc7Q0FBUTtBQUFZLENBQUM7QUFDaEYsTUFBTSxzQ0FBMkMsSUFBSSxJQUFJLENBQUMsU0FBUyxZQUFZLENBQUM7Ozs7O0FBTWhGLFNBQWdCLFVBQVUsRUFBRSxhQUE0RDtDQUN0RixJQUFJO0NBQ0osT0FBTyxPQUFPLE1BQVksU0FBZ0I7RUFDeEMsTUFBTSxRQUFRLE1BQU0sVUFBVTtFQUM5QixJQUFJLE9BQU8sVUFBVSxPQUFPLFFBQVE7R0FBRTtHQUFPLE1BQU0saUJBQWlCLEtBQUs7RUFBRTtFQUMzRSxZQUFZLE1BQU0sU0FBUyxLQUFLLElBQUksR0FBRyxNQUFNLElBQUk7Q0FDbkQ7QUFDRjs7QUFHQSxTQUFnQixZQUFZLE1BQVksUUFBZ0IsTUFBd0I7Q0FDOUUsTUFBTSw0QkFBWSxJQUFJLElBQVk7Q0FDbEMsTUFBTSxPQUFPLE1BQU0sT0FBTyxXQUFXO0VBQ25DLElBQUksWUFBWSxJQUFJLEdBQUcsT0FBTztFQUM5QixJQUFJLEtBQUssU0FBUyxVQUFVLENBQUMsVUFBVSxVQUFVLEtBQUEsR0FBVztFQUM1RCxNQUFNLFFBQTJCLENBQUM7RUFDbEMsSUFBSSxPQUFPO0VBQ1gsS0FBSyxNQUFNLEVBQUUsTUFBTSxNQUFNLE9BQU8sU0FBUyxLQUFLLEtBQUssS0FBSyxHQUFHO0dBRXpELElBRGMsT0FBTyxLQUFLLElBQUksTUFBTSxPQUFPLE1BQU0sS0FDcEMsVUFBVSxJQUFJLEtBQUssSUFBSSxLQUFLLFVBQVUsUUFBUSxXQUFXO0dBQ3RFLFVBQVUsSUFBSSxLQUFLLElBQUk7R0FDdkIsSUFBSSxRQUFRLE1BQU0sTUFBTSxLQUFLLFNBQVMsS0FBSyxNQUFNLE1BQU0sTUFBTSxLQUFLLENBQUMsQ0FBQztHQUNwRSxNQUFNLEtBQUssU0FBUyxNQUFNLE1BQU0sS0FBSyxNQUFNLE1BQU0sT0FBTyxHQUFHLENBQUMsQ0FBQztHQUM3RCxPQUFPO0VBQ1Q7RUFDQSxJQUFJLFNBQVMsR0FBRztFQUNoQixJQUFJLE9BQU8sS0FBSyxNQUFNLFFBQVEsTUFBTSxLQUFLLFNBQVMsS0FBSyxNQUFNLE1BQU0sSUFBSSxDQUFDLENBQUM7RUFDekUsT0FBTyxTQUFTLE9BQU8sT0FBTyxHQUFHLEdBQUcsS0FBSztFQUN6QyxPQUFPLENBQUMsTUFBTSxRQUFRLE1BQU0sTUFBTTtDQUNwQyxDQUFDO0FBQ0g7QUFFQSxTQUFTLFlBQVksTUFBcUI7Q0FDeEMsSUFBSSxVQUFVLElBQUksS0FBSyxJQUFJLEdBQUcsT0FBTztDQUNyQyxPQUFPLFVBQVUsUUFBUSxPQUFPLEtBQUssU0FBUyxZQUFZLG9CQUFvQixJQUFJLEtBQUssSUFBSTtBQUM3RjtBQUVBLFNBQVMsU0FBUyxNQUFZLE1BQWMsTUFBaUM7Q0FDM0UsTUFBTSxhQUFhLE1BQWMsV0FBbUI7RUFBRSxNQUFNO0VBQTRCO0VBQU07Q0FBTTtDQUNwRyxPQUFPO0VBQ0wsTUFBTTtFQUNOLE1BQU07RUFDTixZQUFZO0dBQ1YsVUFBVSxRQUFRLEtBQUssSUFBSTtHQUMzQixVQUFVLFNBQVMsS0FBSyxLQUFLO0dBQzdCLFVBQVUsU0FBUyxLQUFLLEtBQUs7R0FDN0IsR0FBSSxLQUFLLFdBQVcsQ0FBQyxVQUFVLGlCQUFpQixLQUFLLFFBQVEsQ0FBQyxJQUFJLENBQUM7R0FDbkUsR0FBSSxLQUFLLFFBQVEsU0FBUyxJQUFJLElBQUksQ0FBQyxVQUFVLFlBQVksSUFBSSxDQUFDLElBQUksQ0FBQztFQUNyRTtFQUNBLFVBQVUsQ0FBQyxTQUFTLElBQUksQ0FBQztDQUMzQjtBQUNGO0FBRUEsTUFBTSxZQUFZLFdBQXlCO0NBQUUsTUFBTTtDQUFRO0FBQU07QUFDakUsTUFBTSxVQUFVLFNBQWlCLEtBQUssTUFBTSxLQUFLLFFBQVEsR0FBRyxJQUFJLENBQUM7OztBQ2hEakUsU0FBZ0Isb0JBQW9CLE1BQTZCO0NBQy9ELElBQUk7Q0FDSixPQUFPO0VBQ0w7RUFDQSxZQUFhLFlBQVksWUFBWSxJQUFJO0VBQ3pDLGNBQWM7R0FDWixVQUFVLEtBQUE7RUFDWjtDQUNGO0FBQ0Y7O0FBR0EsU0FBZ0IsZ0JBQWdCLE1BQTRDO0NBQzFFLE1BQU0sWUFBWSxhQUFhLE1BQU0sS0FBSyxFQUFBLENBQUc7Q0FDN0MsT0FBTztFQUNMO0VBQ0E7RUFDQSxDQUFDLGNBQWMsRUFBRSxLQUFLLENBQUM7RUFDdkI7RUFDQTtFQUNBO0VBQ0EsQ0FBQyxXQUFXLEVBQUUsVUFBVSxDQUFDO0VBQ3pCLENBQUMsWUFBWSxFQUFFLEtBQUssQ0FBQztDQUN2QjtBQUNGOzs7OztBQU1BLFNBQWdCLGVBQWUsRUFBRSxNQUFNLE1BQU0sVUFBbUM7Q0FFOUUsT0FBTyxDQUNMO0VBQUUsR0FGVSxJQUFJLEVBQUUsZUFBZSxnQkFBZ0IsSUFBSSxFQUFFLENBRTlDO0VBQUcsU0FBUztDQUFNLEdBQzNCO0VBQ0UsTUFBTTtFQUNOLE1BQU0sYUFBYTtHQUNqQixNQUFNLEVBQUUsYUFBYSxNQUFNLEtBQUs7R0FDaEMsSUFBSSxTQUFTLFdBQVcsR0FBRztHQUMzQixNQUFNLE9BQU8sU0FBUyxLQUFLLEVBQUUsTUFBTSxNQUFNLGNBQWMsR0FBRyxLQUFLLEdBQUcsS0FBSyxJQUFJLFNBQVMsQ0FBQyxDQUFDLEtBQUssSUFBSTtHQUMvRixJQUFJLEtBQUssWUFBWSxTQUFTLFNBQVMsS0FBSyxNQUFNLDhCQUE4QixNQUFNO1FBQ2pGLEtBQUssS0FBSyxJQUFJO0VBQ3JCO0VBQ0EsWUFBWSxPQUFRLE9BQU8sT0FBTyxnQkFBZ0IsRUFBRSxJQUFJLEtBQUssT0FBTztFQUNwRSxNQUFNLEtBQUssSUFBSTtHQUNiLE1BQU0sT0FBTyxHQUFHLFdBQVcsSUFBSSxJQUFJLGVBQWUsR0FBRyxNQUFNLENBQUMsS0FBSyxLQUFBO0dBQ2pFLE9BQU8sT0FBTyxZQUFZLEtBQUssTUFBTSxLQUFLLENBQUMsQ0FBQyxJQUFJO0VBQ2xEO0VBQ0EsVUFBVSxFQUFFLFFBQVE7R0FDbEIsSUFBSSxDQUFDLENBQUMsS0FBSyxNQUFNLFNBQVMsR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLENBQUMsQ0FBQyxNQUFNLFdBQVcsS0FBSyxXQUFXLFNBQVMsR0FBRyxDQUFDLEdBQzlGO0dBQ0YsT0FBTztHQUNQLEtBQUssTUFBTSxNQUFNLE9BQU8sS0FBSyxjQUFjLEdBQUc7SUFDNUMsTUFBTSxTQUFTLEtBQUssWUFBWSxZQUFZLGNBQWMsS0FBSyxJQUFJO0lBQ25FLElBQUksUUFBUSxLQUFLLFlBQVksWUFBWSxpQkFBaUIsTUFBTTtHQUNsRTtHQUNBLEtBQUssWUFBWSxJQUFJLEtBQUssRUFBRSxNQUFNLGNBQWMsQ0FBQztFQUNuRDtDQUNGLENBQ0Y7QUFDRjs7QUNwRkEsTUFBYSxjQUFjOzs7QUNZM0IsTUFBTSxjQUFjOztBQUdwQixTQUFnQixtQkFBbUIsUUFBZ0M7Q0FDakUsTUFBTSxXQUFXLEtBQUssTUFBTSxhQUFhLEtBQUssUUFBUSxjQUFjLEdBQUcsTUFBTSxDQUFDO0NBQzlFLE1BQU0sUUFBUSxZQUFZLFFBQVEsRUFBRSxlQUFlLEtBQUssQ0FBQyxDQUFDLENBQ3ZELFFBQVEsVUFBVSxNQUFNLE9BQU8sS0FBSyxZQUFZLEtBQUssTUFBTSxJQUFJLENBQUMsQ0FBQyxDQUNqRSxLQUFLLEVBQUUsV0FBVyxLQUFLLGFBQWEsS0FBSyxRQUFRLElBQUksR0FBRyxNQUFNLENBQUMsQ0FBQztDQUNuRSxPQUFPO0VBQ0wsTUFBTSxPQUFPLFNBQVMsSUFBSTtFQUMxQixTQUFTLE9BQU8sU0FBUyxPQUFPO0VBQ2hDLFNBQVMsT0FBTyxTQUFTLE9BQU87RUFDaEMsVUFBVSxPQUFPLFNBQVMsUUFBUTtFQUNsQyxNQUFNLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQyxLQUFLLE1BQU07Q0FDbEQ7QUFDRjtBQUVBLE1BQU0sVUFBVSxVQUE0QixPQUFPLFVBQVUsV0FBVyxRQUFROztBQUdoRixNQUFNLFFBQVEsU0FDWixLQUNHLFdBQVcsUUFBUSxJQUFJLENBQUMsQ0FDeEIsUUFBUSwrQ0FBK0MsRUFBRSxDQUFDLENBQzFELEtBQUs7Ozs7O0FBTVYsU0FBZ0Isa0JBQWtCLFVBQWtCLFNBQXFDO0NBQ3ZGLE1BQU0sU0FBUyw4Q0FBOEMsS0FBSyxRQUFRLENBQUMsR0FBRztDQUM5RSxJQUFJLFdBQVcsS0FBQSxHQUFXLE9BQU8sR0FBRyxRQUFRLEdBQUcsT0FBTyxRQUFRLEtBQUssR0FBRztDQUN0RSxNQUFNLE9BQU8sU0FDVixRQUFRLE9BQU8sRUFBRSxDQUFDLENBQ2xCLFFBQVEsV0FBVyxFQUFFLENBQUMsQ0FDdEIsV0FBVyxNQUFNLEdBQUc7Q0FFdkIsTUFBTSxLQUFLLEtBQUssWUFBWSxnQkFBSTtDQUNoQyxJQUFJLE9BQU8sSUFBSSxPQUFPLEtBQUE7Q0FDdEIsTUFBTSxTQUFTLEtBQUssTUFBTSxLQUFLLEVBQVcsQ0FBQyxDQUFDLE1BQU0sR0FBRztDQUNyRCxNQUFNLE9BQU8sT0FBTyxNQUFNLEdBQUcsT0FBTyxFQUFFLEVBQUUsV0FBVyxHQUFHLElBQUksSUFBSSxDQUFDLENBQUMsQ0FBQyxLQUFLLEdBQUc7Q0FDekUsT0FBTyxHQUFHLEtBQUssTUFBTSxHQUFHLEtBQUssRUFBVyxJQUFJO0FBQzlDOzs7Ozs7QUN0Q0EsU0FBZ0IscUJBQXFCLFNBQWlDO0NBQ3BFLE1BQU0sMEJBQVUsSUFBSSxJQUFZO0NBQ2hDLE1BQU0sWUFBWSxPQUFlO0VBQy9CLE1BQU0sU0FBUyxrQkFBa0IsSUFBSSxPQUFPO0VBQzVDLElBQUksV0FBVyxLQUFBLEdBQVcsUUFBUSxJQUFJLE1BQU07Q0FDOUM7Q0FFQSxNQUFNLGFBQWEsT0FBZTtFQUNoQyxTQUFTLEVBQUU7RUFDWCxNQUFNLE9BQU8sR0FBRyxRQUFRLFdBQVcsRUFBRTtFQUNyQyxJQUFJLENBQUMsV0FBVyxJQUFJLEdBQUc7RUFDdkIsS0FBSyxNQUFNLEdBQUcsT0FBTyxPQUFPLGFBQWEsTUFBTSxNQUFNLENBQUMsQ0FBQyxTQUFTLG1DQUFtQyxHQUNqRyxVQUFVLEtBQUssV0FBVyxHQUFHLElBQUksUUFBUSxRQUFRLElBQUksR0FBRyxJQUFJLElBQUksR0FBRyxRQUFRLEdBQUcsTUFBTTtDQUN4RjtDQUNBLE1BQU0sYUFBdUMsU0FBVSxVQUFVLFFBQVE7RUFDdkUsS0FBSyxNQUFNLFVBQVUsT0FBTyxPQUFPLE1BQU0sR0FDdkMsSUFBSSxPQUFPLFNBQVMsU0FDbEIsS0FBSyxNQUFNLFFBQVEsT0FBTyxtQkFBbUIsU0FBUyxRQUFRLEtBQUssWUFBWSxPQUFPLE1BQU0sSUFBSSxDQUFDO09BRWpHLEtBQUssTUFBTSxDQUFDLElBQUksRUFBRSxxQkFBcUIsT0FBTyxRQUFRLE9BQU8sT0FBTyxHQUNsRSxJQUFJLGlCQUFpQixHQUFHLFNBQVMsRUFBRTtFQUV6QyxLQUFLLE1BQU0sTUFBTSxLQUFLLGFBQWEsR0FBRyxJQUFJLGNBQWMsS0FBSyxFQUFFLEdBQUcsVUFBVSxFQUFFO0NBQ2hGO0NBQ0EsT0FBTztFQUNMLGFBQWE7R0FBRSxNQUFNO0dBQXlCLE9BQU87R0FBUyxnQkFBZ0I7RUFBVztFQUN6RixxQkFBcUI7R0FDbkIsTUFBTTtHQUNOLE9BQU87R0FDUCxnQkFBZ0I7SUFDZCxPQUFPO0lBQ1AsTUFBTSxRQUFRLFNBQVMsUUFBUSxTQUFTO0tBQ3RDLE1BQU0sV0FBVyxLQUFLLE1BQU0sU0FBUyxRQUFRLE9BQU87S0FFcEQsTUFBTSxTQUQ2QixDQUFDLEdBQUcsT0FBTyxDQUFDLENBQUMsSUFBSSxrQkFDOUIsQ0FBQyxDQUFDLFVBQVUsS0FBSyxVQUFXLElBQUksT0FBTyxNQUFNLE9BQU8sS0FBSyxDQUFFO0tBQ2pGLEtBQUssU0FBUztNQUNaLE1BQU07TUFDTixVQUFVO01BQ1YsUUFBUSxHQUFHLEtBQUssVUFBVSxFQUFFLFVBQVUsT0FBTyxDQUFDLEVBQUU7S0FDbEQsQ0FBQztJQUNIO0dBQ0Y7RUFDRjtDQUNGO0FBQ0Y7O0FDOUQySSxNQUFNLDJDQUEyQztBQU01TCxNQUFNLFFBQVEsU0FBaUIsY0FBYyxJQUFJLElBQUksTUFBQSx3Q0FBcUIsQ0FBQztBQUUzRSxNQUFNLFVBQVUsb0JBQW9CLEtBQUssR0FBRyxDQUFDOztBQUc3QyxNQUFNLFdBQVcscUJBQXFCLEtBQUssZ0JBQWdCLENBQUM7O0FBRzVELE1BQU0sU0FBUyxPQUFPLFlBQ3BCO0NBQUM7Q0FBZTtDQUFTO0FBQVcsQ0FBQyxDQUFDLEtBQUssU0FBUyxDQUFDLE1BQU0sS0FBSyxtQ0FBbUMsQ0FBQyxDQUFDLENBQ3ZHO0FBRUEsSUFBQSwrQkFBZSxhQUFhO0NBQzFCLE1BQU07RUFDSixTQUFTLENBQUMsU0FBUyxLQUFLLENBQUM7RUFDekIsT0FBTztHQUNMLFFBQVE7R0FDUixRQUFRO0dBQ1IsaUJBQWlCO0dBQ2pCLEtBQUs7SUFBRSxPQUFPLEtBQUssaUJBQWlCO0lBQUcsU0FBUyxDQUFDLElBQUk7R0FBRTtHQUN2RCxpQkFBaUIsRUFBRSxRQUFRLEVBQUUsZ0JBQWdCLFdBQVcsRUFBRTtFQUM1RDtDQUNGO0NBQ0EsU0FBUztFQUNQLFNBQVMsQ0FBQyxTQUFTLEtBQUssQ0FBQztFQUN6QixPQUFPO0dBQ0wsUUFBUTtHQUNSLGlCQUFpQjtHQUVqQixLQUFLO0lBQUUsT0FBTyxLQUFLLG1CQUFtQjtJQUFHLFNBQVMsQ0FBQyxLQUFLO0lBQUcsZ0JBQWdCO0dBQWM7R0FDekYsaUJBQWlCO0lBQUUsVUFBVSxDQUFDLFVBQVU7SUFBRyxRQUFRLEVBQUUsZ0JBQWdCLGNBQWM7R0FBRTtFQUN2RjtDQUNGO0NBQ0EsVUFBVTtFQUNSLE1BQU0sS0FBSyxZQUFZO0VBQ3ZCLE1BQU07RUFDTixTQUFTLEVBQUUsT0FBTyxPQUFPO0VBQ3pCLFNBQVM7R0FBQyxHQUFHLGVBQWUsT0FBTztHQUFHLE1BQU0sRUFBRSxTQUFTLGdCQUFnQixDQUFDO0dBQUcsU0FBUyxhQUFhO0VBQUM7RUFDbEcsUUFBUSxFQUFFLElBQUksRUFBRSxPQUFPLENBQUMsS0FBSyxHQUFHLENBQUMsRUFBRSxFQUFFO0VBQ3JDLFFBQVE7R0FBRSxRQUFRO0dBQU0sZUFBZSxDQUFDLEdBQUcsZUFBZSxPQUFPLEdBQUcsU0FBUyxLQUFLLENBQUM7RUFBRTtFQUNyRixPQUFPO0dBQ0wsUUFBUSxLQUFLLGdCQUFnQjtHQUM3QixRQUFRO0dBRVIsbUJBQW1CO0dBQ25CLGlCQUFpQixFQUFFLE9BQU8sS0FBSyx1QkFBdUIsRUFBRTtFQUMxRDtDQUNGO0FBQ0YsQ0FBQyJ9