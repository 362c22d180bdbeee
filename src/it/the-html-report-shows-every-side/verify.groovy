import groovy.json.JsonSlurper

def page = new File(basedir, 'target/corpus/report.html').getText('UTF-8')
def start = page.indexOf('id="data">') + 'id="data">'.length()
def data = new JsonSlurper().parseText(page.substring(start, page.indexOf('</script>', start)))

def across = data.findings.find { it.rule == 'figures/across' }
assert across.places.collect { data.articles[it.article].file } == ['monday.txt', 'tuesday.txt']
across.places.each { place ->
    def text = data.texts.find { it.article == place.article }.text
    assert text.substring(place.start, place.end) == place.quote
}
assert data.articles.any { it.file == 'hostile.md' }
assert !page.contains('<img')
assert page.count('<script') == 2
