import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def summary = { module -> new JsonSlurper().parse(new File(basedir, "$module/target/corpus/summary.json"), 'UTF-8') }

assert log.contains('[ERROR] coast/src/corpus/ferry.txt:11:1 error boilerplate/related-links')
assert log.contains('[WARNING] town/src/corpus/library.txt:11:1 warning boilerplate/related-links')
assert log.contains('there is no folder tools/src/corpus, so nothing is checked here')
assert log.contains('1 finding at error or above')
assert summary('coast').outcome == 'violations'
assert summary('town').outcome == 'clean'
