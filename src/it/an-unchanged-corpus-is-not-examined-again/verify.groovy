import groovy.json.JsonSlurper

def file = { run, name -> new File(basedir, "target/$run/$name") }
// But for the options in the commands that a report proposes.
def said = { run, name -> file(run, name).getText('ISO-8859-1').replaceAll(/ -Dcorpus[.]\w+=target\/[\w-]+/, '') }
def log = new File(basedir, 'build.log').getText('UTF-8')
def names = file('cold', '').list().sort()

assert names.size() == 9
names.each { assert said('cold', it) == said('warm', it) : it }
names.each { assert said('repaired-cold', it) == said('repaired', it) : it }
names.minus('github.md').each { assert said('repaired-cold', it) == said('again', it) : it }

assert file('cold', 'findings.jsonl').text.contains('boilerplate/newsletter')
assert new JsonSlurper().parse(file('warm', 'summary.json'), 'UTF-8').suppressed == 1

// Runs that found nothing in the cache say nothing of it.
assert log.count('not examined again, since unchanged: 4 files') == 3
assert log.count('not examined again, since unchanged: 2 files') == 1
assert log.count('not examined again') == 4
// Where nothing at all has changed, not even the rules are read.
assert log.count('so it is reported again: 4 files') == 2
