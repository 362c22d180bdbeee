package dev.corpusrules.config;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as YAML sees it: the names and types of its components, and the defaults that its empty constructor gives. */
record RecordType(Class<?> type) {

    List<RecordComponent> components() {
        return Arrays.asList(type.getRecordComponents());
    }

    /** By name, in order. Empty when the record has no empty constructor: then all components must be given. */
    Map<String, @Nullable Object> defaults() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        try {
            Constructor<?> empty = type.getDeclaredConstructor();
            empty.setAccessible(true);
            Object instance = empty.newInstance();
            for (RecordComponent component : components()) {
                values.put(component.getName(), read(instance, component));
            }
        } catch (NoSuchMethodException e) {
            return values;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no defaults for " + type, e);
        }
        return values;
    }

    /** @throws IllegalArgumentException with the reason, when the record refuses the values */
    Object build(Map<String, @Nullable Object> values) {
        List<@Nullable Object> arguments = new ArrayList<>();
        components().forEach(component -> arguments.add(values.get(component.getName())));
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    components().stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException("cannot make a " + type, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }

    /** The same record with another value for one component. */
    Object with(Object instance, String name, Object value) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        components().forEach(component -> values.put(component.getName(), read(instance, component)));
        values.put(name, value);
        return build(values);
    }

    static @Nullable Object read(Object instance, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(instance);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
