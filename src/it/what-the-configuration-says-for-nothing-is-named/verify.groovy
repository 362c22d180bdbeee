import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def summary = new JsonSlurper().parse(new File(basedir, 'target/corpus/summary.json'), 'UTF-8')
def named = log.readLines().findAll { it =~ /corpus.yml:\d+ (dead glob|unused rule)/ }*.replace('[INFO] ', '')

assert named == [
        'corpus.yml:2 dead glob: "town/drafts/**" of exclude meets no file in src/corpus',
        'corpus.yml:2 dead glob: "attic/**" of exclude meets no file in src/corpus',
        'corpus.yml:4 dead glob: "wire/**" of require meets no file in src/corpus',
        'corpus.yml:11 dead glob: "archiv/**" of overrides meets no file in src/corpus',
        'corpus.yml:6 unused rule: figures/age judges no article here; it is off in all their folders,'
                + ' or none is in a language that it knows (en)']
assert summary.outcome == 'clean'
assert summary.suppressed == 1
