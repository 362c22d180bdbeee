import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

def file = { name -> new File(basedir, "target/corpus/$name") }
def json = { name -> new JsonSlurper().parse(file(name), 'UTF-8') }
def findings = file('findings.jsonl').readLines('UTF-8').collect { new JsonSlurper().parseText(it) }
def errors = findings.findAll { it.severity == 'error' }
def ferry = 'src/corpus/ferry, 50% longer.txt'

assert errors*.rule.toSet() == ['boilerplate/related-links', 'attribution/uncredited'].toSet()

// Every report, twice, with the same bytes.
def names = ['findings.jsonl', 'articles.jsonl', 'corpus.sarif', 'TEST-corpus.xml', 'checkstyle.xml',
             'gl-code-quality-report.json', 'github.md', 'summary.json']
names.each { assert Arrays.equals(file(it).bytes, new File(basedir, "target/again/$it").bytes) : it }

def run = json('corpus.sarif').runs[0]
assert run.results.size() == findings.size()
def link = run.results.find { it.ruleId == 'boilerplate/related-links' }
assert link.level == 'error'
assert link.locations[0].physicalLocation.artifactLocation.uri == 'src/corpus/ferry%2C%2050%25%20longer.txt'
assert link.locations[0].physicalLocation.region.startLine == 11
assert link.partialFingerprints['corpusRules/v1'] == errors.find { it.rule == link.ruleId }.fingerprint
assert run.tool.driver.rules[link.ruleIndex].help.markdown.startsWith('# boilerplate/related-links')
assert run.results.find { it.ruleId == 'attribution/uncredited' }
        .locations[0].logicalLocations[0].name == 'brief-2'

def suites = new XmlSlurper().parse(file('TEST-corpus.xml'))
assert suites.@tests == findings.size() + 1
assert suites.@failures == errors.size()
assert suites.testsuite.testcase.findAll { it.failure.size() == 1 }*.@file*.text().contains(ferry)

def checkstyle = new XmlSlurper().parse(file('checkstyle.xml'))
assert checkstyle.file.collect { it.@name.text() } == ['src/corpus/feeds/briefs.jsonl', ferry]
assert checkstyle.file.error.size() == findings.size()

def issues = json('gl-code-quality-report.json')
assert issues.size() == findings.size()
assert issues.find { it.check_name == 'boilerplate/related-links' }.location == [path: ferry, lines: [begin: 11, end: 11]]

// GitHub Actions gets its annotations and its summary without being asked for.
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('::error file=src/corpus/ferry%2C 50%25 longer.txt,line=11,endLine=11,col=1,')
def summary = new File(basedir, 'step-summary.md').getText('UTF-8')
assert summary.count('<h3>Corpus Rules: violations</h3>') == 2
assert summary.contains("<code>$ferry:11:1</code>")
