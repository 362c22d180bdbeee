import groovy.json.JsonSlurper

def learned = new File(basedir, 'target/corpus/learned.yml').readLines('UTF-8')
def found = new File(basedir, 'target/checked/findings.jsonl').readLines('UTF-8')
        .collect { new JsonSlurper().parseText(it) }
        .findAll { it.rule == 'house/town' }

assert learned.contains('  # folder /town/, 4 articles')
assert learned.contains('      - "the courier is printed on paper from netherford"')
assert found.collect { it.file }.toSet().size() == 4
assert found*.quote.every { it.contains('Courier') }
assert new File(basedir, 'build.log').text.contains('[INFO]       - "the courier is printed on paper from netherford"')
