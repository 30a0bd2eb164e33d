package parley;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** A property that is tried for a time, with other samples in each run. Run by {@code mvn verify -Pfuzz}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Property(tries = Integer.MAX_VALUE, generation = GenerationMode.RANDOMIZED)
@AddLifecycleHook(FuzzTime.class)
public @interface Fuzzed {}
